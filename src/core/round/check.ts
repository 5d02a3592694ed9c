import { parseDay } from '../calendar/day.ts'
import { isSlug } from '../ledger/ids.ts'
import { type SaidInBoth, saidInBoth } from '../wording/said-in-both.ts'
import { SETTINGS_WORDING, settingShown } from '../wording/settings-problems.ts'
import type { Label, Words } from '../wording/words.ts'

/** What is wrong with settings, and where: `units[3].divisionCode`. */
export type SettingsProblem = SaidInBoth & { readonly path: string }

/** Where a check stands, and the list that it adds its problems to. */
export type Place = { readonly path: string; readonly problems: SettingsProblem[] }

/** Reads a value of unknown shape; undefined, with a problem noted, when it is not what was expected. */
export type Check<Value> = (input: unknown, at: Place) => Value | undefined

/** Notes a problem; always undefined, so that a check can return it. */
export function wrong(at: Place, expected: Label, input?: unknown): undefined {
  const found = input === undefined ? null : settingShown(input)
  const said = saidInBoth({
    zh: `${expected.zh}${found ? `，现为${found.zh}` : ''}。`,
    en: `${expected.en}${found ? `; it is ${found.en}` : ''}.`,
  })
  at.problems.push({ path: at.path, ...said })
}

/** The place of a field or of the n-th entry inside another. */
export function inside(at: Place, key: string | number): Place {
  const step = typeof key === 'number' ? `[${key}]` : at.path === '' ? key : `.${key}`
  return { path: `${at.path}${step}`, problems: at.problems }
}

/** Text that is not blank. */
export const text: Check<string> = (input, at) =>
  typeof input === 'string' && input.trim() !== '' ? input : wrong(at, SETTINGS_WORDING.text, input)

/** Text that may be empty. */
export const anyText: Check<string> = (input, at) =>
  typeof input === 'string' ? input : wrong(at, SETTINGS_WORDING.anyText, input)

/** True or false, never a word for it. */
export const yesNo: Check<boolean> = (input, at) =>
  typeof input === 'boolean' ? input : wrong(at, SETTINGS_WORDING.yesNo, input)

/** A whole number between two bounds, both allowed. */
export function wholeBetween(from: number, to: number): Check<number> {
  return (input, at) =>
    typeof input === 'number' && Number.isInteger(input) && input >= from && input <= to
      ? input
      : wrong(at, SETTINGS_WORDING.whole(from, to), input)
}

/** An id of the kind that the field names. */
export function slug<Id extends string>(): Check<Id> {
  return (input, at) =>
    typeof input === 'string' && isSlug(input)
      ? (input as Id)
      : wrong(at, SETTINGS_WORDING.slug, input)
}

/** A day as `YYYY-MM-DD` that the calendar has. */
export const dayText: Check<NonNullable<ReturnType<typeof parseDay>>> = (input, at) =>
  (typeof input === 'string' ? parseDay(input) : null) ?? wrong(at, SETTINGS_WORDING.day, input)

/** A clock time such as 8:00 or 17:30; 24:00 is the end of the day. */
export const clockText: Check<string> = (input, at) =>
  typeof input === 'string' && /^(?:(?:[01]?\d|2[0-3]):[0-5]\d|24:00)$/.test(input)
    ? input
    : wrong(at, SETTINGS_WORDING.clock, input)

/** One of the literals that have words. */
export function oneOf<Literal extends string>(words: Words<Literal>): Check<Literal> {
  const literals = Object.keys(words) as Literal[]
  const expected = SETTINGS_WORDING.oneOf(words)
  return (input, at) => literals.find((one) => one === input) ?? wrong(at, expected, input)
}

/** A value that settings may also give as null, for what the round does not have. */
export function nullable<Value>(check: Check<Value>): Check<Value | null> {
  return (input, at) => (input === null ? null : check(input, at))
}

/** A list with at least so many entries; every entry is checked, so that all its problems are noted at once. */
export function listOf<Value>(check: Check<Value>, least = 0): Check<readonly Value[]> {
  return (input, at) => {
    if (!Array.isArray(input)) return wrong(at, SETTINGS_WORDING.list, input)
    if (input.length < least) return wrong(at, SETTINGS_WORDING.tooFew(least))
    const values = input.map((one: unknown, index) => check(one, inside(at, index)))
    return values.some((one) => one === undefined) ? undefined : (values as Value[])
  }
}

