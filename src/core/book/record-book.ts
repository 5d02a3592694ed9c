import type { Role } from '../account/actor.ts'
import type { Clock } from '../clock/clock.ts'
import { agreed, type Refusal, type Result } from '../ledger/result.ts'
import {
  type BookRules,
  type Consequence,
  type EntryCircumstances,
  type EntryDescription,
  type EntryPlace,
  hasBegun,
  type Needs,
  type RoundView,
} from './book-rules.ts'
import type { Book, EntryEvent, EntryState } from './entry.ts'
import { KEEPERS, type Lifecycle } from './lifecycle.ts'

/** An entry of a book in which something that happened is written down: corrected or withdrawn with a reason, nothing else. */
export type Kept<Content> = EntryState & {
  readonly step: 'recorded' | 'withdrawn'
  readonly content: Content
  readonly withdrawnReason: string | null
}

/** The acts of such a book, named after it: recordVisit, correctVisit, withdrawVisit. */
export type RecordAct<Of extends Book, Content> =
  | { readonly act: `record${Capitalize<Of>}`; readonly content: Content }
  | { readonly act: `correct${Capitalize<Of>}`; readonly content: Content; readonly reason: string }
  | { readonly act: `withdraw${Capitalize<Of>}`; readonly reason: string }

/** What happened: visitRecorded, visitCorrected, visitWithdrawn. */
export type RecordFact<Of extends Book, Content> =
  | { readonly type: `${Of}Recorded`; readonly content: Content }
  | { readonly type: `${Of}Corrected`; readonly content: Content; readonly reason: string }
  | { readonly type: `${Of}Withdrawn`; readonly reason: string }

/** What a book of records says of its own. */
export type RecordRules<Of extends Book, Content> = {
  readonly book: Of
  /** Who writes it down beside the office itself; a unit only what concerns it. */
  readonly alsoBy?: readonly Role[]
  readonly describe: (
    content: Content,
    view: RoundView,
  ) => Omit<EntryDescription, 'isOpen' | 'audience'> & Partial<Pick<EntryDescription, 'audience'>>
  /** Why it cannot be so, or null. */
  readonly refusal?: (content: Content, given: EntryCircumstances) => Refusal | null
  readonly clocks?: (content: Content, view: RoundView) => readonly Clock[]
  readonly needs?: (content: Content) => Needs
  /** What the first record makes happen elsewhere; a correction makes nothing happen again. */
  readonly consequences?: (content: Content, state: Kept<Content>) => readonly Consequence[]
}

/** The rules of a book of records. */
export function recordBook<Of extends Book, Content>(
  rules: RecordRules<Of, Content>,
): BookRules<Kept<Content>, RecordAct<Of, Content>, RecordFact<Of, Content>> {
  const { book, describe, clocks, consequences, needs } = rules
  return {
    book,
    lifecycle: lifecycleOf(rules) as Lifecycle<
      Kept<Content>['step'],
      RecordAct<Of, Content>['act']
    >,
    decide: (_, act, given) => decided(rules, act, given),
    evolve: evolveRecord,
    describe: ({ content, step }, view) => ({
      audience: 'units',
      ...describe(content, view),
      isOpen: step === 'recorded' && (clocks?.(content, view) ?? []).some((one) => !one.metOn),
    }),
    clocks: ({ content, step }, view) =>
      step === 'withdrawn' ? [] : (clocks?.(content, view) ?? []),
    ...(needs && { needs: (_, act) => ('content' in act ? needs(act.content) : {}) }),
    ...(consequences && {
      consequences: (fact, state) =>
        fact.type.endsWith('Recorded') ? consequences(state.content, state) : [],
    }),
  }
}

function lifecycleOf<Of extends Book, Content>({
  book,
  alsoBy = [],
}: RecordRules<Of, Content>): Readonly<Record<string, Lifecycle<string, string>[string]>> {
  const by = [...KEEPERS, ...alsoBy]
  const name = book.charAt(0).toUpperCase() + book.slice(1)
  return {
    [`record${name}`]: { from: 'new', to: 'recorded', by, ofUnit: 'involved' },
    [`correct${name}`]: {
      ...{ from: ['recorded'], to: null, by, ofUnit: 'involved' },
      needsReason: true,
    },
    [`withdraw${name}`]: { from: ['recorded'], to: 'withdrawn', by: KEEPERS, needsReason: true },
  }
}

function decided<Of extends Book, Content>(
  { book, refusal }: RecordRules<Of, Content>,
  act: RecordAct<Of, Content>,
  given: EntryCircumstances,
): Result<RecordFact<Of, Content>> {
  if ('content' in act) {
    const why = refusal?.(act.content, given) ?? null
    if (why !== null) return { ok: false, refusal: why }
  }
  const { act: name, ...particulars } = act
  const past = { record: 'Recorded', correct: 'Corrected', withdraw: 'Withdrawn' } as const
  const verb = (/^(?:record|correct|withdraw)/.exec(name)?.[0] ?? 'record') as keyof typeof past
  return agreed({ type: `${book}${past[verb]}`, ...particulars } as RecordFact<Of, Content>)
}

function evolveRecord<Of extends Book, Content>(
  before: Kept<Content> | EntryPlace,
  { fact, happenedAt }: EntryEvent<RecordFact<Of, Content>>,
): Kept<Content> {
  const kept: Omit<Kept<Content>, 'content'> & Partial<Pick<Kept<Content>, 'content'>> = hasBegun(
    before,
  )
    ? before
    : {
        ...{ ...before, openedAt: happenedAt, movedAt: happenedAt },
        ...{ step: 'recorded', withdrawnReason: null },
      }
  if ('content' in fact) return { ...kept, content: fact.content }
  return {
    ...(kept as Kept<Content>),
    ...{ step: 'withdrawn', movedAt: happenedAt, withdrawnReason: fact.reason },
  }
}
