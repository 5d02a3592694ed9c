import type { Book } from '../../../core/book/entry.ts'
import { ActDialog } from './act-dialog.tsx'
import { fieldsOfAct, isRewriting } from './book-forms.ts'
import type { Values } from './field.ts'

type Props = {
  readonly book: Book
  readonly act: string
  /** Where the act is sent: the book to begin an entry, or the entry. */
  readonly path: string
  readonly expectedSequence?: number
  /** What a content is written anew from. */
  readonly content?: Values
  readonly close: () => void
  readonly done?: (entryId: string) => void
}

/** The form of one act of a book whose fields are all described; a content is sent whole, with why it is written anew. */
export function EntryForm({ book, act, content = {}, ...sent }: Props) {
  return (
    <ActDialog
      {...sent}
      act={act}
      fields={fieldsOfAct(book, act)}
      before={content}
      particulars={(values) => (isRewriting(book, act) ? contentOf(book, values) : values)}
    />
  )
}

/** Which fields of a content are not asked for, and what they then are. */
const UNASKED: Readonly<Partial<Record<Book, Values>>> = { instruction: { originId: null } }

function contentOf(book: Book, { reason, leaders, ...content }: Values): Values {
  // Nobody named is left out: then the round's rule says who.
  const named = Array.isArray(leaders) && leaders.length > 0 ? { leaders } : {}
  return {
    content: { ...UNASKED[book], ...content, ...named },
    ...(reason !== undefined && { reason }),
  }
}
