/** A value and how often it is to appear. */
export type Quota<Value> = readonly [value: Value, count: number]

/**
 * Every value as often as its quota says, spread evenly over the whole length: at each place stands
 * the value that lags furthest behind its share. The same quotas give the same sequence.
 */
export function spread<Value>(quotas: readonly Quota<Value>[]): readonly Value[] {
  const total = quotas.reduce((sum, [, count]) => sum + count, 0)
  const given = quotas.map(() => 0)
  return Array.from({ length: total }, (_, place) => {
    const next = furthestBehind(quotas, given, (place + 1) / total)
    given[next] = (given[next] ?? 0) + 1
    return (quotas[next] as Quota<Value>)[0]
  })
}

function furthestBehind(
  quotas: readonly Quota<unknown>[],
  given: readonly number[],
  share: number,
): number {
  let chosen = 0
  let deficit = Number.NEGATIVE_INFINITY
  quotas.forEach(([, count], index) => {
    const lag = count * share - (given[index] ?? 0)
    if ((given[index] ?? 0) < count && lag > deficit) [chosen, deficit] = [index, lag]
  })
  return chosen
}

/** `count` of the places 0 … `length` − 1, as evenly apart as they go, in rising order. */
export function evenly(count: number, length: number): readonly number[] {
  return Array.from({ length: count }, (_, n) => Math.floor(((n + 0.5) * length) / count))
}

/** The element at a place of a list that is read round and round. Throws a RangeError on an empty list. */
export function cycled<Value>(list: readonly Value[], place: number): Value {
  const found = list[place % list.length]
  if (found === undefined) throw new RangeError('nothing to choose from')
  return found
}
