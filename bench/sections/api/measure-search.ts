import type { RoundId } from '../../../src/core/ledger/ids.ts'
import { median, quantile, timed } from '../../measure.ts'
import { openHttpClient } from '../../program/http-client.ts'
import type { Line } from '../../report/line.ts'
import { SOUGHT_WORDS, type SoughtWords } from './sought-words.ts'

export type SearchAsked = {
  readonly section: string
  readonly origin: string
  readonly roundId: RoundId
  /** Who searches: a unit's liaison officer and a clerk who sees every case. */
  readonly askers: readonly { readonly name: string; readonly key: string }[]
  /** Milliseconds for words in up to a hundredth of the cases, and for commoner ones. */
  readonly atMost: { readonly seldom: number; readonly common: number }
  readonly rounds: number
}

type Found = {
  readonly cases: readonly unknown[]
  readonly found: { readonly count: number; readonly isMore: boolean }
}

/** The first page of what words find, with its count, over HTTP: p95 over the words of each frequency. */
export async function measureSearch(asked: SearchAsked): Promise<readonly Line[]> {
  const lines: Line[] = []
  for (const sought of SOUGHT_WORDS) {
    for (const asker of asked.askers) lines.push(await measureWords(asked, sought, asker))
  }
  return lines
}

async function measureWords(
  { section, origin, roundId, atMost, rounds }: SearchAsked,
  { name, words, isCommon }: SoughtWords,
  asker: SearchAsked['askers'][number],
): Promise<Line> {
  const client = openHttpClient(origin, asker.key, 1)
  const times: number[] = []
  const counts: string[] = []
  for (let round = 0; round <= rounds; round += 1) {
    for (const word of words) {
      const path = `/api/rounds/${roundId}/cases?words=${encodeURIComponent(word)}`
      const { ms, value } = await timed(() => client.json(path))
      const { found } = value as Found
      if (round > 0) times.push(ms)
      else counts.push(`${found.count}${found.isMore ? '+' : ''}`)
    }
  }
  client.close()
  return {
    ...{ section, what: `${name}, ${asker.name}, p95`, unit: 'ms', floor: null },
    value: quantile(times, 0.95),
    aims: { atMost: isCommon ? atMost.common : atMost.seldom },
    note: `median ${median(times).toFixed(1)} ms; found ${spanOf(counts)}`,
  }
}

/** From the fewest to the most. */
function spanOf(counts: readonly string[]): string {
  const sorted = [...counts].sort((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10))
  const [first = '', last = ''] = [sorted[0], sorted.at(-1)]
  return first === last ? first : `${first} to ${last}`
}
