import { wholeNumber } from '../../reading/chinese-number.ts'
import type { Check } from '../check.ts'
import { figuresTold, type Stretch } from '../figures-told.ts'
import { WORDS } from '../reasons/reason.ts'
import type { ReadText } from '../text/statement.ts'

type Mark = {
  readonly number: number
  readonly form: string
  readonly at: number
  readonly length: number
}

const MARK = /(?<=^|[,。;:!、\n”)])([一二三四五六七八九十]{1,3})(是|要)(?=[^,。;:\n]{2})/gu
const REACH = 1500

/** 一是…二是…三是, 一要…二要: each follows the one before, and as many as 四点要求 says. */
export function checkNumbering(read: ReadText): readonly Check[] {
  return seriesIn(read.flow.text).flatMap((series) => {
    const first = series[0]
    const last = series.at(-1)
    if (first === undefined || last === undefined || series.length < 2) return []
    const numbers = series.map(({ number }) => number)
    const gap = numbers.findIndex((number, index) => number !== index + 1)
    const own: Check = {
      kind: 'numbering',
      outcome: gap === -1 ? 'right' : 'wrong',
      total: last.number,
      parts: series.map(() => 1),
      expected: series.length,
      unit: '点',
      text: read.flow.text.slice(first.at, first.at + 40),
      place: read.flow.placeOf(first.at),
      figures: figuresTold(read.flow, { total: [stretchOf(last)], part: series.map(stretchOf) }),
      ...(gap === -1 ? WORDS.numbered(last.number) : WORDS.misnumbered(gap + 1)),
    }
    return [own, ...announced(series, read)]
  })
}

function seriesIn(text: string): readonly (readonly Mark[])[] {
  const all: Mark[][] = []
  for (const match of text.matchAll(MARK)) {
    const [, numeral = '', form = ''] = match
    const mark = {
      number: wholeNumber(numeral) ?? 0,
      form,
      at: match.index,
      length: numeral.length,
    }
    const open = all.findLast((series) => series.at(-1)?.form === mark.form)
    const before = open?.at(-1)
    if (mark.number === 1) all.push([mark])
    else if (open !== undefined && before !== undefined && continues(before, mark)) open.push(mark)
  }
  return all
}

const continues = (before: Mark, mark: Mark) =>
  mark.number > before.number && mark.number <= before.number + 2 && mark.at - before.at < REACH

const stretchOf = ({ number, at, length }: Omit<Mark, 'form'>): Stretch => ({
  from: at,
  to: at + length,
  value: number,
})

/** 提出四点要求。一是… */
function announced(series: readonly Mark[], { flow }: ReadText): readonly Check[] {
  const first = series[0]?.at ?? 0
  const lead = flow.text.slice(Math.max(0, first - 24), first)
  const said = /([两二三四五六七八九十\d]{1,3})(?:点|个方面|项|条)[^,;]{0,10}[。:,]?$/u.exec(lead)
  const numeral = said?.[1] ?? ''
  const at = first - lead.length + (said?.index ?? 0)
  const total = wholeNumber(numeral)
  if (total === null) return []
  const isRight = total === series.length
  return [
    {
      kind: 'count-of-list',
      outcome: isRight ? 'right' : 'wrong',
      total,
      parts: series.map(() => 1),
      expected: series.length,
      unit: '点',
      text: lead,
      place: flow.placeOf(Math.max(0, first - lead.length)),
      figures: figuresTold(flow, {
        total: [stretchOf({ number: total, at, length: numeral.length })],
        part: series.map(stretchOf),
      }),
      ...(isRight ? WORDS.listed(total) : WORDS.listedOtherwise(total, series.length)),
    },
  ]
}
