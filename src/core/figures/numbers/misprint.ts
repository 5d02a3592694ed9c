/** Whether one number reads like the other mistyped: one digit off, or two neighbours turned round. */
export function isMisprint(a: number, b: number): boolean {
  const [one, other] = [String(a), String(b)]
  if (one.length !== other.length || one.length < 2 || one === other) return false
  const differing = [...one].flatMap((digit, at) => (digit === other[at] ? [] : [at]))
  const [first, second] = differing
  if (differing.length === 1) return true
  return (
    differing.length === 2 &&
    first !== undefined &&
    second === first + 1 &&
    one[first] === other[second] &&
    one[second] === other[first]
  )
}

/** Two neighbouring digits of one figure changed places: 62 for 26 is all that is too much. */
export function isSwapped(value: number, excess: number): boolean {
  return (
    value >= excess && isMisprint(value, value - excess) && !isOneDigitOff(value, value - excess)
  )
}

function isOneDigitOff(a: number, b: number): boolean {
  const other = String(b)
  return [...String(a)].filter((digit, at) => digit !== other[at]).length === 1
}
