import type { JointSettings, ListSettings } from '../../../round/bulletin-settings.ts'
import type { FigurePart } from '../../../statistics/figure.ts'
import type { Run } from '../../blocks.ts'
import { batchesBy } from '../../issue/batches.ts'
import type { Composer } from '../issue-material.ts'
import { fillSentence, joinPhrases, type Phrase } from '../words/fill-sentence.ts'
import { entryName, unitName } from '../words/printed-names.ts'

/** A list of the bulletin: its settings, the key of its figure, and the word for one piece (件). */
export type PrintedList = {
  readonly list: ListSettings
  readonly key: string
  readonly piece: string
}

/** 冷水滩区56件、零陵区32件，还1件涉及冷水滩、零陵、经开区: each number with its figure; empty over nothing. */
export function listPhrase(composer: Composer, printed: PrintedList): readonly Run[] {
  const { list, key } = printed
  const figure = composer.book.figure(key)
  const singles = orderedParts(composer, printed)
    .filter((part) => part.count > 0 || list.showsZero)
    .map((part) => entry(composer, printed, part))
  const joints = figure.parts
    .filter((part) => part.jointUnits !== null && part.count > 0)
    .map((part) => jointEntry(composer, printed, part))
  return joinPhrases(
    [joinPhrases(singles, list.separator ?? '、'), ...joints, overlapPhrase(composer, printed)],
    '，',
  )
}

/** The entries that are no joint groups, in the list's order: by hand, by its own, or by count. */
function orderedParts(composer: Composer, { list, key }: PrintedList): readonly FigurePart[] {
  const parts = composer.book.figure(key).parts.filter((part) => part.jointUnits === null)
  const all = list.showsZero ? withZeros(parts, keysShownAtZero(composer, list, key)) : parts
  const fixed = inOrder(all, list.ownOrder ?? [])
  const counted =
    list.order === 'descending' ? [...fixed].sort((one, other) => other.count - one.count) : fixed
  return inOrder(counted, composer.arrangement.listOrders[key] ?? [])
}

/** The parts named first, in that order; the rest as they were. */
function inOrder(parts: readonly FigurePart[], keys: readonly string[]): readonly FigurePart[] {
  const place = (part: FigurePart) => {
    const index = keys.indexOf(part.key)
    return index < 0 ? keys.length : index
  }
  return [...parts].sort((one, other) => place(one) - place(other))
}

function withZeros(parts: readonly FigurePart[], keys: readonly string[]): readonly FigurePart[] {
  const rest = parts.filter((part) => !keys.includes(part.key))
  const listed = keys.map(
    (key) => parts.find((part) => part.key === key) ?? { key, jointUnits: null, count: 0, plus: 0 },
  )
  return [...listed, ...rest]
}

/** What is named although it has none: counties and zones, categories, channels, empty batches. */
function keysShownAtZero(
  { settings, batches, book }: Composer,
  { dimension }: ListSettings,
  key: string,
): readonly string[] {
  const { asOf, scope } = book.figure(key).question
  switch (dimension) {
    case 'unit':
      return settings.units
        .filter((unit) => unit.kind === 'county' || unit.kind === 'zone')
        .map((unit) => unit.id)
    case 'category':
      return settings.categories.names.map(({ name }) => name)
    case 'channel':
      return settings.channels.map(({ channel }) => channel)
    case 'industry':
      return settings.industries
    case 'batch':
      return (scope.kinds ?? []).flatMap((kind) =>
        batchesBy(batches, kind, asOf.at).map((batch) => batch.id),
      )
    default:
      return []
  }
}

function entry(composer: Composer, { list, key, piece }: PrintedList, part: FigurePart): Phrase {
  const name = entryName(composer.settings, composer.batches, list, part.key)
  const number = composer.book.print(key, {
    partKeys: [part.key],
    showsSplits: list.showsSplits === true,
  })
  return [{ text: name }, number, { text: piece }]
}

function jointEntry(
  composer: Composer,
  { list, key, piece }: PrintedList,
  part: FigurePart,
): Phrase {
  const units = unitsPhrase(composer, part.jointUnits ?? [], '、')
  const count = composer.book.print(key, { partKeys: [part.key] })
  return fillSentence(wordingFor(list.joint, piece), { count: [count], units })
}

/** The wording names its piece itself (还{count}件); where another piece is counted, that word. */
function wordingFor({ wording }: JointSettings, piece: string): string {
  return wording.replace(/(\{count\})[件个条]/, `$1${piece}`)
}

function overlapPhrase({ book }: Composer, { key, piece }: PrintedList): Phrase {
  const { sum } = book.figure(key)
  if (sum.kind !== 'adjusted' || sum.over === 0) return ''
  return [
    { text: '其中跨单位的在各单位分别计列，多计' },
    book.printOverlap(key, sum.over),
    { text: piece },
  ]
}

/** Units by their short names: 冷水滩、零陵、经开区, or with 与 before the last. */
export function unitsPhrase(
  { settings }: Pick<Composer, 'settings'>,
  units: readonly (typeof settings.units)[number]['id'][],
  last: '、' | '与' | '和',
): string {
  const names = units.map((id) => unitName(settings, id, 'short'))
  const end = names.at(-1) ?? ''
  const before = names.slice(0, -1).join('、')
  return before === '' ? end : `${before}${last}${end}`
}
