import type { Actor } from '../../core/account/actor.ts'
import { mayDo } from '../../core/account/rights.ts'
import type { FormKind } from '../../core/forms/form-kind.ts'
import type { FormSeries } from '../../core/forms/form-number.ts'
import { usualSeries } from '../../core/forms/usual-series.ts'
import type { UnitId } from '../../core/ledger/ids.ts'
import { agreed, type Result } from '../../core/ledger/result.ts'
import { insertSeries, type StoredSeries, seriesOfOffice } from '../../db/forms/form-series.ts'
import type { LedgerTransaction } from '../../db/ledger.ts'
import { inTransaction, type OfficeContext } from '../context.ts'

export type SetFormSeries = FormSeries & {
  readonly kind: FormKind
  /** For one unit's own papers; the office's where it is left out. */
  readonly unitId?: UnitId
  readonly reason?: string
}

/** Says how a kind of paper is numbered from now on; numbers given stay, and a prefix used before goes on where it stood. */
export function setFormSeries(
  context: OfficeContext,
  actor: Actor,
  input: SetFormSeries,
): Promise<Result<StoredSeries>> {
  return inTransaction(context, actor, async (transaction) => {
    const right = mayDo('setFormSeries', actor)
    if (!right.ok) return right
    const { kind, unitId = null, prefix, width, startsAt, reason = '' } = input
    const held = await seriesOfOffice(transaction, actor.officeId)
    const last = held.findLast((one) => one.kind === kind && one.unitId === unitId)
    const stored: StoredSeries = {
      ...{ kind, unitId, version: (last?.version ?? 0) + 1, prefix, width, startsAt, reason },
      ...{ recordedAt: context.now(), accountId: actor.accountId },
    }
    await insertSeries(transaction, actor.officeId, stored)
    return agreed(stored)
  })
}

/** Every version of the series that the office or its units set; kinds that are numbered the usual way are not among them. */
export function listFormSeries(
  context: OfficeContext,
  actor: Actor,
): Promise<Result<readonly StoredSeries[]>> {
  return inTransaction(context, actor, async (transaction) =>
    agreed(await seriesOfOffice(transaction, actor.officeId)),
  )
}

/** The series of a paper: the unit's own, else the office's, else the usual one. */
export async function seriesFor(
  transaction: LedgerTransaction,
  { officeId }: Actor,
  kind: FormKind,
  unitId: UnitId | null,
): Promise<FormSeries> {
  const held = (await seriesOfOffice(transaction, officeId)).filter((one) => one.kind === kind)
  const own = unitId === null ? undefined : held.findLast((one) => one.unitId === unitId)
  return own ?? held.findLast((one) => one.unitId === null) ?? usualSeries(kind)
}
