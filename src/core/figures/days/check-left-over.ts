import { daysBetween } from '../../calendar/day.ts'
import type { Check } from '../check.ts'
import { WORDS } from '../reasons/reason.ts'
import { type ReadText, sentenceAround } from '../text/statement.ts'
import { toldCheck } from '../told-check.ts'
import { type DaySaid, daysSaid } from './days-said.ts'

const LEAST_TEXT = 30
/** A day, a batch or an issue: what a line is said of. */
const SAID_OF = /\d[月日]|批|第[\d一二三四五六七八九十]+期/u
/** Figures of yesterday may still be told today. */
const STALE = 2

/** Sentences that an earlier issue seems to have left: a cut-off that lags behind, a paragraph twice with other figures. */
export function checkLeftOvers(read: ReadText): readonly Check[] {
  return [...staleCutOffs(read), ...twice(read)]
}

const CUT_OFF = /截[至止]到?$/u

/** Two cut-offs of one paper that lie days apart. */
function staleCutOffs(read: ReadText): readonly Check[] {
  const { text } = read.flow
  const told = daysSaid(read.flow).filter(
    ({ day, from, isDated }) =>
      day !== null && isDated && CUT_OFF.test(text.slice(Math.max(0, from - 4), from)),
  )
  const latest = told.reduce<DaySaid | null>(
    (best, one) => (best === null || (one.day ?? '') > (best.day ?? '') ? one : best),
    null,
  )
  return told.flatMap((one) => {
    if (latest === null || one.day === null || latest.day === null) return []
    const days = daysBetween(one.day, latest.day)
    if (days < STALE) return []
    return [
      toldCheck(read.flow, {
        ...{ kind: 'left-over', outcome: 'unknown', total: days, parts: [], expected: 0 },
        ...{ unit: '天', from: one.from, to: one.to },
        text: sentenceAround(read.flow, one.from, one.to),
        ...WORDS.staleCutOff(one.day, latest.day),
      }),
    ]
  })
}

/** The same words with the same days and batches, and other counts; a line that names neither speaks of those before it. */
function twice(read: ReadText): readonly Check[] {
  const seen = new Map<string, { readonly line: string; readonly from: number }>()
  let start = 0
  let told = ''
  return read.flow.text.split('\n').flatMap((line) => {
    const from = start
    start += line.length + 1
    const own = skeletonOf(line)
    if (SAID_OF.test(line)) told = own
    const key = `${SAID_OF.test(line) ? '' : told}${own}`
    if (own.length < LEAST_TEXT || !own.includes('#')) return []
    const earlier = seen.get(key)
    seen.set(key, { line, from })
    if (earlier === undefined || earlier.line === line) return []
    return [
      toldCheck(read.flow, {
        ...{ kind: 'left-over', outcome: 'wrong', total: 2, parts: [1], expected: 1 },
        ...{ unit: '段', text: line, from, to: from + line.length, ...WORDS.saidTwice() },
      }),
    ]
  })
}

/** Counts become #; days and ordinals stay, for two batches may be told in the same words. */
function skeletonOf(line: string): string {
  return line.replace(/(?<![第\d年月:.])\d+(?:\.\d+)?(?![\d.]*(?:年|月|日|时|:|批|期))/gu, '#')
}
