import { recordBook } from '../book/record-book.ts'
import type { UnitId } from '../ledger/ids.ts'

/** What somebody is in a special group or for a unit: 组长、副组长、联络员、成员. */
export type ContactPart = 'head' | 'deputy' | 'liaison' | 'member'

/** Somebody who can be reached in office: post, office telephone, group. */
export type ContactContent = {
  readonly name: string
  readonly post: string
  /** The special group (专项工作组); empty where none. */
  readonly group: string
  readonly part: ContactPart
  /** The units whose people they are; empty for the office's own. */
  readonly unitIds: readonly UnitId[]
  readonly phone: string
  readonly note: string
}

/** 通讯录: who is who in the office's groups and its units. */
export const CONTACT_BOOK = recordBook<'contact', ContactContent>({
  book: 'contact',
  alsoBy: ['liaison'],
  describe: ({ name, post, group, part, unitIds, phone, note }) => ({
    no: null,
    title: [group, name, post].filter((one) => one !== '').join(' '),
    text: [name, post, group, phone, note].join('\n'),
    leadUnits: unitIds,
    involvedUnits: unitIds,
    links: [],
    counted: { name, group, part },
  }),
})
