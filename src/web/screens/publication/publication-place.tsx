import type { ScreenProps } from '../../screen.ts'
import { PublicationList } from './publication-list.tsx'
import { PublicationPage } from './publication-page.tsx'

/** `publication` is the list, `publication/ID` one table. */
export function PublicationPlace({ rest: [id] }: ScreenProps) {
  return id ? <PublicationPage key={id} id={id} /> : <PublicationList />
}