/** An object whose keys are free and whose values are all of one kind. */
export function recordOf<Value>(check: Check<Value>): Check<Readonly<Record<string, Value>>> {
  return (input, at) => {
    if (!isObject(input)) return wrong(at, SETTINGS_WORDING.record, input)
    const entries = Object.entries(input).map(
      ([key, one]) => [key, check(one, inside(at, key))] as const,
    )
    return entries.some(([, one]) => one === undefined)
      ? undefined
      : (Object.fromEntries(entries) as Record<string, Value>)
  }
}

type Shape = Readonly<Record<string, Check<unknown>>>
type Of<S extends Shape> = { readonly [K in keyof S]: Exclude<ReturnType<S[K]>, undefined> }

/** An object with exactly these fields; those of the second shape may be left out. Names nobody knows are problems too. */
export function fields<Needed extends Shape, Free extends Shape = Record<never, never>>(
  needed: Needed,
  free?: Free,
): Check<Of<Needed> & Partial<Of<Free>>> {
  const known: Shape = { ...free, ...needed }
  return (input, at) => {
    if (!isObject(input)) return wrong(at, SETTINGS_WORDING.group, input)
    const before = at.problems.length
    for (const key of Object.keys(input)) {
      if (!Object.hasOwn(known, key)) wrong(inside(at, key), SETTINGS_WORDING.unknown)
    }
    const read: Record<string, unknown> = {}
    for (const [key, check] of Object.entries(known)) {
      if (Object.hasOwn(input, key) && input[key] !== undefined) {
        read[key] = check(input[key], inside(at, key))
      } else if (Object.hasOwn(needed, key)) wrong(inside(at, key), SETTINGS_WORDING.missing)
    }
    return at.problems.length > before ? undefined : (read as Of<Needed> & Partial<Of<Free>>)
  }
}

type FreeKey<Value> = {
  [K in keyof Value]-?: Record<never, never> extends Pick<Value, K> ? K : never
}[keyof Value]

/** The fields of a type, all of them: one added to the type and not here does not compile. */
export function allFieldsOf<Value>(
  needed: { readonly [K in Exclude<keyof Value, FreeKey<Value>>]: Check<Value[K]> },
  free: { readonly [K in FreeKey<Value>]-?: Check<Exclude<Value[K], undefined>> },
): Check<Value> {
  return fields(needed as Shape, free as Shape) as unknown as Check<Value>
}

/** One of several objects, told apart by their `kind`. */
export function variantOf<Value extends { readonly kind: string }>(
  variants: Readonly<Record<Value['kind'], Check<Value>>>,
  words: Words<Value['kind']>,
): Check<Value> {
  const kind = oneOf(words)
  return (input, at) => {
    if (!isObject(input)) return wrong(at, SETTINGS_WORDING.group, input)
    const { kind: named } = input
    const chosen = kind(named, inside(at, 'kind'))
    return chosen === undefined ? undefined : variants[chosen](input, at)
  }
}

/** A further rule on a value that has the right shape. */
export function also<Value>(
  check: Check<Value>,
  rule: (value: Value, at: Place) => void,
): Check<Value> {
  return (input, at) => {
    const before = at.problems.length
    const value = check(input, at)
    if (value === undefined) return undefined
    rule(value, at)
    return at.problems.length > before ? undefined : value
  }
}

/** Notes each entry whose key an earlier entry already has. */
export function noteRepeats<Value>(
  entries: readonly Value[],
  at: Place,
  keyOf: (entry: Value) => string,
  field = '',
): void {
  const seen = new Map<string, number>()
  for (const [index, entry] of entries.entries()) {
    const key = keyOf(entry)
    const first = seen.get(key)
    if (first === undefined) seen.set(key, index)
    else {
      const place = inside(at, index)
      wrong(field === '' ? place : inside(place, field), SETTINGS_WORDING.repeats(key, first + 1))
    }
  }
}

/** Whether a value has fields to read: null and lists have none. */
export function isObject(input: unknown): input is Readonly<Record<string, unknown>> {
  return typeof input === 'object' && input !== null && !Array.isArray(input)
}
