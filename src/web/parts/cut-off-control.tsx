import Button from 'antd/es/button'
import Segmented from 'antd/es/segmented'
import { useState } from 'react'
import { addDays } from '../../core/calendar/day.ts'
import { dayOfInstant, endOfDay, type Instant } from '../../core/calendar/instant.ts'
import { readWrittenMoment, writeMoment } from '../../core/calendar/written-moment.ts'
import type { AsOf } from '../../core/statistics/question.ts'
import { addressWith, goTo, useAddress } from '../api/address.ts'
import { useDesk } from '../api/desk.ts'
import { useWords } from '../words/language.ts'
import { CUT_OFF_WORDS } from './cut-off-words.ts'

/** Sets the moment up to which the page counts, and by which of the ledger's two clocks. */
export function CutOffControl({ asOf }: { readonly asOf: AsOf }) {
  const address = useAddress()
  const { now } = useDesk()
  const say = useWords(CUT_OFF_WORDS)
  const clocks = (['asNowKnown', 'asThenKnown'] as const).map((value) => ({
    value,
    label: say[value],
  }))
  const set = (at: Instant, clock = asOf.clock) =>
    goTo(addressWith(address, { at, clock: clock === 'asThenKnown' ? 'then' : null }), true)
  const goDays = (count: number) => set(endOfDay(addDays(dayOfInstant(asOf.at), count)))
  return (
    <div className="cut-off">
      <MomentField key={asOf.at} at={asOf.at} set={set} />
      <span className="steps">
        <Button aria-label={say.dayBefore} title={say.dayBefore} onClick={() => goDays(-1)}>
          ‹
        </Button>
        <Button aria-label={say.dayAfter} title={say.dayAfter} onClick={() => goDays(1)}>
          ›
        </Button>
        <Button onClick={() => set(now)}>{say.now}</Button>
      </span>
      <Segmented
        aria-label={say.clock}
        options={clocks}
        value={asOf.clock}
        onChange={(clock) => set(asOf.at, clock as AsOf['clock'])}
      />
    </div>
  )
}

type FieldProps = { readonly at: Instant; readonly set: (at: Instant) => void }

/** Year, month, day and clock in Chinese order, whatever language the browser speaks. */
function MomentField({ at, set }: FieldProps) {
  const [isWrong, setWrong] = useState(false)
  const say = useWords(CUT_OFF_WORDS)
  const settle = (text: string) => {
    const moment = readWrittenMoment(text)
    setWrong(moment === null)
    if (moment !== null && writeMoment(moment) !== writeMoment(at)) set(moment)
  }
  return (
    <div className="moment-field">
      <label>
        {say.until}
        <input
          className="field moment"
          type="text"
          inputMode="numeric"
          autoComplete="off"
          defaultValue={writeMoment(at)}
          aria-invalid={isWrong}
          aria-describedby={isWrong ? 'moment-wrong' : undefined}
          onBlur={(event) => settle(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter') settle(event.currentTarget.value)
          }}
        />
      </label>
      {isWrong && (
        <p id="moment-wrong" className="late-word" role="alert">
          {say.wrong}
        </p>
      )}
    </div>
  )
}
