import type { Bounded } from '../book/person.ts'
import { readWrittenMoment } from '../calendar/written-moment.ts'
import { readDateNumber, readDateText } from '../reading/dates.ts'
import type { ReadCell } from '../reading/paper.ts'
import { halfWidth, tidy } from '../reading/plain-text.ts'
import { recogniseUnits } from '../round/recognise-unit.ts'
import type { RoundSettings } from '../round/round-settings.ts'
import type { BookColumn } from '../table/book-columns.ts'
import { labelOf } from '../wording/label.ts'

/** A cell understood, or what is wrong with it. */
export type CellRead = { readonly value: unknown } | { readonly problem: string }

const NUMBER = /^(约?)(-?\d+(?:\.\d+)?)(余|多)?(亿|万)?(余|多)?(.*)$/u
const UNIT_WORDS = /^(?:人次|人|家|份|件|个|元|起|条|次|%)?$/u
const SCALE: Readonly<Record<string, number>> = { 万: 10_000, 亿: 100_000_000 }

/** Reads one cell as its column means it; `heading` is what stands above it, for its unit (罚款（万元）). */
export function readBookCell(
  column: BookColumn,
  cell: ReadCell | undefined,
  given: { readonly settings: RoundSettings; readonly heading: string },
): CellRead {
  const text = tidy(cell?.text ?? '')
  if (text === '' && cell?.number === undefined) return blankOf(column)
  switch (column.kind) {
    case 'text':
    case 'optional':
      return { value: text }
    case 'lines':
      return {
        value: text
          .split(/[\n；;]+/u)
          .map((one) => one.trim())
          .filter((one) => one !== ''),
      }
    case 'names':
      return { value: text.split(/[、，,；;\s]+/u).filter((name) => name !== '') }
    case 'units':
      return unitsIn(text, given.settings)
    case 'choice':
      return choiceIn(column, text)
    case 'day':
    case 'optionalDay':
      return dayIn(text, cell?.number)
    case 'moment': {
      const at = readWrittenMoment(text)
      return at ? { value: at } : { problem: `“${text}”看不懂：应写作 2023-06-30 08:00。` }
    }
    default:
      return numberIn(column, text, given.heading)
  }
}

function blankOf(column: BookColumn): CellRead {
  if (column.kind === 'lines') return { value: undefined }
  const isAsked = column.isNeeded && (column.otherwise === undefined || column.kind !== 'choice')
  if (isAsked) return { problem: '不能空着。' }
  return { value: column.otherwise === undefined ? null : column.otherwise }
}

function unitsIn(text: string, { units }: RoundSettings): CellRead {
  const { units: found, unknown } = recogniseUnits(units, text, null)
  if (unknown.length > 0) return { problem: `“${unknown.join('、')}”不在本轮次的单位名单中。` }
  return { value: found.map(({ unit }) => unit.id) }
}

function choiceIn({ of, choices = [] }: BookColumn, text: string): CellRead {
  const wordOf = (one: string) => (of ? labelOf(of, one) : one)
  const found = choices.find((one) => [one, wordOf(one)].includes(text))
  if (found !== undefined) return { value: found }
  const [only, ...others] = choices.filter((one) => wordOf(one).includes(text))
  if (only !== undefined && others.length === 0) return { value: only }
  const known = choices.map(wordOf).join('、')
  return { problem: `“${text}”看不懂：应为${known}之一。` }
}

function dayIn(text: string, number: number | undefined): CellRead {
  const context = { year: null }
  const { day, doubt } =
    number === undefined ? readDateText(text, context) : readDateNumber(number, context)
  if (day !== null && doubt === null) return { value: day }
  return { problem: `“${text}”不是看得懂的日期：应写作 2020-09-30。` }
}

function numberIn({ kind }: BookColumn, text: string, heading: string): CellRead {
  const found = NUMBER.exec(halfWidth(text).replaceAll(/[,\s]/g, ''))
  const [, , digits = '', overBefore, scale = '', overAfter, rest = ''] = found ?? []
  if (!found || !UNIT_WORDS.test(rest)) return { problem: `“${text}”不是数字。` }
  const isInTenThousands = kind === 'yuan' && scale === '' && /万元/.test(heading)
  const times = isInTenThousands ? (SCALE['万'] as number) : (SCALE[scale] ?? 1)
  const count = Number((Number(digits) * times).toFixed(4))
  const isOver = overBefore !== undefined || overAfter !== undefined
  if (count < 0) return { problem: `“${text}”小于零。` }
  if (kind === 'bounded' || kind === 'yuan') {
    return Number.isInteger(count)
      ? { value: { count, isOver } satisfies Bounded }
      : { problem: `“${text}”应为整数。` }
  }
  if (isOver) return { problem: `“${text}”是约数，这一栏要写准数。` }
  if (kind === 'optionalNumber' || Number.isInteger(count)) return { value: count }
  return { problem: `“${text}”应为整数。` }
}
