import { setImmediate as nextTurn } from 'node:timers/promises'

/** After so many cases (about half a millisecond) answers, requests and the database's next statement come in between. */
const CASES_A_BREATH = 5

/** Does something with each of many, letting others come in between. */
export async function mapInBreaths<One, Made>(
  many: Iterable<One>,
  make: (one: One) => Made,
): Promise<Made[]> {
  const made: Made[] = []
  for (const one of many) {
    made.push(make(one))
    if (made.length % CASES_A_BREATH === 0) await nextTurn()
  }
  return made
}
