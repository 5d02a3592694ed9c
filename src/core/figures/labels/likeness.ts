/** How much of the shorter of two labels stands, pair by pair, in the other: 0 to 1. */
export function likeness(a: string, b: string): number {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  const pairs = pairsOf(short)
  if (pairs.length === 0) return 0
  const others = new Set(pairsOf(long))
  return pairs.filter((pair) => others.has(pair)).length / pairs.length
}

function pairsOf(text: string): readonly string[] {
  const characters = [...text]
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`)
}
