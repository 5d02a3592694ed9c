import type { Role } from '../core/account/actor.ts'
import type { AccountId, UnitId } from '../core/ledger/ids.ts'
import type { RoundSettings } from '../core/round/round-settings.ts'
import type { DemonstrationAccount } from './script.ts'

const OFFICE_ROLES: readonly (readonly [Role, string])[] = [
  ['clerk', '案件交办组'],
  ['reviewer', '综合协调组'],
  ['head', '办公室负责人'],
  ['leader', '市领导'],
  ['publisher', '宣传信息组'],
  ['auditor', '审计员'],
  ['administrator', '系统管理员'],
]

/** One account for every role of the office, a liaison officer for every unit and a reviewer for every department. They are posts; no person is named. */
export function castOf(settings: RoundSettings): readonly DemonstrationAccount[] {
  const office = OFFICE_ROLES.map(([role, name]) => account(role, name, role, null))
  const liaisons = settings.units.map((unit) =>
    account(liaisonOf(unit.id), `${unit.shortName}联络员`, 'liaison', unit.id),
  )
  const authorities = settings.units
    .filter((unit) => unit.kind === 'department')
    .map((unit) => account(`authority.${unit.id}`, `${unit.shortName}审核员`, 'authority', unit.id))
  return [...office, ...liaisons, ...authorities]
}

/** The account of a unit's liaison officer. */
export function liaisonOf(unitId: UnitId): AccountId {
  return `liaison.${unitId}` as AccountId
}

/** The office's account in a role. */
export function officeAccount(role: 'clerk' | 'reviewer' | 'head'): AccountId {
  return role as string as AccountId
}

function account(
  id: string,
  name: string,
  role: Role,
  unitId: UnitId | null,
): DemonstrationAccount {
  return { id: id as AccountId, name, role, unitId }
}
