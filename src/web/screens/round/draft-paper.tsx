import type { StoredIssueView } from '../../../contract/bulletin/issue.ts'
import { printDay } from '../../../core/calendar/day-wording.ts'
import { paperAddress } from '../../api/ask.ts'
import { PaperFrame } from '../../parts/paper-frame.tsx'

type Props = { readonly issue: StoredIssueView | undefined }

const STATUS = { draft: '草稿', inReview: '送审中', published: '已印发' } as const
const FORMATS = [
  { format: 'docx', word: 'Word' },
  { format: 'pdf', word: 'PDF' },
  { format: 'txt', word: '文本' },
] as const

/** The bulletin as it will be printed (the paper itself, in a frame without script), with its files. */
export function DraftPaper({ issue }: Props) {
  if (!issue) {
    return (
      <section className="sheet">
        <h2>工作简报</h2>
        <p className="empty">还没有起草。起草后这里显示将要印出的样子。</p>
        <pre>npx huiyin bulletin draft</pre>
      </section>
    )
  }
  const files = `/api/issues/${issue.issueId}/files`
  return (
    <section className="sheet paper-sheet" aria-labelledby="paper">
      <div className="sheet-head">
        <h2 id="paper">
          工作简报第 {issue.runningNumber} 期{'　'}
          <span className="soft">
            {STATUS[issue.status]}，{printDay(issue.issuedOn)}
          </span>
        </h2>
        <div className="paper-links">
          {FORMATS.map(({ format, word }) => (
            <a key={format} href={paperAddress(`${files}/${format}`, true)} download>
              {word}
            </a>
          ))}
        </div>
      </div>
      <PaperFrame
        title={`工作简报第 ${issue.runningNumber} 期`}
        src={paperAddress(`${files}/html`)}
      />
    </section>
  )
}
