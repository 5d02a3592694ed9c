import type { Command } from 'commander'
import { batchBody } from '../../contract/round/batch.ts'
import { printInstant } from '../../core/calendar/day-wording.ts'
import type { RoundId } from '../../core/ledger/ids.ts'
import { columnWords as column } from '../../core/wording/columns.ts'
import { labelOf } from '../../core/wording/label.ts'
import { type BatchWithCount, listBatches } from '../../office/rounds/list-batches.ts'
import { openBatch } from '../../office/rounds/open-batch.ts'
import { listRounds, showRound } from '../../office/rounds/show-round.ts'
import { agreedValue } from '../agreed-value.ts'
import { atDesk } from '../desk.ts'
import { readJsonFile, shaped } from '../read-json-file.ts'
import { textTable } from '../text-table.ts'

/** Prints the rounds of the office, each with the version of its settings. */
export function listTheRounds(command: Command): Promise<void> {
  return atDesk(command, async ({ context, actor, terminal }) => {
    const rounds = await agreedValue(listRounds(context, actor))
    const shown = rounds.map(({ roundId, title, version }) => ({ roundId, title, version }))
    terminal.result(shown, (lines) =>
      textTable(lines, [
        { heading: column('round'), of: (line) => line.roundId },
        { heading: column('title'), of: (line) => line.title },
        { heading: column('version'), of: (line) => line.version, align: 'right' },
      ]),
    )
  })
}

/** Prints a round with its team, scope and batches; with `--json` all its settings. */
export function showTheRound(command: Command, said: string | undefined): Promise<void> {
  return atDesk(command, async ({ context, actor, terminal, roundId }) => {
    const id = (said ?? (await roundId())) as RoundId
    const round = await agreedValue(showRound(context, actor, { roundId: id }))
    const batches = await agreedValue(listBatches(context, actor, { roundId: id }))
    terminal.result({ ...round, batches }, () =>
      [round.title, round.settings.team.name, round.settings.scope, '', tableOf(batches)].join(
        '\n',
      ),
    )
  })
}

function tableOf(batches: readonly BatchWithCount[]): string {
  return textTable(batches, [
    { heading: column('batch'), of: (batch) => batch.id },
    { heading: column('kind'), of: (batch) => labelOf('caseKind', batch.kind) },
    { heading: column('handedOverAt'), of: (batch) => printInstant(batch.handedOverAt) },
    { heading: column('count'), of: (batch) => batch.count, align: 'right' },
  ])
}

/** Opens a batch of the round as the JSON file says and prints its id. */
export async function openTheBatch(command: Command, file: string): Promise<void> {
  const body = shaped(batchBody, await readJsonFile(file))
  return atDesk(command, async ({ context, actor, terminal, roundId }) => {
    const batch = { ...body, roundId: await roundId() }
    const opened = await agreedValue(openBatch(context, actor, { batch }))
    terminal.result(opened, () => opened.id)
  })
}
