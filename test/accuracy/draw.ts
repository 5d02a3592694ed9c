/** Numbers that follow from a word: the same word gives the same numbers. */
export type Dice = (least: number, most: number) => number

export function diceOf(word: string): Dice {
  let state = [...word].reduce((sum, one) => (Math.imul(sum, 31) + one.charCodeAt(0)) | 0, 7)
  return (least, most) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0
    return least + Math.floor(((state >>> 8) / 2 ** 24) * (most - least + 1))
  }
}

type Want = { readonly times: number; readonly fixed: number | null; readonly least: number }

/** Values that make the sum, each counted `times`: few units have much, many have little. */
export function divide(sum: number, wants: readonly Want[], dice: Dice): readonly number[] {
  const timesOf = (at: number) => wants[at]?.times ?? 1
  const given = (all: readonly number[]) => all.reduce((a, part, at) => a + part * timesOf(at), 0)
  const leasts = wants.map(({ fixed, least }) => fixed ?? least)
  const parts = given(leasts) > sum ? wants.map(({ fixed }) => fixed ?? 0) : leasts
  wants.forEach(({ times, fixed }, at) => {
    const most = Math.floor((sum - given(parts)) / times / 4)
    if (times > 1 && fixed === null && most > 1) parts[at] = (parts[at] ?? 0) + dice(0, most)
  })
  const single = wants.flatMap(({ times, fixed }, at) =>
    times === 1 && fixed === null ? [at] : [],
  )
  const weights = single.map(() => dice(2, 40) ** 2)
  const all = weights.reduce((a, b) => a + b, 0)
  const rest = sum - given(parts)
  single.forEach((at, index) => {
    parts[at] = (parts[at] ?? 0) + Math.floor((rest * (weights[index] ?? 0)) / all)
  })
  const last = single[0]
  if (last !== undefined) parts[last] = (parts[last] ?? 0) + sum - given(parts)
  if (given(parts) !== sum) throw new Error(`${sum} cannot be divided by ${JSON.stringify(wants)}`)
  return parts
}

/** As many taken away as asked, from parts that have some: what is closed of what came in. */
export function lessened(parts: readonly number[], less: number, dice: Dice): readonly number[] {
  const left = [...parts]
  for (let taken = 0; taken < less; ) {
    const at = dice(0, left.length - 1)
    const max = Math.max(...left)
    const from = (left[at] ?? 0) > 0 ? at : left.indexOf(max)
    left[from] = (left[from] ?? 0) - 1
    taken++
  }
  return left
}
