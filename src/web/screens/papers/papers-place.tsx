import '../../look/archive.css'
import type { ScreenProps } from '../../screen.ts'
import { PaperDesk } from './paper-desk.tsx'
import { TemplateDesk } from './template-desk.tsx'

/** `papers` is what was made, `papers/templates` what it is made from. */
export function PapersPlace({ rest: [what] }: ScreenProps) {
  return what === 'templates' ? <TemplateDesk /> : <PaperDesk />
}
