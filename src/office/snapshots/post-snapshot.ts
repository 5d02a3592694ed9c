import type { SnapshotOutcome, SnapshotSending } from '../../core/snapshot/sending.ts'
import type { SnapshotFile } from '../../core/snapshot/snapshot.ts'
import { bytesOfSnapshot } from './snapshot-hash.ts'

/** Where a snapshot goes, with the key of the city's account there. */
export type Destination = Pick<SnapshotSending, 'url' | 'toRound'> & { readonly key: string }

/** What came of posting a snapshot, and what the server answered; null where that was no JSON or too long. */
export type PostAnswer = {
  readonly outcome: SnapshotOutcome
  readonly said: string
  readonly answer: unknown
}

const PATIENCE_MS = 20_000
const LONGEST_ANSWER = 64 * 1024
const LONGEST_SAID = 1_000

/** Posts a snapshot. A redirect is not followed: the key goes to the address that the office entered, and nowhere else. */
export async function postSnapshot(
  { url, toRound, key }: Destination,
  file: SnapshotFile,
): Promise<PostAnswer> {
  try {
    const address = new URL(`/api/rounds/${encodeURIComponent(toRound)}/snapshots`, url)
    const response = await fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
      body: new Uint8Array(bytesOfSnapshot(file)),
      redirect: 'manual',
      signal: AbortSignal.timeout(PATIENCE_MS),
    })
    const answer = jsonIn(await shortTextOf(response))
    return { ...outcomeOf(response.status, answer), answer }
  } catch (thrown) {
    const isLate = thrown instanceof Error && thrown.name === 'TimeoutError'
    return { outcome: isLate ? 'timedOut' : 'unreachable', said: '', answer: null }
  }
}

/** What answers may be anything: no more of it is read than an office would say. */
async function shortTextOf({ body }: Response): Promise<string> {
  const parts: Uint8Array[] = []
  let length = 0
  for await (const part of body ?? []) {
    length += part.length
    if (length > LONGEST_ANSWER) return ''
    parts.push(part)
  }
  return Buffer.concat(parts).toString('utf8')
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function outcomeOf(status: number, answer: unknown): Pick<PostAnswer, 'outcome' | 'said'> {
  const { error, snapshotId } = (answer ?? {}) as {
    readonly error?: { readonly message?: unknown }
    readonly snapshotId?: unknown
  }
  if ((status === 200 || status === 201) && typeof snapshotId === 'string') {
    return { outcome: status === 201 ? 'taken' : 'wasThere', said: '' }
  }
  if (typeof error?.message !== 'string') return { outcome: 'notHuiyin', said: '' }
  const said = error.message.slice(0, LONGEST_SAID).replaceAll(/\p{Cc}/gu, ' ')
  return { outcome: status === 401 ? 'keyRefused' : 'refused', said }
}
