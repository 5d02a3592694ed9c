/** One place of the settings that two versions say differently; a value that is not there is undefined. */
export type SettingsChange = {
  /** As problems name it: `units[3].validTo`. */
  readonly path: string
  readonly before: unknown
  readonly after: unknown
}

/** Everything in which two settings differ, place by place; entries of a list are held against each other by their `id` or `name` where they have one. */
export function settingsChanges(
  before: unknown,
  after: unknown,
  path = '',
): readonly SettingsChange[] {
  if (JSON.stringify(before) === JSON.stringify(after)) return []
  if (Array.isArray(before) && Array.isArray(after)) return listChanges(before, after, path)
  if (!isObject(before) || !isObject(after)) return [{ path, before, after }]
  const names = new Set([...Object.keys(before), ...Object.keys(after)])
  return [...names].flatMap((name) =>
    settingsChanges(before[name], after[name], path === '' ? name : `${path}.${name}`),
  )
}

function listChanges(
  before: readonly unknown[],
  after: readonly unknown[],
  path: string,
): readonly SettingsChange[] {
  const names = namesOf(before)
  const next = namesOf(after)
  if (!names || !next || before.every((one) => !isObject(one))) return [{ path, before, after }]
  const kept = after.flatMap((one, at) =>
    settingsChanges(before[names.indexOf(next[at] ?? '')], one, `${path}[${at}]`),
  )
  const gone = before
    .filter((_, at) => !next.includes(names[at] ?? ''))
    .map((one) => ({ path: `${path}[]`, before: one, after: undefined }))
  const order = next.filter((name) => names.includes(name))
  const former = names.filter((name) => next.includes(name))
  const isMoved = order.join('\n') !== former.join('\n')
  return [...kept, ...gone, ...(isMoved ? [{ path, before: former, after: order }] : [])]
}

/** What each entry is called; the second of one name is another entry. Null where one has no name. */
function namesOf(entries: readonly unknown[]): readonly string[] | null {
  const counted = new Map<string, number>()
  const names: string[] = []
  for (const entry of entries) {
    const name = isObject(entry) ? (entry['id'] ?? entry['name']) : entry
    if (typeof name !== 'string') return null
    const nth = (counted.get(name) ?? 0) + 1
    counted.set(name, nth)
    names.push(nth === 1 ? name : `${name} ${nth}`)
  }
  return names
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
