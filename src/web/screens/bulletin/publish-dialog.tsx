import Button from 'antd/es/button'
import { useState } from 'react'
import type { ShownIssueView } from '../../../contract/bulletin/issue.ts'
import { sentenceOf } from '../../../core/wording/said-in-both.ts'
import { useAct } from '../../api/use-act.ts'
import { Dialog } from '../../parts/dialog.tsx'
import { TroubleNote } from '../../parts/trouble-note.tsx'
import { FRAME_WORDS } from '../../words/frame-words.ts'
import { useLanguage, useWords } from '../../words/language.ts'
import { DESK_WORDS } from './bulletin-words.ts'

type Props = { readonly shown: ShownIssueView; readonly close: () => void }

/** Publishes an issue; what contradicts itself is printed all the same only with a reason for each. */
export function PublishDialog({ shown: { issue, contradictions, privacy }, close }: Props) {
  const say = useWords(DESK_WORDS)
  const { cancel } = useWords(FRAME_WORDS)
  const language = useLanguage()
  const [reasons, setReasons] = useState<readonly string[]>(contradictions.map(() => ''))
  const isWhole = reasons.every((reason) => reason.trim() !== '')
  const publishing = useAct(() => ({
    path: `/api/issues/${issue.issueId}/publication`,
    body: {
      expectedVersion: issue.version,
      ...(contradictions.length > 0 && { reason: reasonOf(contradictions, reasons) }),
    },
  }))
  const publish = async () => {
    if (await publishing.act()) close()
  }
  return (
    <Dialog
      title={say.publish}
      width={contradictions.length > 0 ? 640 : 480}
      onCancel={close}
      footer={
        <>
          <Button onClick={close}>{cancel}</Button>
          <Button type="primary" disabled={!isWhole || publishing.isActing} onClick={publish}>
            {say.publish}
          </Button>
        </>
      }
    >
      <p>{say.publishWhat}</p>
      {publishing.trouble && <TroubleNote trouble={publishing.trouble} />}
      {privacy.length > 0 && <p className="late-word">{say.privacy(privacy.length)}</p>}
      {contradictions.length > 0 && <p className="late-word">{say.acceptEach}</p>}
      {contradictions.map(({ code, where, message, english = message }, at) => (
        <label key={code + where + message}>
          <strong>{where}</strong> {sentenceOf({ message, english }, language)}
          <textarea
            className="field"
            rows={2}
            aria-label={`${say.why}：${where}`}
            placeholder={say.why}
            value={reasons[at]}
            onChange={(event) =>
              setReasons(reasons.map((one, n) => (n === at ? event.target.value : one)))
            }
          />
        </label>
      ))}
    </Dialog>
  )
}

/** All reasons as one text, each with what it is about: it is kept with the issue. */
function reasonOf(
  contradictions: ShownIssueView['contradictions'],
  reasons: readonly string[],
): string {
  return contradictions
    .map(({ where, message }, at) => `${at + 1}. ${where}：${message} —— ${reasons[at]?.trim()}`)
    .join('\n')
}
