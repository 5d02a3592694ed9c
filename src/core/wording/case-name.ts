import type { CaseKind } from '../case/case.ts'
import { label } from './label.ts'
import type { Language } from './words.ts'

type Named = {
  readonly number: string | null
  readonly place: string
  readonly kind: CaseKind
}

/** What a case is called: by its number; one without (a covert finding) by its place, else by its kind. */
export function caseName({ number, place, kind }: Named, language: Language = 'zh'): string {
  return number ?? (place.trim() || label('caseKind', kind, language))
}
