import Button from 'antd/es/button'
import Segmented from 'antd/es/segmented'
import type { AsOf } from '../../core/statistics/question.ts'
import { addressWith, goTo, useAddress } from '../api/address.ts'
import { fieldOf, momentOfField } from '../api/cut-off.ts'
import { useDesk } from '../api/desk.ts'

const CLOCKS = [
  { label: '按现在所知', value: 'asNowKnown' },
  { label: '按当时所知', value: 'asThenKnown' },
]

/** Sets the moment up to which the page counts, and by which of the ledger's two clocks. */
export function CutOffControl({ asOf }: { readonly asOf: AsOf }) {
  const address = useAddress()
  const { now } = useDesk()
  const set = (at: string | null, clock = asOf.clock) =>
    goTo(addressWith(address, { at, clock: clock === 'asThenKnown' ? 'then' : null }), true)
  return (
    <div className="cut-off">
      <label>
        截至
        <input
          className="field"
          type="datetime-local"
          key={asOf.at}
          defaultValue={fieldOf(asOf.at)}
          onChange={(event) => {
            const at = momentOfField(event.target.value)
            if (at) set(at)
          }}
        />
      </label>
      <Segmented
        aria-label="按哪个时钟"
        options={CLOCKS}
        value={asOf.clock}
        onChange={(clock) => set(asOf.at, clock as AsOf['clock'])}
      />
      <Button onClick={() => set(now)}>现在</Button>
    </div>
  )
}
