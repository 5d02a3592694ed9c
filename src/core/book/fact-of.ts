import type { EntryAct } from './entry.ts'

/** What a book's acts become once they have happened: the same particulars under a name in the past. */
export type FactOf<
  Act extends EntryAct,
  Past extends Readonly<Record<Act['act'], string>>,
> = Act extends EntryAct ? { readonly type: Past[Act['act']] } & Omit<Act, 'act'> : never

/** The act as a fact. */
export function factOf<Act extends EntryAct, Past extends Readonly<Record<Act['act'], string>>>(
  act: Act,
  past: Past,
): FactOf<Act, Past> {
  const { act: name, ...particulars } = act
  return { type: past[name as Act['act']], ...particulars } as unknown as FactOf<Act, Past>
}
