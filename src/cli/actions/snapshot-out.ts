import type { Command } from 'commander'
import { setSendingBody, snapshotReceived } from '../../contract/snapshot/snapshot.ts'
import type { SnapshotListName } from '../../core/snapshot/snapshot.ts'
import { SNAPSHOT_LIST_WORDS, SNAPSHOT_OUTCOME_WORDS } from '../../core/wording/snapshot-words.ts'
import { sendSnapshotTo } from '../../office/snapshots/send-snapshot.ts'
import { signSnapshot } from '../../office/snapshots/sign-snapshot.ts'
import { bytesOfSnapshot } from '../../office/snapshots/snapshot-hash.ts'
import {
  snapshotName,
  type TakeSnapshot,
  takeSnapshot,
} from '../../office/snapshots/take-snapshot.ts'
import { agreedValue } from '../agreed-value.ts'
import { cannot, wrongUsage } from '../command-trouble.ts'
import { atDesk, type Desk } from '../desk.ts'
import { spokenLanguage } from '../language.ts'
import { asOfSaid } from '../moment.ts'
import { readTextFile, shaped } from '../read-json-file.ts'
import { writeNewFile } from '../write-new-file.ts'

type Said = {
  readonly at?: string
  readonly clock?: string
  readonly lists?: readonly string[]
  readonly out?: string
  readonly to?: string
  readonly keyFile?: string
}

/** Writes a snapshot of the round's figures as a file. */
export function exportTheSnapshot(command: Command): Promise<void> {
  const said = command.opts<Said>()
  return atDesk(command, async (desk) => {
    const { context, actor, terminal } = desk
    const taken = await agreedValue(takeSnapshot(context, actor, await inputOf(desk, said)))
    const snapshot = await agreedValue(signSnapshot(context, actor, taken))
    const file = said.out ?? snapshotName(snapshot)
    await writeNewFile(file, bytesOfSnapshot(snapshot))
    terminal.news('written', { file })
  })
}

/** Takes a snapshot and posts it to the province's server at once; the try is kept as the screen's are. */
export function sendTheSnapshot(command: Command, url: string): Promise<void> {
  const said = command.opts<Said>()
  return atDesk(command, async (desk) => {
    const { context, actor, terminal } = desk
    const key = (await readTextFile(said.keyFile ?? '')).trim()
    const to = { key, ...shaped(setSendingBody, { url, toRound: said.to, key }) }
    const input = await inputOf(desk, said)
    const { sent, answer } = await agreedValue(sendSnapshotTo(context, actor, { input, to }))
    if (sent.outcome !== 'taken' && sent.outcome !== 'wasThere') {
      const outcome = SNAPSHOT_OUTCOME_WORDS[sent.outcome][spokenLanguage()]
      const reason = [outcome, sent.said].filter(Boolean).join(': ')
      throw cannot('sending-failed', { url: sent.url, reason })
    }
    const { snapshotId, findings } = shaped(snapshotReceived, answer)
    terminal.result({ snapshotId, findings }, () => snapshotId)
  })
}

async function inputOf({ context, roundId }: Desk, said: Said): Promise<TakeSnapshot> {
  const lists = (said.lists ?? []).map(listNamed)
  return { roundId: await roundId(), asOf: asOfSaid(said, context.now), lists }
}

function listNamed(name: string): SnapshotListName {
  if (Object.hasOwn(SNAPSHOT_LIST_WORDS, name)) return name as SnapshotListName
  const expected = Object.keys(SNAPSHOT_LIST_WORDS).join(' / ')
  throw wrongUsage('value-wrong', { name: '--lists', value: name, expected })
}
