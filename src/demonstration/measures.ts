import { dayOfInstant } from '../core/calendar/instant.ts'
import type { Measure } from '../core/case/case.ts'
import type { MeasureId, UnitId } from '../core/ledger/ids.ts'
import type { RoundSettings } from '../core/round/round-settings.ts'
import { liaisonOf } from './cast.ts'
import type { PetitionRole } from './petition-role.ts'
import type { Step } from './script.ts'
import { unitNamed } from './unit-named.ts'

/** Printed in the fifteenth issue: one order to correct for each of four enterprises. */
const FOUR_ORDERS = ['076', '086', '089', '093'].map((serial) => `零环责改〔2020〕${serial}号`)

type Told = { readonly number: string; readonly steps: readonly Step[] }

/** What was ordered or fined where a petition proved right: for every third closed case, and for the four orders that the issue names. */
export function measuresOf(
  settings: RoundSettings,
  role: PetitionRole,
  told: Told,
): readonly Step[] {
  const verified = told.steps.find((step) => step.act.act === 'verify')
  const name = role.unitNames[0]
  if (!verified || !name) return []
  const unitId = unitNamed(settings, name)
  const measures =
    told.number === 'D1YZ202000122' ? [orders(unitId, verified)] : usual(role, unitId, verified)
  return measures.map((measure) => ({
    at: verified.at,
    by: liaisonOf(unitId),
    act: { act: 'takeMeasure', measure },
  }))
}

function orders(unitId: UnitId, verified: Step): Measure {
  return {
    ...blank(unitId, verified, 'orders'),
    kind: 'orderedToCorrect',
    quantity: 4,
    unitOfCount: 'enterprises',
    notices: FOUR_ORDERS,
  }
}

function usual(role: PetitionRole, unitId: UnitId, verified: Step): readonly Measure[] {
  if (!role.isClosed || role.index % 3 !== 0) return []
  const order: Measure = {
    ...blank(unitId, verified, `order-${role.index}`),
    kind: 'orderedToCorrect',
    quantity: 1,
    unitOfCount: 'enterprises',
    notices: [],
  }
  if (role.index % 9 !== 0) return [order]
  return [
    order,
    {
      ...blank(unitId, verified, `penalty-${role.index}`),
      kind: 'penaltyCase',
      quantity: 1,
      unitOfCount: 'cases',
      notices: [],
    },
    {
      ...blank(unitId, verified, `fine-${role.index}`),
      kind: 'fine',
      quantity: 20_000 + (role.index % 4) * 5_000,
      unitOfCount: 'yuan',
      notices: [],
    },
  ]
}

function blank(
  unitId: UnitId,
  verified: Step,
  id: string,
): Omit<Measure, 'kind' | 'quantity' | 'unitOfCount' | 'notices'> {
  return { id: id as MeasureId, unitId, on: dayOfInstant(verified.at), note: '' }
}
