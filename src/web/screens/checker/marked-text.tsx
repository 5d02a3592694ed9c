import { MARK_OUTCOME_WORDING, MARK_SIGNS } from '../../../core/figures/check-wording.ts'
import type { Mark } from '../../../core/figures/marks/marked-paper.ts'
import { useLanguage, useWords } from '../../words/language.ts'
import { CHECKER_SCREEN_WORDS } from './checker-screen-words.ts'
import type { Marking } from './marking.ts'

type Props = Marking & {
  readonly text: string
  readonly marks: readonly Mark[]
  readonly idAt: (from: number) => string
}

/** A text with its figures underlined: how the line looks and a sign say how it came out. */
export function MarkedText({ text, marks, idAt, chosen, open }: Props) {
  const ends = marks.map(({ to }) => to)
  return (
    <>
      {marks.map((mark, index) => (
        <span key={mark.from}>
          {text.slice(ends[index - 1] ?? 0, mark.from)}
          <FigureMark
            id={idAt(mark.from)}
            mark={mark}
            text={text.slice(mark.from, mark.to)}
            isChosen={mark.checks.some((check) => chosen.includes(check))}
            open={open}
          />
        </span>
      ))}
      {text.slice(ends.at(-1) ?? 0)}
    </>
  )
}

type MarkProps = {
  readonly id: string
  readonly mark: Mark
  readonly text: string
  readonly isChosen: boolean
  readonly open: Marking['open']
}

function FigureMark({ id, mark: { outcome, checks }, text, isChosen, open }: MarkProps) {
  const language = useLanguage()
  const say = useWords(CHECKER_SCREEN_WORDS)
  if (outcome === 'unheld') return <span className="figure-mark unheld">{text}</span>
  const word = MARK_OUTCOME_WORDING[outcome][language]
  return (
    <button
      type="button"
      id={id}
      className={`figure-mark ${outcome}`}
      aria-label={say.markName(text, word)}
      aria-pressed={isChosen}
      onClick={() => open(checks)}
    >
      {text}
      <sup>{MARK_SIGNS[outcome]}</sup>
    </button>
  )
}
