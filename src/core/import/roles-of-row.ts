import type { RoleOnCase } from '../case/case.ts'
import type { CaseRow } from '../reading/list.ts'
import type { Meaning } from '../reading/meaning.ts'
import { recogniseUnits } from '../round/recognise-unit.ts'
import type { Unit, UnitRole } from '../unit/unit.ts'
import { IMPORT_WORDING } from '../wording/import-problems.ts'
import type { RowGiven, RowProblem } from './row-given.ts'

/** Which units a row names, in which role, and the wordings that name none. */
export type RowRoles = {
  readonly roles: readonly RoleOnCase[]
  readonly leftUnits: readonly string[]
}

/**
 * The lead units where the list names them; else its responsible units, of which the counties lead
 * and a department beside them supports (of a finding handed over twice at once, supervises); else
 * the places that it names.
 */
export function rolesOfRow(row: CaseRow, given: RowGiven): RowRoles {
  const left: string[] = []
  const find = (wordings: readonly string[], inColumns: readonly Meaning[]) =>
    unitsNamed(wordings, { ...given, report: (one) => given.report(one, inColumns) }, left)
  const roles =
    row.leadUnits.length > 0
      ? [
          ...inRole('lead', find(row.leadUnits, ['leadUnits', 'units'])),
          ...inRole('support', find(row.supportUnits, ['supportUnits', 'units'])),
        ]
      : row.units.length > 0
        ? ofResponsible(find(row.units, ['units']), given)
        : inRole('lead', find(row.regions, ['regions']))
  if (roles.length === 0 && left.length === 0) {
    const problem = {
      code: 'unit-missing',
      level: 'warning',
      ...IMPORT_WORDING.noUnit(),
    } as const
    given.report(problem, ['leadUnits', 'units', 'regions'])
  }
  return { roles: eachOnce(roles), leftUnits: left }
}

function ofResponsible(units: readonly Unit[], { kind }: RowGiven): readonly RoleOnCase[] {
  const places = units.filter((unit) => unit.kind !== 'department')
  const departments = units.filter((unit) => unit.kind === 'department')
  if (places.length === 0) return inRole('lead', departments)
  const beside = kind === 'petition' ? 'support' : 'supervisingLead'
  return [...inRole('lead', places), ...inRole(beside, departments)]
}

type UnitsGiven = Pick<RowGiven, 'settings' | 'choices' | 'handedOverOn'> & {
  readonly report: (problem: RowProblem) => void
}

function unitsNamed(
  wordings: readonly string[],
  { settings, choices, handedOverOn, report }: UnitsGiven,
  left: string[],
): readonly Unit[] {
  const units: Unit[] = []
  for (const wording of wordings) {
    const found = recogniseUnits(settings.units, wording, handedOverOn)
    for (const { unit, text, isOfOtherTime } of found.units) {
      units.push(unit)
      if (isOfOtherTime) {
        const said = IMPORT_WORDING.unitOfOtherTime(text, unit.fullName)
        report({ code: 'unit-of-other-time', level: 'warning', ...said })
      }
    }
    for (const unknown of found.unknown) {
      const chosen = choices.units?.[unknown]
      units.push(...settings.units.filter((unit) => chosen?.includes(unit.id)))
      if (!chosen || chosen.length === 0) left.push(unknown)
      if (!chosen) {
        const said = IMPORT_WORDING.unitUnknown(unknown)
        const mend = { choice: 'units', wording: unknown } as const
        report({ code: 'unit-unknown', level: 'error', ...said, mend })
      }
    }
  }
  return units
}

function inRole(role: UnitRole, units: readonly Unit[]): readonly RoleOnCase[] {
  return units.map((unit) => ({ unitId: unit.id, role }))
}

function eachOnce(roles: readonly RoleOnCase[]): readonly RoleOnCase[] {
  const seen = new Set<string>()
  return roles.filter(({ unitId }) => !seen.has(unitId) && seen.add(unitId))
}
