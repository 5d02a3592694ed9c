import { setImmediate as nextTurn } from 'node:timers/promises'

/** So long may work on many cases keep the program from answering others and the database from its next statement, in milliseconds. */
const BREATH_MS = 0.5

/** Does something with each of many, letting answers, requests and other acts come in between. */
export async function mapInBreaths<One, Made>(
  many: Iterable<One>,
  make: (one: One, index: number) => Made,
): Promise<Made[]> {
  const made: Made[] = []
  let since = performance.now()
  for (const one of many) {
    made.push(make(one, made.length))
    if (performance.now() - since < BREATH_MS) continue
    await nextTurn()
    since = performance.now()
  }
  return made
}
