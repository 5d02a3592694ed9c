import { isObject } from './check.ts'

/** What stands under a name in input whose shape nobody has vouched for; undefined when there is nothing. */
export function valueAt(input: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>((found, key) => (isObject(found) ? found[key] : undefined), input)
}

/** The list under a name; empty when there is none. */
export function listAt(input: unknown, ...path: readonly string[]): readonly unknown[] {
  const found = valueAt(input, ...path)
  return Array.isArray(found) ? found : []
}

/** The text under a name; null when there is none. */
export function textAt(input: unknown, ...path: readonly string[]): string | null {
  const found = valueAt(input, ...path)
  return typeof found === 'string' && found !== '' ? found : null
}

/** The texts in the list under a name. */
export function textsAt(input: unknown, ...path: readonly string[]): readonly string[] {
  return listAt(input, ...path).filter((one): one is string => typeof one === 'string')
}
