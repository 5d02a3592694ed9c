import { useId } from 'react'
import type { Role } from '../../../core/account/actor.ts'
import type { UnitId } from '../../../core/ledger/ids.ts'
import { ROLE_WORDS } from '../../../core/wording/account-words.ts'
import { useLanguage, useWords } from '../../words/language.ts'
import { ACCOUNTS_WORDS } from './accounts-words.ts'
import { useUnits } from './use-unit-names.ts'

export type Described = {
  readonly name: string
  readonly role: Role
  readonly unitId: UnitId | null
  readonly contact: string
}

type Props = {
  readonly described: Described
  readonly change: (described: Described) => void
  /** What is missing, told beside the field. */
  readonly faults: readonly Fault[]
}

export type Fault = 'accountWrong' | 'nameMissing' | 'unitMissing' | 'reasonMissing'

/** Only these roles belong to a unit. */
export function isOfUnit(role: Role): boolean {
  return role === 'liaison' || role === 'authority'
}

/** What still forbids an account: no name, or no unit in a role that belongs to one. */
export function faultsOf({ name, role, unitId }: Described): readonly Fault[] {
  return [
    ...(name.trim() === '' ? (['nameMissing'] as const) : []),
    ...(isOfUnit(role) && unitId === null ? (['unitMissing'] as const) : []),
  ]
}

/** Name, role, unit and how to reach the person. */
export function AccountFields({ described, change, faults }: Props) {
  const say = useWords(ACCOUNTS_WORDS)
  const language = useLanguage()
  const { units } = useUnits()
  const id = useId()
  const told = (fault: Fault) => faults.includes(fault) && <p className="wrong">{say[fault]}</p>
  return (
    <>
      <label htmlFor={`${id}-name`}>{say.name}</label>
      <div>
        <input
          id={`${id}-name`}
          className="field"
          value={described.name}
          aria-invalid={faults.includes('nameMissing')}
          onChange={(event) => change({ ...described, name: event.target.value })}
        />
        {told('nameMissing')}
      </div>
      <label htmlFor={`${id}-role`}>{say.role}</label>
      <select
        id={`${id}-role`}
        className="field"
        value={described.role}
        onChange={(event) => {
          const role = event.target.value as Role
          change({ ...described, role, unitId: isOfUnit(role) ? described.unitId : null })
        }}
      >
        {Object.entries(ROLE_WORDS).map(([role, word]) => (
          <option key={role} value={role}>
            {word[language]}
          </option>
        ))}
      </select>
      {isOfUnit(described.role) && (
        <>
          <label htmlFor={`${id}-unit`}>{say.unit}</label>
          <div>
            <select
              id={`${id}-unit`}
              className="field"
              value={described.unitId ?? ''}
              aria-invalid={faults.includes('unitMissing')}
              onChange={(event) =>
                change({ ...described, unitId: (event.target.value || null) as UnitId | null })
              }
            >
              <option value="">{say.chooseUnit}</option>
              {units.map((unit) => (
                <option key={unit.id} value={unit.id}>
                  {unit.fullName}
                </option>
              ))}
            </select>
            {told('unitMissing')}
          </div>
        </>
      )}
      <label htmlFor={`${id}-contact`}>{say.contact}</label>
      <input
        id={`${id}-contact`}
        className="field"
        value={described.contact}
        onChange={(event) => change({ ...described, contact: event.target.value })}
      />
    </>
  )
}
