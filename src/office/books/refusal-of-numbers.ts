import type { Refusal } from '../../core/ledger/result.ts'
import { numbersTaken } from '../../db/books/read-entries.ts'
import type { EntryWriting } from '../../db/books/save-entries.ts'
import type { Bench } from './bench.ts'

/** Why these entries may not have their numbers: another entry of the book has one already. */
export async function refusalOfNumbers(
  { transaction, actor }: Bench,
  writings: readonly EntryWriting[],
): Promise<Refusal | null> {
  for (const group of groupsOf(writings)) {
    const [first] = group
    const numbers = group.flatMap(({ facts }) => facts.no ?? [])
    if (!first || numbers.length === 0) continue
    const { book, state } = first
    const key = { officeId: actor.officeId, roundId: state.roundId, book }
    const taken = await numbersTaken(transaction, key, numbers)
    const twice = numbers.find((no, index) => numbers.indexOf(no) !== index)
    const other = group.find(({ facts, state: { id } }) => {
      const holder = taken.get(facts.no ?? '')
      // The holder may be giving its number up in the same transaction.
      return holder !== undefined && holder !== id && !group.some((one) => one.state.id === holder)
    })
    const number = twice ?? other?.facts.no
    if (number) return { code: 'entry-number-taken', particulars: { number, book } }
  }
  return null
}

function groupsOf(writings: readonly EntryWriting[]): readonly (readonly EntryWriting[])[] {
  const groups = new Map<string, EntryWriting[]>()
  for (const writing of writings) {
    const key = `${writing.state.roundId} ${writing.book}`
    groups.set(key, [...(groups.get(key) ?? []), writing])
  }
  return [...groups.values()]
}
