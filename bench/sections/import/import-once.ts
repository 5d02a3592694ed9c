import type { Actor } from '../../../src/core/account/actor.ts'
import type { RoundId } from '../../../src/core/ledger/ids.ts'
import type { ReadList } from '../../../src/core/reading/list.ts'
import { readListSafely } from '../../../src/documents/reading/read-safely.ts'
import { makeWaitingWords } from '../../../src/office/cases/make-waiting-words.ts'
import type { OfficeContext } from '../../../src/office/context.ts'
import { confirmImport } from '../../../src/office/imports/confirm-import.ts'
import { previewImport } from '../../../src/office/imports/preview-import.ts'
import { agreedValue } from '../../agreed-value.ts'
import { timed } from '../../measure.ts'

/** Milliseconds of each step that the clerk waits for. */
export type ImportTimes = {
  readonly read: number
  readonly preview: number
  readonly confirm: number
}

type Importing = {
  readonly context: OfficeContext
  readonly actor: Actor
  readonly roundId: RoundId
  readonly bytes: Uint8Array
  readonly rows: number
}

/** Reads, previews and confirms a list as the command does; every row of it must be stored. */
export async function importOnce(importing: Importing): Promise<ImportTimes> {
  const { context, actor, roundId, rows } = importing
  const read = await timed(() => readOnce(importing.bytes))
  const input = {
    roundId,
    fileName: 'bench.xlsx',
    list: read.value,
    choices: { batch: { number: 3 } },
  }
  const preview = await timed(() => previewImport(context, actor, input))
  const { planHash } = agreedValue(preview.value)
  const confirm = await timed(() => confirmImport(context, actor, { ...input, planHash }))
  const { stored } = agreedValue(confirm.value)
  if (stored.length !== rows) throw new Error(`${stored.length} of ${rows} rows were stored`)
  return { read: read.ms, preview: preview.ms, confirm: confirm.ms }
}

/** A busy machine must not end a measurement: the reader's own limit is half a minute. */
const PATIENCE_MS = 300_000

/** The file as the reader understands it, in its worker. */
export async function readOnce(bytes: Uint8Array): Promise<ReadList> {
  const read = await readListSafely(bytes, {}, { milliseconds: PATIENCE_MS })
  if (!read.ok) throw new Error(read.message)
  return read.value
}

/** Makes the words of the search index that the import left for later. */
export async function catchUp({
  context,
  actor,
  roundId,
}: Pick<Importing, 'context' | 'actor' | 'roundId'>): Promise<number> {
  const { ms } = await timed(async () => {
    let isDone = false
    while (!isDone) {
      isDone = agreedValue(await makeWaitingWords(context, actor, { roundId })).isDone
    }
  })
  return ms
}
