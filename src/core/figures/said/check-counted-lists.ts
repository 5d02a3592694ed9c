import { wholeNumber } from '../../reading/chinese-number.ts'
import type { Check } from '../check.ts'
import { figuresTold } from '../figures-told.ts'
import { WORDS } from '../reasons/reason.ts'
import type { Item } from '../text/item.ts'
import type { ReadText } from '../text/statement.ts'

const NUMBER = '[两二三四五六七八九十]{1,3}|\\d{1,3}'

type Counted = {
  readonly total: number
  readonly listed: number
  readonly unit: string
  readonly at: number
  /** Where the number itself stands. */
  readonly said: readonly [number, number]
  readonly text: string
  /** A list that may name only some of the things counted is told where it agrees, and else left. */
  readonly isWhole: boolean
}

/** A number said of things that are named one by one beside it. */
export function checkCountedLists(read: ReadText): readonly Check[] {
  const text = read.flow.text
  const found = [
    ...namedBefore(text),
    ...namedAfter(text),
    ...documentNumbers(text),
    ...batches(read),
  ]
  return found
    .filter(({ total, listed, isWhole }) => total === listed || isWhole)
    .map((counted) => checkOf(counted, read))
}

/** 甲、乙、丙三个方面; “甲”和“乙”两张名片. */
function namedBefore(text: string): readonly Counted[] {
  const form = new RegExp(
    `([^,。;:!\\n等]{3,60}?)(${NUMBER})(个方面|张|个(?:县|区|市|单位|部门|园区|乡镇)|大类)`,
    'dgu',
  )
  return [...text.matchAll(form)].flatMap((match) => {
    const [whole, list = '', number = '', unit = ''] = match
    const total = wholeNumber(number)
    const names = list.split(/、|(?<=”)和(?=“)|(?<=”)(?=“)/u).filter((name) => name !== '')
    if (total === null || names.length < 2) return []
    return [
      {
        total,
        listed: names.length,
        unit,
        at: match.index,
        said: groupAt(match, 2),
        text: whole,
        isWhole: false,
      },
    ]
  })
}

/** 8大专项整治，即甲，乙，丙。 */
function namedAfter(text: string): readonly Counted[] {
  const form = new RegExp(
    `(${NUMBER})(大|个方面|项|个)([^,。;:\\n]{0,16})[,:]?(?:即|分别是|分别为|包括):?([^。\\n]+)`,
    'dgu',
  )
  return [...text.matchAll(form)].flatMap((match) => {
    const [whole, number = '', unit = '', , list = ''] = match
    const total = wholeNumber(number)
    if (total === null || total < 2 || /\d|等$/u.test(list)) return []
    const names = /[,;]/u.test(list) ? list.split(/[,;]/u) : list.split(/[、和]/u)
    return [
      {
        total,
        listed: names.length,
        unit,
        at: match.index,
        said: groupAt(match, 1),
        text: whole,
        isWhole: false,
      },
    ]
  })
}

/** 分别对4家企业下达决定书（某环责改〔2020〕076、086、089、093号）. */
function documentNumbers(text: string): readonly Counted[] {
  const form =
    /分别[^。;\n]{0,6}?(\d+)(家|个|起|件)[^。;\n]{0,40}?[[〔(]20\d\d[\]〕)](\d+(?:[、,]\d+)+)号/dgu
  return [...text.matchAll(form)].map((match) => ({
    total: Number(match[1]),
    listed: (match[3] ?? '').split(/[、,]/u).length,
    unit: match[2] ?? '',
    at: match.index,
    said: groupAt(match, 1),
    text: match[0],
    isWhole: true,
  }))
}

/** 三批问题76个，其中第一批28个，第二批27个，第三批21个. */
function batches({ flow, lists }: ReadText): readonly Counted[] {
  return lists
    .filter(({ by }) => by === 'batch')
    .flatMap(({ items }) => {
      const from = items[0]?.figure.from ?? 0
      const lead = sentenceBefore(flow.text, from)
      const said = new RegExp(`(?<!第)(${NUMBER})批[^批]*第一批`, 'du').exec(lead)
      const total = said === null ? null : wholeNumber(said[1] ?? '')
      if (said === null || total === null) return []
      return [
        {
          total,
          listed: items.length,
          unit: '批',
          at: from,
          said: groupAt(said, 1, from - lead.length),
          text: lead,
          isWhole: items.length > total || isUnbroken(items),
        },
      ]
    })
}

/** 第一批、第二批、第三批: no batch is left out in between. */
function isUnbroken(items: readonly Item[]): boolean {
  return items.every(({ label }, at) => wholeNumber(/第(.+?)批/u.exec(label)?.[1] ?? '') === at + 1)
}

/** The words of the sentence before a place. */
function sentenceBefore(text: string, at: number): string {
  const start = Math.max(text.lastIndexOf('。', at - 1), text.lastIndexOf('\n', at - 1)) + 1
  return text.slice(start, at)
}

function groupAt(match: RegExpExecArray, group: number, before = 0): readonly [number, number] {
  const [from, to] = match.indices?.[group] ?? [match.index, match.index]
  return [before + from, before + to]
}

function checkOf({ total, listed, unit, at, said, text }: Counted, { flow }: ReadText): Check {
  const isRight = total === listed
  return {
    kind: 'count-of-list',
    outcome: isRight ? 'right' : 'wrong',
    total,
    parts: Array<number>(listed).fill(1),
    expected: listed,
    unit,
    text,
    place: flow.placeOf(at),
    figures: figuresTold(flow, { total: [{ from: said[0], to: said[1], value: total }] }),
    ...(isRight ? WORDS.listed(total) : WORDS.listedOtherwise(total, listed)),
  }
}
