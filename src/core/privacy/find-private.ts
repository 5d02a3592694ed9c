import type { Found, PlacedText, PrivacyFinding, PrivacyKind } from './finding.ts'
import { maskOf } from './mask.ts'
import { namesBehindMasks } from './masked-names.ts'
import { hasTitle, namesIn } from './names.ts'
import { isOfficeAddress, isOfficeContact, isOfficeMail } from './office-contact.ts'
import { privateNumbersIn } from './private-numbers.ts'
import { roomsIn } from './rooms.ts'

/**
 * All that may point to a private person in texts that are to be published: telephones, identity and
 * card numbers, mail and chat, homes down to the room, names, and a name that another cell of the
 * same row masks. An office's own telephone and address and officials with their title are none.
 */
export function findPrivate<Place>(
  texts: readonly PlacedText<Place>[],
): readonly PrivacyFinding<Place>[] {
  const rows = new Map<string | number, PlacedText<Place>[]>()
  for (const one of texts)
    if (one.group !== undefined) rows.set(one.group, [...(rows.get(one.group) ?? []), one])
  const first = texts.map((one) =>
    candidatesIn(one, one.group === undefined ? [one] : (rows.get(one.group) ?? [one])),
  )
  const names = new Set(
    first.flatMap((found, index) => namesAmong(found, texts[index]?.text ?? '')),
  )
  return texts.flatMap((one, index) => {
    const found = apart([...(first[index] ?? []), ...sure('name', saidAgain(one.text, names))])
    return found.map((candidate) => ({ ...foundOf(candidate, one.text), place: one.place }))
  })
}

type Candidate = Pick<Found, 'kind' | 'from' | 'to' | 'isSure'>

/** What one text holds, the surer kinds first. */
function candidatesIn(
  one: PlacedText<unknown>,
  row: readonly PlacedText<unknown>[],
): readonly Candidate[] {
  const { text, heading } = one
  return [
    ...privateNumbersIn(text).filter((number) => !isOffice(number, text)),
    ...sure('room', roomsIn(text)).filter(({ from }) => !isOfficeAddress(text, from)),
    ...sure('masking', namesBehindMasks(one, row)),
    ...sure('name', namesIn(text, heading)),
  ]
}

/** Names long enough to be known again without a word beside them. */
function namesAmong(found: readonly Candidate[], text: string): readonly string[] {
  return found
    .filter(({ kind, from, to }) => kind === 'name' && to - from >= LEAST_KNOWN)
    .map(({ from, to }) => text.slice(from, to))
}

const LEAST_KNOWN = 3

/** A private person named once is the same person wherever the name stands, unless with a title. */
function saidAgain(text: string, names: ReadonlySet<string>) {
  return [...names].flatMap((name) =>
    [...text.matchAll(new RegExp(name, 'gu'))]
      .filter(({ index }) => !hasTitle(text, index + name.length))
      .map(({ index }) => ({ from: index, to: index + name.length })),
  )
}

/** In the order of the text; of two that overlap the first given stands. */
function apart(candidates: readonly Candidate[]): readonly Candidate[] {
  const kept: Candidate[] = []
  for (const candidate of candidates)
    if (!kept.some(({ from, to }) => from < candidate.to && candidate.from < to))
      kept.push(candidate)
  return kept.sort((a, b) => a.from - b.from)
}

function foundOf(candidate: Candidate, text: string): Found {
  const stretch = text.slice(candidate.from, candidate.to)
  return { ...candidate, text: stretch, suggestion: maskOf(candidate.kind, stretch) }
}

function isOffice({ kind, from, to }: Candidate, text: string): boolean {
  const isMobile = /^(?:[+＋]?[8８][6６])?[1１]/u.test(text.slice(from, to))
  if (kind === 'contact') return isOfficeMail(text, from)
  return kind === 'phone' && isOfficeContact(text, from, isMobile)
}

function sure(
  kind: PrivacyKind,
  stretches: readonly { readonly from: number; readonly to: number }[],
): readonly Candidate[] {
  return stretches.map(({ from, to }) => ({ kind, from, to, isSure: true }))
}
