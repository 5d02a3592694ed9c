import type { Command } from 'commander'
import { snapshotReceived } from '../../contract/snapshot/snapshot.ts'
import type { SnapshotFile, SnapshotListName } from '../../core/snapshot/snapshot.ts'
import { SNAPSHOT_LIST_WORDS } from '../../core/wording/snapshot-words.ts'
import { signSnapshot } from '../../office/snapshots/sign-snapshot.ts'
import { bytesOfSnapshot } from '../../office/snapshots/snapshot-hash.ts'
import { snapshotName, takeSnapshot } from '../../office/snapshots/take-snapshot.ts'
import { agreedValue } from '../agreed-value.ts'
import { cannot, wrongUsage } from '../command-trouble.ts'
import { atDesk, type Desk } from '../desk.ts'
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
    const snapshot = await taken(desk, said)
    const file = said.out ?? snapshotName(snapshot)
    await writeNewFile(file, bytesOfSnapshot(snapshot))
    desk.terminal.news('written', { file })
  })
}

/** Takes a snapshot and posts it to the province's server at once. */
export function sendTheSnapshot(command: Command, url: string): Promise<void> {
  const said = command.opts<Said>()
  return atDesk(command, async (desk) => {
    const key = (await readTextFile(said.keyFile ?? '')).trim()
    const snapshot = await taken(desk, said)
    const address = addressOf(url, said.to ?? '')
    const answer = await post(address, { key, bytes: bytesOfSnapshot(snapshot) })
    const { snapshotId, findings } = shaped(snapshotReceived, answer)
    desk.terminal.result({ snapshotId, findings }, () => snapshotId)
  })
}

async function taken({ context, actor, roundId }: Desk, said: Said): Promise<SnapshotFile> {
  const lists = (said.lists ?? []).map(listNamed)
  const asOf = asOfSaid(said, context.now)
  const input = { roundId: await roundId(), asOf, lists }
  const snapshot = await agreedValue(takeSnapshot(context, actor, input))
  return agreedValue(signSnapshot(context, actor, snapshot))
}

function listNamed(name: string): SnapshotListName {
  if (Object.hasOwn(SNAPSHOT_LIST_WORDS, name)) return name as SnapshotListName
  const expected = Object.keys(SNAPSHOT_LIST_WORDS).join(' / ')
  throw wrongUsage('value-wrong', { name: '--lists', value: name, expected })
}

function addressOf(url: string, round: string): URL {
  try {
    return new URL(`/api/rounds/${encodeURIComponent(round)}/snapshots`, url)
  } catch {
    throw wrongUsage('value-wrong', { name: 'URL', value: url, expected: 'http://10.0.0.8:8080' })
  }
}

type Sent = { readonly key: string; readonly bytes: Uint8Array }

async function post(address: URL, { key, bytes }: Sent): Promise<unknown> {
  const failed = (reason: string) => cannot('sending-failed', { url: address.origin, reason })
  const response = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
    body: new Uint8Array(bytes),
  }).catch((thrown: unknown) => {
    throw failed((thrown as Error).message)
  })
  const answer: unknown = await response.json().catch(() => null)
  if (response.ok) return answer
  const { error } = (answer ?? {}) as { readonly error?: { readonly message?: string } }
  throw failed(error?.message ?? String(response.status))
}
