import { CASE_NUMBER_SCHEMES, parseCaseNumber } from '../../reading/case-number.ts'
import { isGrid, type ReadPaper } from '../../reading/paper.ts'
import type { Check } from '../check.ts'
import { daysSaid, issueDay } from '../days/days-said.ts'
import { type Told, WORDS } from '../reasons/reason.ts'
import type { CheckPlace } from '../text/place.ts'
import type { ReadText } from '../text/statement.ts'

/** D3SX202505280018, X410000201806160104(*), D1YZ202000131. */
const NUMBER = /(?<![A-Za-z\d])[DX](?:[1-9][A-Z]{2,5}\d{8,13}|\d{14,19})(?![A-Za-z\d])/gu
const LEAST_LENGTH = 12

type Named = { readonly number: string; readonly place: CheckPlace; readonly to: CheckPlace }

/** Case numbers against the pattern that the others of the paper have, the day inside them, and each other. */
export function checkCaseNumbers(read: ReadText, paper: ReadPaper): readonly Check[] {
  const named = [...inText(read), ...inTables(paper)]
  if (named.length === 0) return []
  const usual = usualLength(named)
  const issue = issueDay(read.flow, daysSaid(read.flow))?.day ?? null
  return named.flatMap(({ number, place }) => {
    const { scheme, day } = parseCaseNumber(number, CASE_NUMBER_SCHEMES)
    const isOdd = usual !== null && number.length !== usual
    const isLate = day !== null && issue !== null && day > issue
    const dated = /20\d{6}/u.exec(number.slice(2))?.[0]
    const isNoDay = scheme !== null && day === null && dated !== undefined && isFullDate(number)
    const outcome = isLate || isNoDay ? 'wrong' : isOdd || scheme === null ? 'unknown' : 'right'
    const told = isNoDay
      ? WORDS.numberWithoutDay(number)
      : isLate
        ? WORDS.numberTooLate(number, day, issue)
        : isOdd
          ? WORDS.numberOdd(number, usual)
          : scheme === null
            ? WORDS.numberUnknown(number)
            : WORDS.numberFits(number)
    return [checkOf({ number, place, outcome, told })]
  })
}

/** A number with eight digits for its day and four behind them. */
const isFullDate = (number: string) =>
  /^[DX][1-9A-Z]{2,6}20\d{10}$|^[DX]\d{6}20\d{10}$/u.test(number)

function inText({ flow }: ReadText): readonly Named[] {
  return [...flow.text.matchAll(NUMBER)].map(({ 0: number, index }) => ({
    number,
    place: flow.placeOf(index),
    to: flow.placeOf(index + number.length - 1),
  }))
}

function inTables({ parts }: ReadPaper): readonly Named[] {
  let table = 0
  return parts.filter(isGrid).flatMap(({ sheet, rows }) => {
    table++
    return rows.flatMap(({ row, cells }) =>
      cells.flatMap(({ text, covered }, column) => {
        const number = covered === undefined ? onlyNumber(text) : null
        const place = { sheet, table, row, column: column + 1 }
        return number === null ? [] : [{ number, place, to: place }]
      }),
    )
  })
}

/** A cell that holds a number of a case and nothing else. */
function onlyNumber(text: string): string | null {
  const plain = text.normalize('NFKC').replace(/[\s*()]/gu, '')
  return plain.length >= LEAST_LENGTH && new RegExp(`^${NUMBER.source}$`, 'u').test(plain)
    ? plain
    : null
}

const LEAST_SAME = 3

/** How long most numbers of the paper are; null where too few agree. */
function usualLength(named: readonly Named[]): number | null {
  const counts = new Map<number, number>()
  for (const { number } of named) counts.set(number.length, (counts.get(number.length) ?? 0) + 1)
  const [most] = [...counts].sort((a, b) => b[1] - a[1])
  return most !== undefined && most[1] >= LEAST_SAME && most[1] * 3 >= named.length * 2
    ? most[0]
    : null
}

type Judged = Pick<Named, 'number' | 'place'> & {
  readonly outcome: Check['outcome']
  readonly told: Told
}

function checkOf({ number, place, outcome, told }: Judged): Check {
  return {
    ...{ kind: 'case-number', outcome, total: number.length, parts: [], expected: number.length },
    ...{ unit: '位', text: number, place, figures: [], ...told },
  }
}
