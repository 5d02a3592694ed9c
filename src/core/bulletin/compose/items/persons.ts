import type { Day } from '../../../calendar/day.ts'
import type { OfficeLeader } from '../../../round/round-settings.ts'
import type { PersonNamed } from '../../issue/item.ts'

/** A person with the post held on the day. */
export type PersonOnDay = { readonly name: string; readonly post: string }

/**
 * Persons in protocol order, each with the post held on the day: the order is that of the round's
 * leaders; those whom it does not know follow as they were named, with the post said for them.
 */
export function personsOnDay(
  leaders: readonly OfficeLeader[],
  persons: readonly PersonNamed[],
  on: Day,
): readonly PersonOnDay[] {
  const ranked = persons.map(({ name, post }) => {
    const rank = leaders.findIndex((one) => one.name === name && isHeldOn(one, on))
    return { name, post: post ?? leaders[rank]?.post ?? '', rank: rank < 0 ? leaders.length : rank }
  })
  return ranked
    .sort((one, other) => one.rank - other.rank)
    .map(({ name, post }) => ({ name, post }))
}

/** 市委常委、常务副市长周某，市委常委、副市长陈某，副市长李某，罗某: a comma parts them where posts hold 、 themselves. */
export function printPersons(persons: readonly PersonOnDay[]): string {
  const separator = persons.some(({ post }) => post.includes('、')) ? '，' : '、'
  return persons.map(({ name, post }) => `${post}${name}`).join(separator)
}

function isHeldOn({ from, to }: OfficeLeader, on: Day): boolean {
  return (from === undefined || from <= on) && (to === undefined || on <= to)
}
