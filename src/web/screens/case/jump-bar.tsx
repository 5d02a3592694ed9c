import type { ShownCaseView } from '../../../contract/case/shown-case.ts'
import { useWords } from '../../words/language.ts'
import { TIME_LINE_WORDS } from '../../words/time-line-words.ts'
import { ACT_WORDS } from './acts/act-words.ts'
import { CASE_WORDS } from './case-words.ts'
import { FILE_WORDS } from './files/file-words.ts'

/** On a narrow screen, where a case is one long column: a step to what one came for, always in reach of the thumb. */
export function JumpBar({ shown }: { readonly shown: ShownCaseView }) {
  const say = useWords(CASE_WORDS)
  const acts = useWords(ACT_WORDS)
  const files = useWords(FILE_WORDS)
  const line = useWords(TIME_LINE_WORDS)
  const places = [
    ...(shown.case.claims.length > 0 ? [['claims', say.claims] as const] : []),
    ['units', say.units] as const,
    ['files', files.heading] as const,
    ['acts', acts.heading] as const,
    ['record', line.record] as const,
  ]
  return (
    <nav className="jump-bar" aria-label={say.jump}>
      {places.map(([id, name]) => (
        <a key={id} href={`#${id}`}>
          {name}
        </a>
      ))}
    </nav>
  )
}
