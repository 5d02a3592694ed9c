import Button from 'antd/es/button'
import { useState } from 'react'
import type { BulkOutcomeView } from '../../../contract/case/shown-case.ts'
import type { Day } from '../../../core/calendar/day.ts'
import { dayOfInstant } from '../../../core/calendar/instant.ts'
import type { BulkAct } from '../../../core/case/bulk-act.ts'
import type { CaseId, UnitId } from '../../../core/ledger/ids.ts'
import { unitWord } from '../../../core/wording/part-words.ts'
import { useDesk } from '../../api/desk.ts'
import { useAct } from '../../api/use-act.ts'
import { DayField } from '../../parts/day-field.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import { LongField } from '../../parts/form/long-field.tsx'
import { UnitChoice } from '../../parts/form/unit-choice.tsx'
import { TroubleNote } from '../../parts/trouble-note.tsx'
import { FRAME_WORDS } from '../../words/frame-words.ts'
import { useWords } from '../../words/language.ts'
import type { BulkName, DoneInBulk } from './bulk-outcome.ts'
import { BULK_WORDS } from './bulk-words.ts'

type Props = {
  readonly name: BulkName
  readonly caseIds: readonly CaseId[]
  readonly close: () => void
  readonly done: (done: DoneInBulk) => void
}

type Said = {
  readonly leads: readonly UnitId[]
  readonly supports: readonly UnitId[]
  readonly due: Day | null
  readonly text: string
  readonly leaders: string
}

const NOTHING: Said = { leads: [], supports: [], due: null, text: '', leaders: '' }

/** One thing for many cases: first what, then a check of how many and which, then it is done. */
export function BulkDialog({ name, caseIds, close, done }: Props) {
  const say = useWords(BULK_WORDS)
  const frame = useWords(FRAME_WORDS)
  const { now } = useDesk()
  const [said, setSaid] = useState(NOTHING)
  const [trial, setTrial] = useState<BulkOutcomeView | null>(null)
  const [isMissing, tellMissing] = useState(false)
  const acting = useAct<boolean, BulkOutcomeView>((isTrial) => ({
    path: '/api/bulk-acts',
    body: { caseIds, act: actOf(name, said, dayOfInstant(now)), isTrial },
  }))
  const check = async () => {
    const isLacking = name === 'dispatch' && said.leads.length === 0
    tellMissing(isLacking)
    if (!isLacking) setTrial(await acting.act(true))
  }
  const give = async () => {
    const outcome = await acting.act(false)
    if (outcome) done({ name, outcome })
  }
  return (
    <Dialog
      title={say[name]}
      width={640}
      onCancel={close}
      footer={
        trial ? (
          <>
            <Button onClick={() => setTrial(null)}>{say.back}</Button>
            {trial.done.length > 0 && (
              <Button type="primary" loading={acting.isActing} onClick={() => void give()}>
                {say.confirm(say[name], trial.done.length)}
              </Button>
            )}
          </>
        ) : (
          <>
            <Button onClick={close}>{frame.cancel}</Button>
            <Button type="primary" loading={acting.isActing} onClick={() => void check()}>
              {say.check}
            </Button>
          </>
        )
      }
    >
      {acting.trouble && <TroubleNote trouble={acting.trouble} />}
      {trial ? (
        <Trial name={name} trial={trial} said={said} />
      ) : (
        <>
          <p>{say.chosen(caseIds.length)}</p>
          <BulkForm
            {...{ name, said, isMissing }}
            change={(more) => setSaid({ ...said, ...more })}
          />
        </>
      )}
    </Dialog>
  )
}

function actOf(name: BulkName, said: Said, today: Day): BulkAct {
  switch (name) {
    case 'dispatch':
      return {
        act: 'dispatch',
        roles: [
          ...said.leads.map((unitId) => ({ unitId, role: 'lead' as const })),
          ...said.supports.map((unitId) => ({ unitId, role: 'support' as const })),
        ],
        givenDueOn: said.due,
      }
    case 'urge':
      return { act: 'urge', note: said.text.trim() }
    case 'signFor':
      return { act: 'signFor' }
    case 'sortOut': {
      const leaders = said.leaders.split('\n').map((line) => line.trim())
      return {
        act: 'sortOut',
        on: today,
        reason: said.text.trim(),
        leaders: leaders.filter((line) => line !== ''),
      }
    }
  }
}

type FormProps = {
  readonly name: BulkName
  readonly said: Said
  readonly isMissing: boolean
  readonly change: (more: Partial<Said>) => void
}

function BulkForm({ name, said, isMissing, change }: FormProps) {
  const say = useWords(BULK_WORDS)
  switch (name) {
    case 'dispatch':
      return (
        <>
          <UnitChoice
            label={say.lead}
            chosen={said.leads}
            fault={isMissing ? say.unitMissing : null}
            choose={(leads) => change({ leads })}
          />
          <UnitChoice
            label={say.support}
            chosen={said.supports}
            choose={(supports) => change({ supports })}
          />
          <div className="form-line">
            <label htmlFor="bulk-due">{say.due}</label>
            <DayField id="bulk-due" value={said.due} change={(due) => change({ due })} />
          </div>
        </>
      )
    case 'urge':
      return (
        <LongField
          act="urge"
          label={say.note}
          value={said.text}
          change={(text) => change({ text })}
        />
      )
    case 'sortOut':
      return (
        <>
          <LongField
            act="sortOut"
            label={say.reason}
            value={said.text}
            change={(text) => change({ text })}
          />
          <LongField
            label={say.leaders}
            value={said.leaders}
            change={(leaders) => change({ leaders })}
          />
        </>
      )
    case 'signFor':
      return null
  }
}

type TrialProps = {
  readonly name: BulkName
  readonly trial: BulkOutcomeView
  readonly said: Said
}

/** How many it will be, and each that it will not be with its reason. */
function Trial({ name, trial, said }: TrialProps) {
  const say = useWords(BULK_WORDS)
  const { round } = useDesk()
  const count = trial.done.length
  const units = said.leads.map((id) => unitWord(id, round.settings)).join('、')
  const times = trial.done.reduce((sum, { acts }) => sum + acts.length, 0)
  const sentence = {
    dispatch: say.willDispatch(count, units),
    urge: say.willUrge(count, times),
    signFor: say.willSign(count),
    sortOut: say.willSort(count),
  }[name]
  return (
    <div className="trial">
      <p>{count === 0 ? say.nothing : sentence}</p>
      {trial.refused.length > 0 && (
        <>
          <p className="soft">{say.willNot(trial.refused.length)}</p>
          <ul className="refused-list">
            {trial.refused.map(({ caseId, number, place, message }) => (
              <li key={caseId}>
                <strong>{number ?? place}</strong> {message}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}
