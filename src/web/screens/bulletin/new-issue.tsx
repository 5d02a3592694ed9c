import Button from 'antd/es/button'
import { useId, useState } from 'react'
import type { StoredIssueView } from '../../../contract/bulletin/issue.ts'
import type { Day } from '../../../core/calendar/day.ts'
import { dayOfInstant } from '../../../core/calendar/instant.ts'
import { goTo } from '../../api/address.ts'
import { useCutOff } from '../../api/cut-off.ts'
import { useDesk } from '../../api/desk.ts'
import { useAct } from '../../api/use-act.ts'
import { DayField } from '../../parts/day-field.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import { TroubleNote } from '../../parts/trouble-note.tsx'
import { useWords } from '../../words/language.ts'
import { BULLETIN_WORDS } from './bulletin-words.ts'

/** Asks for the day of a new issue; its numbers follow from those before. */
export function NewIssue({ close }: { readonly close: () => void }) {
  const { round, home } = useDesk()
  const say = useWords(BULLETIN_WORDS)
  const { at } = useCutOff()
  const field = useId()
  const [issuedOn, setDay] = useState<Day | null>(dayOfInstant(at))
  const drafting = useAct<void, StoredIssueView>(() => ({
    path: `/api/rounds/${round.roundId}/issues`,
    body: { issuedOn },
  }))
  const begin = async () => {
    const issue = await drafting.act()
    if (issue) goTo(`${home}/bulletin/${issue.issueId}`)
  }
  return (
    <Dialog
      title={say.draft}
      onCancel={close}
      footer={
        <>
          <Button onClick={close}>{say.cancel}</Button>
          <Button type="primary" disabled={issuedOn === null || drafting.isActing} onClick={begin}>
            {say.begin}
          </Button>
        </>
      }
    >
      {drafting.trouble && <TroubleNote trouble={drafting.trouble} />}
      <div className="filters">
        <label htmlFor={field}>{say.issuedOn}</label>
        <DayField id={field} value={issuedOn} change={setDay} />
      </div>
    </Dialog>
  )
}
