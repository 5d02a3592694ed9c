import Button from 'antd/es/button'
import { type FormEvent, useState } from 'react'
import type { ShownCaseView } from '../../../../contract/case/shown-case.ts'
import { dayOfInstant } from '../../../../core/calendar/instant.ts'
import { readWrittenMoment } from '../../../../core/calendar/written-moment.ts'
import type { CaseActName } from '../../../../core/case/case-act.ts'
import { label } from '../../../../core/wording/label.ts'
import { unitWord } from '../../../../core/wording/part-words.ts'
import { useDesk } from '../../../api/desk.ts'
import { useAct } from '../../../api/use-act.ts'
import { useDraft } from '../../../api/use-draft.ts'
import { TroubleNote } from '../../../parts/trouble-note.tsx'
import { useLanguage, useWords } from '../../../words/language.ts'
import { ACT_FIELDS, type ActField } from './act-fields.ts'
import { ActInput } from './act-input.tsx'
import { ACT_WORDS } from './act-words.ts'
import { builtAct, type ChosenAct, firstWritten, type Written } from './built-act.ts'

const MOMENT = 'happenedAt'

type Props = {
  readonly shown: ShownCaseView
  readonly chosen: ChosenAct
  readonly close: () => void
  readonly done: (act: CaseActName) => void
}

/** The short form of one act; what is written is kept on this device until it was done. */
export function ActForm({ shown, chosen, close, done }: Props) {
  const { act, unitId } = chosen
  const say = useWords(ACT_WORDS)
  const language = useLanguage()
  const { now, round } = useDesk()
  const fields = ACT_FIELDS[act] ?? []
  const first = firstWritten(act, shown.case, dayOfInstant(now))
  const name = `act.${shown.case.id}.${act}.${unitId ?? ''}`
  const [written, write, forget] = useDraft<Written>(name, first)
  const [missing, tellMissing] = useState<readonly string[]>([])
  const [moment, setMoment] = useState('')
  const acting = useAct(() => {
    const happenedAt = readWrittenMoment(moment)
    return {
      path: `/api/cases/${shown.case.id}/acts`,
      body: {
        act: builtAct(chosen, written, shown.case),
        expectedSequence: shown.sequence,
        ...(happenedAt && { happenedAt }),
      },
    }
  })
  const send = async (event: FormEvent) => {
    event.preventDefault()
    const isMomentWrong = moment.trim() !== '' && readWrittenMoment(moment) === null
    const lacking = [...missingIn(fields, written), ...(isMomentWrong ? [MOMENT] : [])]
    tellMissing(lacking)
    if (lacking.length > 0 || !(await acting.act())) return
    forget()
    done(act)
  }
  const title = label('act', act, language)
  return (
    <form className="act-form" aria-label={title} onSubmit={(event) => void send(event)}>
      <h3>
        {title}
        {unitId && <span className="soft"> {unitWord(unitId as never, round.settings)}</span>}
      </h3>
      {missing.length > 0 && (
        <p className="wrong" role="alert">
          {say.missingMany(missing.length)}
        </p>
      )}
      {acting.trouble && <TroubleNote trouble={acting.trouble} />}
      {act === 'decideExtension' && <Asked shown={shown} unitId={unitId} />}
      {fields.map((field) => (
        <ActInput
          key={field.name}
          {...{ act, field, shown, written, unitId }}
          write={(which, text) => write({ ...written, [which]: text })}
          fault={missing.includes(field.name) ? say.missing : null}
        />
      ))}
      <label className="form-line">
        {say.happenedAt}
        <input
          className="field"
          placeholder="2024-03-14 17:00"
          value={moment}
          aria-invalid={missing.includes(MOMENT)}
          onChange={(event) => setMoment(event.target.value)}
        />
        {missing.includes(MOMENT) && <span className="wrong">{say.momentWrong}</span>}
      </label>
      <div className="row-acts">
        <Button type="primary" htmlType="submit" loading={acting.isActing}>
          {title}
        </Button>
        <Button onClick={close}>{say.cancel}</Button>
        {fields.length > 0 && <small className="soft">{say.kept}</small>}
      </div>
    </form>
  )
}

function missingIn(fields: readonly ActField[], written: Written): readonly string[] {
  return fields
    .filter(({ isNeeded, name }) => isNeeded && (written[name] ?? '').trim() === '')
    .map(({ name }) => name)
}

/** What is to be decided. */
function Asked({
  shown,
  unitId,
}: {
  readonly shown: ShownCaseView
  readonly unitId: string | null
}) {
  const say = useWords(ACT_WORDS)
  const part = shown.case.parts.find((one) => one.unitId === unitId)
  const asked = part?.extensions.find((one) => one.decision === null)
  return asked ? <p className="read">{say.asked(asked.until, asked.reason)}</p> : null
}
