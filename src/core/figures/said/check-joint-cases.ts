import { wholeNumber } from '../../reading/chinese-number.ts'
import type { Check } from '../check.ts'
import { WORDS } from '../reasons/reason.ts'
import type { ReadText } from '../text/statement.ts'
import { toldCheck } from '../told-check.ts'

const NAME = '[\\u4e00-\\u9fff]{2,9}?'
const NAMES = `${NAME}(?:[、与和及]${NAME}){1,6}`
const TOGETHER = new RegExp(
  `(?<names>${NAMES})(?:共有|共同承办|合办|联合办理)的(?<cases>\\d+|[一两])件`,
  'dgu',
)
const CONCERNING = new RegExp(
  `(?<cases>\\d+|[一两])件涉及(?<names>${NAMES})(?=[,。;)\\n]|$)`,
  'dgu',
)
const DONE = new RegExp(`^[^。\\n]{0,6}?属于(${NAMES}|${NAME})的部分(?:已经|已)?(?:完成|办结)`, 'u')
const REACH = 60

type Mention = {
  readonly units: readonly string[]
  readonly cases: number
  readonly from: number
  readonly to: number
  readonly end: number
}

/** Joint cases named by their units: everywhere the same number of them, and each part of one of these units. */
export function checkJointCases(read: ReadText): readonly Check[] {
  const mentions = [...mentionsBy(TOGETHER, read), ...mentionsBy(CONCERNING, read)].sort(
    (a, b) => a.from - b.from,
  )
  return [
    ...mentions.flatMap((one, at) => again(one, mentions.slice(0, at), read)),
    ...mentions.flatMap((one) => partsOf(one, read)),
  ]
}

function mentionsBy(form: RegExp, { flow }: ReadText): readonly Mention[] {
  return [...flow.text.matchAll(form)].flatMap((match) => {
    const { names = '', cases = '' } = match.groups ?? {}
    const count = wholeNumber(cases)
    const [from, to] = match.indices?.groups?.['cases'] ?? [match.index, match.index]
    return count === null
      ? []
      : [{ units: unitsOf(names), cases: count, from, to, end: match.index + match[0].length }]
  })
}

function unitsOf(names: string): readonly string[] {
  return names
    .replace(/^(?:含|其中|还有?|另有?|此外|由)/u, '')
    .split(/[、与和及]/u)
    .map((name) => name.replace(/(?<=..)[市县区]$/u, ''))
}

function again(one: Mention, before: readonly Mention[], { flow }: ReadText): readonly Check[] {
  const key = keyOf(one)
  const earlier = before.findLast((other) => keyOf(other) === key)
  if (earlier === undefined) return []
  const isRight = earlier.cases === one.cases
  return [
    toldCheck(flow, {
      ...{ kind: 'repeated-figure', outcome: isRight ? 'right' : 'wrong', isFigure: true },
      ...{ total: one.cases, parts: [earlier.cases], expected: earlier.cases, unit: '件' },
      ...{ text: flow.text.slice(one.from, one.end), from: one.from, to: one.to },
      ...(isRight ? WORDS.sameTwice(one.cases) : WORDS.differsTwice(earlier.cases, one.cases)),
    }),
  ]
}

const keyOf = ({ units }: Mention) => [...units].sort().join('、')

/** 属于甲和乙的部分已经完成 */
function partsOf(one: Mention, { flow }: ReadText): readonly Check[] {
  const said = DONE.exec(flow.text.slice(one.end, one.end + REACH))?.[1]
  if (said === undefined) return []
  const done = unitsOf(said)
  const stranger = done.find((name) => !one.units.includes(name))
  return [
    toldCheck(flow, {
      ...{ kind: 'joint-parts', outcome: stranger === undefined ? 'right' : 'wrong' },
      ...{ total: one.units.length, expected: done.length, unit: '部分' },
      parts: one.units.map((unit) => (done.includes(unit) ? 1 : 0)),
      ...{ text: flow.text.slice(one.from, one.end + REACH), from: one.from, to: one.to },
      ...(stranger === undefined
        ? WORDS.jointParts(one.units.length, done.length)
        : WORDS.jointStranger(stranger)),
    }),
  ]
}
