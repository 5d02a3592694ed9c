import type { Command } from 'commander'
import { batchCorrectionBody } from '../../contract/round/batch.ts'
import { printInstant } from '../../core/calendar/day-wording.ts'
import type { RoundId } from '../../core/ledger/ids.ts'
import { columnWords as column } from '../../core/wording/columns.ts'
import { listImports } from '../../office/imports/list-imports.ts'
import { correctBatch } from '../../office/rounds/correct-batch.ts'
import { listBatches } from '../../office/rounds/list-batches.ts'
import { roundHistory } from '../../office/rounds/round-history.ts'
import { agreedValue } from '../agreed-value.ts'
import { cannot } from '../command-trouble.ts'
import { atDesk } from '../desk.ts'
import { readJsonFile, shaped } from '../read-json-file.ts'
import { textTable } from '../text-table.ts'

/** Every settings that the round has had: who gave them, when and why. */
export function historyOfTheRound(command: Command, said: string | undefined): Promise<void> {
  return atDesk(command, async ({ context, actor, terminal, roundId }) => {
    const input = { roundId: (said ?? (await roundId())) as RoundId }
    const versions = await agreedValue(roundHistory(context, actor, input))
    terminal.result(versions, () =>
      textTable(versions, [
        { heading: column('version'), of: (one) => one.version, align: 'right' },
        { heading: column('recorded'), of: (one) => printInstant(one.recordedAt) },
        { heading: column('who'), of: (one) => one.accountId },
        { heading: column('reason'), of: (one) => one.reason },
      ]),
    )
  })
}

/** The lists stored in the round, the latest first. */
export function importsOfTheRound(command: Command, said: string | undefined): Promise<void> {
  return atDesk(command, async ({ context, actor, terminal, roundId }) => {
    const input = { roundId: (said ?? (await roundId())) as RoundId }
    const receipts = await agreedValue(listImports(context, actor, input))
    terminal.result(receipts, () =>
      textTable(receipts, [
        { heading: column('recorded'), of: (one) => printInstant(one.confirmedAt) },
        { heading: column('received'), of: (one) => one.received, align: 'right' },
        { heading: column('stored'), of: (one) => one.stored.length, align: 'right' },
        { heading: column('file'), of: (one) => one.fileName },
      ]),
    )
    if (receipts.length === 0) terminal.news('nothing')
  })
}

type Correction = { readonly batch: string; readonly file: string }

/** Mends a batch that was written down wrongly; what the file leaves out stays. */
export async function correctTheBatch(command: Command, said: Correction): Promise<void> {
  const { reason = '' } = command.opts<{ reason?: string }>()
  const changes = (await readJsonFile(said.file)) as object
  return atDesk(command, async ({ context, actor, terminal, roundId }) => {
    const ofRound = await roundId()
    const batches = await agreedValue(listBatches(context, actor, { roundId: ofRound }))
    const before = batches.find((one) => one.id === said.batch)
    if (!before) throw cannot('batch-missing', { batch: said.batch })
    const { id, roundId: _, count: __, ...fields } = before
    const { reason: why, ...batch } = shaped(batchCorrectionBody, { ...fields, ...changes, reason })
    const input = { batch: { ...batch, id, roundId: ofRound }, reason: why }
    terminal.result(await agreedValue(correctBatch(context, actor, input)), () => id)
  })
}
