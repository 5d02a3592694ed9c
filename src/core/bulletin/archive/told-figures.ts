import { type Day, dayParts } from '../../calendar/day.ts'
import type { Instant } from '../../calendar/instant.ts'
import { cleanLabel } from '../../figures/labels/clean-label.ts'
import { checkParts, type HeldList } from '../../figures/sums/check-parts.ts'
import { type Flow, flowOf } from '../../figures/text/flow.ts'
import type { Item } from '../../figures/text/item.ts'
import { type ReadText, readFigures, sentenceAround } from '../../figures/text/statement.ts'
import { wholeNumber } from '../../reading/chinese-number.ts'
import type { ReadPaper } from '../../reading/paper.ts'
import type { BulletinReading, ReadingPlace } from '../reading/bulletin-reading.ts'
import { cutOffsIn } from './cut-offs-in.ts'
import { topicOf } from './figure-topic.ts'
import type { ToldBreakdown, ToldFigure, ToldPart } from './told-figure.ts'

const MOST = 500
const COUNTED = /^(?:件|个|家|人|起|宗|份|条|元|万元|亿元|人次|家次|件次|户|处|项)$/u
const OF_THE_DAY = /当日|当天|今日|昨日|新增|新收|新接|本批|本日/u

/** The figures that a bulletin tells: each number counted that is no part of another, with its lists of parts. */
export function toldFigures(paper: ReadPaper, reading: BulletinReading): readonly ToldFigure[] {
  const read = readFigures(flowOf(paper.parts))
  const held = checkParts(read)
  const totals = new Set(held.map(({ found }) => found.item))
  const parts = new Set(held.flatMap(({ list }) => (list.by === 'status' ? [] : list.items)))
  const context: Context = { read, held, reading, cutOffs: cutOffsIn(read.flow, yearOf(reading)) }
  return read.every
    .filter((item) => isTold(item, read.flow) && (totals.has(item) || !parts.has(item)))
    .slice(0, MOST)
    .map((item) => toldFigure(item, context))
}

type Context = {
  readonly read: ReadText
  readonly held: readonly HeldList[]
  readonly reading: BulletinReading
  readonly cutOffs: readonly { readonly from: number; readonly at: Instant }[]
}

const MOST_IN_WORDS = 1000

/** Counted in a unit; not 每一件, “四个意识” or 千家万户. */
function isTold({ figure, label }: Item, { text }: Flow): boolean {
  if (figure.kind !== 'count' || !COUNTED.test(figure.unit)) return false
  if (figure.isChinese && (figure.value >= MOST_IN_WORDS || /每$/u.test(label))) return false
  return !/[“"「《]/u.test(text[figure.from - 1] ?? '')
}

function toldFigure(item: Item, { read, held, reading, cutOffs }: Context): ToldFigure {
  const { flow } = read
  const { figure } = item
  const place = placeIn(flow, figure.from)
  const section = sectionAt(reading, place)
  const sentence = sentenceAround(flow, figure.from, figure.to)
  const before = textBefore(flow, figure.from)
  return {
    topic: topicOf({
      item,
      kind: section === null ? null : reading.sections[section]?.kind,
      sentence,
    }),
    label: cleanLabel(item.label) || item.label,
    unitWord: figure.unit,
    total: figure.value,
    bound: figure.bound,
    span: OF_THE_DAY.test(item.gap) ? 'of-the-day' : 'cumulative',
    batches: batchesBefore(before),
    cutOff: cutOffFor(cutOffs, figure.from, sectionStart(flow, reading, section)),
    breakdowns: held
      .filter(({ found }) => found.item === item)
      .map((one) => breakdownOf(one, flow)),
    ...{ sentence, section, place },
  }
}

/** A figure in a table has no paragraph; it stands above all sections. */
function placeIn(flow: Flow, index: number): ReadingPlace {
  const place = flow.placeOf(index)
  if (!('paragraph' in place)) return { paragraph: 0 }
  return { paragraph: place.paragraph, ...(place.page !== undefined && { page: place.page }) }
}

function breakdownOf({ list }: HeldList, flow: Flow): ToldBreakdown {
  return { by: list.by, parts: list.items.flatMap((item) => partsOfItem(item, flow)) }
}

/** 江华、双牌各1件 are two parts; 还1件涉及甲、乙 is named by whom it concerns. */
function partsOfItem(item: Item, { text }: Flow): readonly ToldPart[] {
  const { label, tail, times, figure, gap } = item
  const count = figure.value
  if (times > 1) {
    const names = gap.replace(/^.*[,;:。]/su, '').split(/[、和及与]/u)
    return names.map((name) => ({ label: cleanLabel(name), count }))
  }
  const isJoint = /涉及|共有|联合/u.test(tail)
  const concerned = /^[^。;,!?()\n]{0,60}/u.exec(text.slice(figure.to))?.[0] ?? tail
  return [{ label: isJoint ? concerned : cleanLabel(label) || label || tail, count }]
}

function sectionAt({ sections }: BulletinReading, { paragraph }: ReadingPlace): number | null {
  const at = sections.findLastIndex(({ place }) => place.paragraph <= paragraph)
  return at === -1 ? null : at
}

/** The index in the flow where a section begins. */
function sectionStart(flow: Flow, { sections }: BulletinReading, section: number | null): number {
  const from = section === null ? undefined : sections[section]?.place.paragraph
  if (from === undefined) return 0
  let [low, high] = [0, flow.text.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (placeIn(flow, middle).paragraph < from) low = middle + 1
    else high = middle
  }
  return low
}

function cutOffFor(cutOffs: Context['cutOffs'], from: number, sectionFrom: number): Instant | null {
  const last = cutOffs.findLast((one) => one.from <= from)
  return last !== undefined && last.from >= sectionFrom ? last.at : null
}

const LONGEST_LOOK = 120

/** The sentence up to a figure. */
function textBefore({ text }: Flow, from: number): string {
  return text.slice(Math.max(0, from - LONGEST_LOOK), from).replace(/^.*[。!?\n]/su, '')
}

const BATCHES =
  /第([一二三四五六七八九十\d]+)(?:批)?(?:[、,和及]第?([一二三四五六七八九十\d]+))*批/gu
const EACH = /[一二三四五六七八九十]+|\d+/gu

/** The batches that the words before a figure name last: 第一、第二批未完成整改的. */
function batchesBefore(before: string): readonly number[] {
  const last = [...before.matchAll(BATCHES)].at(-1)?.[0]
  if (last === undefined) return []
  return [...last.matchAll(EACH)].flatMap(([word]) => wholeNumber(word) ?? [])
}

function yearOf({ masthead }: BulletinReading): number | null {
  return masthead.date === null ? null : dayParts(masthead.date as Day).year
}
