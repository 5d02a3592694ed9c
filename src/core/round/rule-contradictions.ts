import { parseCaseNumber } from '../reading/case-number.ts'
import { SETTINGS_WORDING } from '../wording/settings-problems.ts'
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
      if (owner !== undefined && word !== '')
        wrong(here, SETTINGS_WORDING.twoCategories(word, owner))
      else owners.set(word, name)
    }
  }
  const way = textAt(input, 'categories', 'way')
  const bucket = textAt(input, 'categories', 'bucketName')
  if (way === 'bucket' && bucket === null) {
    wrong(inside(place, 'bucketName'), SETTINGS_WORDING.bucketNameMissing)
  }
  if (way !== null && way !== 'bucket' && bucket !== null) {
    wrong(inside(place, 'bucketName'), SETTINGS_WORDING.bucketNameIdle, bucket)
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
    if (!expression) wrong(inside(here, 'pattern'), SETTINGS_WORDING.pattern, pattern)
    else if (example !== null && !expression.test(parseCaseNumber(example).caseNumber)) {
      wrong(inside(here, 'example'), SETTINGS_WORDING.example, example)
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
      wrong(inside(place, index), SETTINGS_WORDING.ruleNeverUsed((earlier[0] ?? 0) + 1))
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
      wrong(inside(inside(at, index), 'endsAt'), SETTINGS_WORDING.stagesBackwards)
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
      else
        wrong(
          inside(inside(place, index), 'appliesTo'),
          SETTINGS_WORDING.ruledTwice(key, first + 1),
        )
    }
  }
}
