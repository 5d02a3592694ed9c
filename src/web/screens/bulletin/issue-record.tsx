import type { ShownIssueView } from '../../../contract/bulletin/issue.ts'
import { wordCutOff } from '../../../core/wording/day-words.ts'
import { useLanguage, useWords } from '../../words/language.ts'
import { DESK_WORDS } from './bulletin-words.ts'

/** What happened to the issue, by whom and why. */
export function IssueRecord({ shown: { record } }: { readonly shown: ShownIssueView }) {
  const say = useWords(DESK_WORDS)
  const language = useLanguage()
  const words = {
    drafted: say.drafted,
    arranged: say.arranged,
    sentToReview: say.sentToReview,
    returned: say.returned,
    published: say.publishedAct,
  }
  return (
    <section className="sheet" aria-labelledby="issue-record">
      <h2 id="issue-record">{say.record}</h2>
      <ol className="record">
        {record.map(({ version, type, reason, recordedAt, accountId }) => (
          <li key={version}>
            <div className="when">{wordCutOff(recordedAt, language)}</div>
            {words[type]} <span className="soft">{accountId}</span>
            {reason !== '' && <p className="read">{reason}</p>}
          </li>
        ))}
      </ol>
    </section>
  )
}
