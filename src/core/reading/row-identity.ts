import { cellText } from './grid-text.ts'
import { holdsIdNumber, holdsPhone } from './identity.ts'
import type { Complainant, ReadColumn } from './list.ts'
import { type ColumnIndex, type RowView, textOf } from './row-view.ts'

const COMPLAINANT =
  /(?:举报人|投诉人|信访人|来电人|来信人|反映人)(?:[::：]|系|为|叫|是|姓名|\p{Script=Han}{2,3}[,，;；。(（])/u

/** Whether a text names a private person by number: it then belongs to the identity record. */
export function holdsIdentity(text: string): boolean {
  return holdsPhone(text) || holdsIdNumber(text)
}

const KEPT_AS_THEY_STAND = ['other', 'contact', 'repeatOf'] as const

/** What remains of a row once everything of the complainant is taken out. */
export type SplitIdentity = {
  readonly complainant: Complainant | null
  readonly remark: string
  readonly other: Readonly<Record<string, string>>
}

/** Everything of the complainant in one place; remarks and unknown columns are left without it. */
export function splitIdentity(view: RowView, index: ColumnIndex): SplitIdentity {
  const remark = splitRemark(textOf(view, index, 'remark'))
  const unknown = splitOther(
    view,
    KEPT_AS_THEY_STAND.flatMap((meaning) => index.get(meaning) ?? []),
  )
  const about = [textOf(view, index, 'complainantAbout'), remark.identity, unknown.identity].filter(
    (text) => text !== '',
  )
  const complainant = {
    name: orNull(textOf(view, index, 'complainantName')),
    phone: orNull(textOf(view, index, 'complainantPhone')),
    address: orNull(textOf(view, index, 'complainantAddress')),
    id: orNull(textOf(view, index, 'complainantId')),
    about: orNull(about.join('\n')),
  }
  const empty = Object.values(complainant).every((value) => value === null)
  return { complainant: empty ? null : complainant, remark: remark.rest, other: unknown.rest }
}

/** The text, or null where the cell holds none. */
export function orNull(text: string): string | null {
  return text === '' ? null : text
}

/** The sentences of a remark that name the complainant are taken out of it. */
function splitRemark(text: string): { readonly identity: string; readonly rest: string } {
  if (!holdsIdentity(text) && !COMPLAINANT.test(text)) return { identity: '', rest: text }
  const sentences = text.split(/(?<=[;；。\n])/u)
  const isIdentity = (sentence: string) => holdsIdentity(sentence) || COMPLAINANT.test(sentence)
  return {
    identity: sentences.filter(isIdentity).join('').trim(),
    rest: sentences
      .filter((sentence) => !isIdentity(sentence))
      .join('')
      .trim(),
  }
}

function splitOther(view: RowView, columns: readonly ReadColumn[]) {
  const rest: Record<string, string> = {}
  const identity: string[] = []
  for (const { heading, column, meaning } of columns) {
    const text = cellText(view.cells[column])
    if (text === '') continue
    const isOfficial = meaning === 'contact'
    if (holdsIdNumber(text) || (holdsPhone(text) && !isOfficial)) identity.push(text)
    else rest[nameOf({ heading, column }, columns)] = text
  }
  return { identity: identity.join('\n'), rest }
}

/** A column without a heading is named by its place, a later one with the same heading by both. */
function nameOf(
  { heading, column }: Pick<ReadColumn, 'heading' | 'column'>,
  columns: readonly ReadColumn[],
): string {
  const place = `第${column + 1}列`
  if (heading === '') return place
  const isFirst = columns.every((other) => other.heading !== heading || other.column >= column)
  return isFirst ? heading : `${heading}（${place}）`
}
