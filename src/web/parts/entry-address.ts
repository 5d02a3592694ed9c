import type { Book } from '../../core/book/entry.ts'

/** The screens of books that are not kept with forms alone. */
const OWN_SCREENS: Readonly<Partial<Record<Book, string>>> = {
  plan: 'rectification/plan',
  task: 'rectification',
  labTest: 'rectification/labTest',
  closeOut: 'closeout',
  lookBack: 'lookback',
  reinspection: 'lookback/reinspection',
  callBack: 'lookback/callBack',
}

/** Where an entry is shown; `home` is the round's own address. */
export function entryAddress(home: string, book: Book, entryId: string): string {
  return `${home}/${OWN_SCREENS[book] ?? `books/${book}`}/${entryId}`
}
