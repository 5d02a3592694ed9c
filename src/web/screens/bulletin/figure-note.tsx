import type { z } from 'zod'
import type { figureWithCases, ShownIssueView } from '../../../contract/bulletin/issue.ts'
import type { FigureReference } from '../../../core/statistics/figure-reference.ts'
import { wordQuestion } from '../../../core/wording/question-words.ts'
import { useDesk } from '../../api/desk.ts'
import { useAnswer } from '../../api/use-answer.ts'
import { Link } from '../../parts/link.tsx'
import { TroubleNote } from '../../parts/trouble-note.tsx'
import { useLanguage, useWords } from '../../words/language.ts'
import { DESK_WORDS } from './bulletin-words.ts'

type Props = {
  readonly issueId: string
  readonly reference: string
  readonly provenance: ShownIssueView['provenance']
  readonly close: () => void
}

/** Where a number of the paper comes from: its definition, and the cases that it counts. */
export function FigureNote({ issueId, reference, provenance, close }: Props) {
  const { home, round, batches } = useDesk()
  const say = useWords(DESK_WORDS)
  const language = useLanguage()
  const told = provenance[reference as FigureReference]
  const { answer, trouble } = useAnswer<z.infer<typeof figureWithCases>>({
    path: `/api/issues/${issueId}/figures/${encodeURIComponent(reference)}`,
  })
  const basis = { settings: round.settings, batches }
  return (
    <section className="sheet figure-note" aria-labelledby="figure" role="status">
      <div className="sheet-head">
        <h2 id="figure">{say.figure}</h2>
        <button type="button" className="link-button" onClick={close}>
          {say.close}
        </button>
      </div>
      {told && (
        <p>
          <strong className="figure-value">{told.value}</strong>{' '}
          {language === 'zh'
            ? told.wording
            : wordQuestion(told.question, basis, told.partKeys, language)}
        </p>
      )}
      {trouble && <TroubleNote trouble={trouble} />}
      {answer && answer.cases.length > 0 && (
        <details open={answer.cases.length <= 24}>
          <summary>{say.figureCases(answer.cases.length)}</summary>
          <ul className="number-list">
            {answer.cases.map(({ caseId, number }) => (
              <li key={caseId}>
                <Link to={`${home}/cases/${caseId}`}>{number ?? caseId.slice(0, 8)}</Link>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}
