import { parseCaseNumber } from '../reading/case-number.ts'
import { inside, noteRepeats, type Place, wrong } from './check.ts'
import { listAt, textAt, textsAt, valueAt } from './loose.ts'

/** Category names and aliases that mean two categories, and a bucket without a name or a name without a bucket. */
export function noteCategoryContradictions(input: unknown, at: Place): void {
  const place = inside(at, 'categories')
  const owners = new Map<string, string>()
  for (const [index, category] of listAt(input, 'categories', 'names').entries()) {
    const name = textAt(category, 'name') ?? ''
    const here = inside(inside(place, 'names'), index)
    for (const word of new Set([name, ...textsAt(category, 'aliases')])) {
      const owner = owners.get(word)
      if (owner !== undefined && word !== '') wrong(here, `“${word}”已经是类型“${owner}”的名称`)
      else owners.set(word, name)
    }
  }
  const way = textAt(input, 'categories', 'way')
  const bucket = textAt(input, 'categories', 'bucketName')
  if (way === 'bucket' && bucket === null) {
    wrong(inside(place, 'bucketName'), '多类计入综合类时，要写明综合类的名称')
  }
  if (way !== null && way !== 'bucket' && bucket !== null) {
    wrong(inside(place, 'bucketName'), '没有采用综合类的计法，不应写综合类名称', bucket)
  }
}

/** Patterns that are no regular expressions, that their own example does not fit, or that have one name. */
export function noteNumberContradictions(input: unknown, at: Place): void {
  const place = inside(at, 'caseNumbers')
  const patterns = listAt(input, 'caseNumbers')
  noteRepeats(patterns, place, (one) => textAt(one, 'name') ?? JSON.stringify(one), 'name')
  for (const [index, one] of patterns.entries()) {
    const pattern = textAt(one, 'pattern')
    const example = textAt(one, 'example')
    if (pattern === null) continue
    const here = inside(place, index)
    const expression = regularExpression(pattern)
    if (!expression) wrong(inside(here, 'pattern'), '应为有效的正则表达式', pattern)
    else if (example !== null && !expression.test(parseCaseNumber(example).caseNumber)) {
      wrong(inside(here, 'example'), '示例编号不符合这条编号规则', example)
    }
  }
}

/** A pattern as a regular expression; null when it is none. */
export function regularExpression(pattern: string): RegExp | null {
  try {
    return new RegExp(pattern, 'u')
  } catch {
    return null
  }
}

const WAY = ['signedFor', 'verified', 'replied', 'officeReviewed', 'signedOff', 'reported']

/** Rules that can never apply because an earlier one takes all, stages that run backwards, names twice. */
export function noteDeadlineContradictions(input: unknown, at: Place): void {
  const place = inside(at, 'deadlines')
  const rules = listAt(input, 'deadlines')
  noteRepeats(rules, place, (one) => textAt(one, 'name') ?? JSON.stringify(one), 'name')
  const covered = new Map<string, number>()
  for (const [index, rule] of rules.entries()) {
    const kinds = valueAt(rule, 'kinds') === 'all' ? ['all'] : textsAt(rule, 'kinds')
    const earlier = kinds.map((kind) => covered.get(kind) ?? covered.get('all'))
    if (kinds.length > 0 && earlier.every((one) => one !== undefined)) {
      wrong(
        inside(place, index),
        `这条时限规则永远用不到：第${(earlier[0] ?? 0) + 1}条规则已经管到它的全部交办件`,
      )
    }
    if (valueAt(rule, 'onlyKey') === false) for (const kind of kinds) covered.set(kind, index)
    noteStages(rule, inside(inside(place, index), 'stages'))
  }
}

function noteStages(rule: unknown, at: Place): void {
  let furthest = -1
  for (const [index, stage] of listAt(rule, 'stages').entries()) {
    const reaches = WAY.indexOf(textAt(stage, 'endsAt') ?? '')
    if (reaches >= 0 && reaches <= furthest) {
      wrong(
        inside(inside(at, index), 'endsAt'),
        '各阶段要按签收、核查、回复、审核、签发、上报的先后排列',
      )
    }
    furthest = Math.max(furthest, reaches)
  }
}

/** Two rules on who leads the same problems. */
export function noteLeaderContradictions(input: unknown, at: Place): void {
  const place = inside(at, 'leaderRules')
  const taken = new Map<string, number>()
  for (const [index, rule] of listAt(input, 'leaderRules').entries()) {
    const scope = valueAt(rule, 'appliesTo')
    const keys = typeof scope === 'string' ? [scope] : textsAt(rule, 'appliesTo')
    for (const key of keys) {
      const first = taken.get(key)
      if (first === undefined) taken.set(key, index)
      else wrong(inside(inside(place, index), 'appliesTo'), `“${key}”已由第${first + 1}条规则规定`)
    }
  }
}
