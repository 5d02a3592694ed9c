import type { Intake } from '../../core/case/case-event.ts'
import type { OfficeId, RoundId } from '../../core/ledger/ids.ts'
import type { Refusal } from '../../core/ledger/result.ts'
import { numbersInRound } from '../../db/cases/numbers-in-round.ts'
import type { LedgerTransaction } from '../../db/ledger.ts'
import { batchesOfRound } from '../../db/rounds/batches.ts'

type Key = { readonly officeId: OfficeId; readonly roundId: RoundId }
type Incoming = readonly { readonly intake: Intake }[]
type Refusals = readonly { readonly index: number; readonly refusal: Refusal }[]

/** Cases that name a batch which the round does not have. */
export async function refusalsOfBatches(
  transaction: LedgerTransaction,
  key: Key,
  cases: Incoming,
): Promise<Refusals> {
  const batches = await batchesOfRound(transaction, key)
  const known = new Set(batches.map((batch) => batch.id))
  return cases.flatMap(({ intake: { batchId } }, index) =>
    batchId === null || known.has(batchId)
      ? []
      : [{ index, refusal: { code: 'batch-unknown', particulars: { batch: batchId } } }],
  )
}

/** Cases whose number the round has already, or an earlier case of these. */
export async function refusalsOfNumbers(
  transaction: LedgerTransaction,
  key: Key,
  cases: Incoming,
): Promise<Refusals> {
  const numbers = cases.flatMap(({ intake }) => intake.number ?? [])
  const holders = await numbersInRound(transaction, key, numbers)
  const taken = new Set(holders.map((holder) => `${holder.kind} ${holder.number}`))
  return cases.flatMap(({ intake: { number, kind } }, index) => {
    const name = `${kind} ${number}`
    const isTaken = number !== null && taken.has(name)
    taken.add(name)
    return isTaken
      ? [{ index, refusal: { code: 'number-already-in-round', particulars: { number, kind } } }]
      : []
  })
}
