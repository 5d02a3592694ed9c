import { useId, useState } from 'react'
import type { UnitId } from '../../../core/ledger/ids.ts'
import { useDesk } from '../../api/desk.ts'
import { useWords } from '../../words/language.ts'
import { FORM_WORDS } from './form-words.ts'

type Props = {
  readonly label: string
  readonly chosen: readonly UnitId[]
  readonly choose: (units: readonly UnitId[]) => void
  readonly fault?: string | null
}

const FEW = 12

/** Units of the round to be chosen, in the order of its papers; many can be searched. */
export function UnitChoice({ label, chosen, choose, fault = null }: Props) {
  const say = useWords(FORM_WORDS)
  const { units } = useDesk().round.settings
  const [sought, seek] = useState('')
  const id = useId()
  const shown = units.filter(
    (unit) =>
      chosen.includes(unit.id) ||
      sought === '' ||
      [unit.fullName, unit.shortName, ...unit.aliases].some((name) => name.includes(sought)),
  )
  const toggle = (unitId: UnitId) =>
    choose(chosen.includes(unitId) ? chosen.filter((one) => one !== unitId) : [...chosen, unitId])
  return (
    <fieldset className="unit-choice form-line" aria-describedby={fault === null ? undefined : id}>
      <legend>
        {label}{' '}
        {chosen.length > 0 && <span className="soft">{say.chosenUnits(chosen.length)}</span>}
      </legend>
      {units.length > FEW && (
        <input
          className="field"
          type="search"
          aria-label={say.searchUnits}
          placeholder={say.searchUnits}
          value={sought}
          onChange={(event) => seek(event.target.value)}
        />
      )}
      <div className="unit-list">
        {shown.map((unit) => (
          <label key={unit.id} title={unit.fullName}>
            <input
              type="checkbox"
              checked={chosen.includes(unit.id)}
              onChange={() => toggle(unit.id)}
            />
            {unit.shortName}
          </label>
        ))}
      </div>
      {fault !== null && (
        <p className="wrong" id={id}>
          {fault}
        </p>
      )}
    </fieldset>
  )
}
