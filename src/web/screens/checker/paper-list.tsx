import type { CheckOutcome } from '../../../core/figures/check.ts'
import { CHECK_OUTCOME_WORDING, MARK_SIGNS } from '../../../core/figures/check-wording.ts'
import { type CheckedFile, isUnread } from '../../../core/figures/marks/checked-file.ts'
import { CHECKER_WORDS } from '../../../core/wording/checker-words.ts'
import { useLanguage, useWords } from '../../words/language.ts'
import { CHECKER_SCREEN_WORDS } from './checker-screen-words.ts'

type Props = {
  readonly papers: readonly CheckedFile[]
  readonly chosen: number
  readonly choose: (index: number) => void
}

const ORDER: readonly CheckOutcome[] = ['wrong', 'unknown', 'right']

/** The papers that were sent, each with how many checks came out how. */
export function PaperList({ papers, chosen, choose }: Props) {
  const say = useWords(CHECKER_SCREEN_WORDS)
  return (
    <nav className="checker-papers" aria-label={say.papers}>
      {papers.map((file, index) => (
        <button
          type="button"
          key={file.file}
          aria-pressed={index === chosen}
          onClick={() => choose(index)}
        >
          <span>{file.file}</span>
          <PaperCounts file={file} />
        </button>
      ))}
    </nav>
  )
}

/** How many checks of a paper came out how, each count with its sign. */
export function PaperCounts({ file }: { readonly file: CheckedFile }) {
  const language = useLanguage()
  if (isUnread(file)) return <em className="wrong">{CHECKER_WORDS.unread[language]}</em>
  return (
    <small>
      {ORDER.map((outcome) => {
        const count = file.checks.filter((check) => check.outcome === outcome).length
        return (
          <span key={outcome} className={`sign ${outcome}`}>
            {MARK_SIGNS[outcome]} {CHECK_OUTCOME_WORDING[outcome][language]} {count}
          </span>
        )
      })}
    </small>
  )
}
