import { wholeNumber } from '../../reading/chinese-number.ts'
import type { Check } from '../check.ts'
import { WORDS } from '../reasons/reason.ts'
import { type ReadText, sentenceAround } from '../text/statement.ts'
import { toldCheck } from '../told-check.ts'

const NUMERAL = String.raw`\d{1,3}|[一二三四五六七八九十百]{1,5}`
/** 序号十, 序号8; the city's or province's own number (市序号9) is another series. */
const SERIAL = new RegExp(
  `(?<![省市县区州原])序号[:为]?(?:第)?(${NUMERAL})(?![\\d一二三四五六七八九十|])`,
  'gu',
)
const ATTACHMENT = new RegExp(`附(?:件|表)(${NUMERAL})(?![\\d一二三四五六七八九十])`, 'gu')

/** Cross references: one notice names one 序号; an attachment that is referred to is there. */
export function checkReferences(read: ReadText): readonly Check[] {
  return [...serials(read), ...attachments(read)]
}

type Named = { readonly number: number; readonly from: number; readonly to: number }

function namedBy(form: RegExp, text: string): readonly Named[] {
  return [...text.matchAll(form)].flatMap((match) => {
    const number = wholeNumber(match[1] ?? '')
    return number === null ? [] : [{ number, from: match.index, to: match.index + match[0].length }]
  })
}

/** The first 序号 of a close-out notice names its problem; each later one is the same. */
function serials(read: ReadText): readonly Check[] {
  if (!/公示|销号/u.test(read.flow.text)) return []
  const [first, ...others] = namedBy(SERIAL, read.flow.text)
  if (first === undefined) return []
  return others.map(({ number, from, to }) =>
    toldCheck(read.flow, {
      ...{ kind: 'reference', outcome: number === first.number ? 'right' : 'wrong' },
      ...{ total: number, parts: [first.number], expected: first.number, unit: '号' },
      ...{ text: sentenceAround(read.flow, from, to), from, to },
      ...WORDS.sameSerial(first.number, number),
    }),
  )
}

/** 见附件3, and the lines that begin with 附件1, 附件2. */
function attachments(read: ReadText): readonly Check[] {
  const { text } = read.flow
  const all = namedBy(ATTACHMENT, text)
  const isHeading = ({ from }: Named) => from === 0 || /[\n:;]$/u.test(text.slice(0, from))
  const there = new Set(all.filter(isHeading).map(({ number }) => number))
  if (there.size === 0) return []
  return all
    .filter((one) => !isHeading(one))
    .map(({ number, from, to }) =>
      toldCheck(read.flow, {
        ...{ kind: 'reference', outcome: there.has(number) ? 'right' : 'wrong' },
        ...{ total: number, parts: [], expected: number, unit: '号' },
        ...{ text: sentenceAround(read.flow, from, to), from, to },
        ...(there.has(number) ? WORDS.attached(number) : WORDS.notAttached(number)),
      }),
    )
}
