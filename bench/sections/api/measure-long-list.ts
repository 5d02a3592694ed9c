import { median, quantile, timed } from '../../measure.ts'
import type { HttpClient } from '../../program/http-client.ts'
import type { Line } from '../../report/line.ts'

export type LongList = {
  readonly section: string
  readonly client: HttpClient
  readonly roundId: string
  readonly runs: number
}

/** As the page asks for its rows, a hundred at a time, and apart from them for their number. */
const ROWS = 'limit=100'
const COUNT = 'limit=1&isCounted=true'
const ASKED: readonly (readonly [what: string, query: string])[] = [
  ['opened: the first hundred', ROWS],
  ['opened: how many there are', COUNT],
  ['open cases of one kind of pollution', `${ROWS}&statuses=open&categories=水污染`],
  ['the same, how many', `${COUNT}&statuses=open&categories=水污染`],
  ['cases of one unit', `${ROWS}&unitIds=lengshuitan`],
  ['the same, how many', `${COUNT}&unitIds=lengshuitan`],
  ['key cases, by day due', `${ROWS}&isKey=true&order=due`],
  ['all, by number', `${ROWS}&order=number`],
  ['overdue on the last day', `${ROWS}&isOverdue=true&dueAsOf=2020-11-12`],
  ['the same, how many', `${COUNT}&isOverdue=true&dueAsOf=2020-11-12`],
  ['joint cases', `${ROWS}&isJoint=true`],
  ['searched: 油烟', `${ROWS}&words=油烟`],
]
const AIM_MS = 300

/** What a clerk does to the list, each many times; the aim is the issue's own, on the server's side. */
export async function filterTimes({
  section,
  client,
  roundId,
  runs,
}: LongList): Promise<readonly Line[]> {
  const lines: Line[] = []
  let before = ''
  for (const [what, query] of ASKED) {
    const ask = () => client.json(`/api/rounds/${roundId}/cases?${encodeURI(query)}`)
    await ask()
    const times: number[] = []
    for (let run = 0; run < runs; run += 1) times.push((await timed(ask)).ms)
    const named = what.startsWith('the same') ? `${before}, how many` : what
    before = named
    lines.push({
      ...{ section, what: `${named}, p95`, unit: 'ms', floor: null },
      ...{ value: quantile(times, 0.95), aims: { atMost: AIM_MS } },
      note: `median ${median(times).toFixed(1)} ms`,
    })
  }
  return lines
}
