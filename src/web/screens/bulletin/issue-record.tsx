import type { ShownIssueView } from '../../../contract/bulletin/issue.ts'
import { TimeLine } from '../../parts/time-line.tsx'
import { useWords } from '../../words/language.ts'
import { DESK_WORDS } from './bulletin-words.ts'

/** What happened to the issue, by whom and why. */
export function IssueRecord({ shown: { record } }: { readonly shown: ShownIssueView }) {
  const say = useWords(DESK_WORDS)
  const words = {
    drafted: say.drafted,
    arranged: say.arranged,
    sentToReview: say.sentToReview,
    returned: say.returned,
    published: say.publishedAct,
  }
  return (
    <TimeLine
      events={record.map(({ version, type, reason, recordedAt, accountId }) => ({
        key: version,
        happenedAt: recordedAt,
        what: words[type],
        words: reason,
        who: accountId,
      }))}
    />
  )
}
