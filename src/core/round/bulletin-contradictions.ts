import { ITEM_KIND_WORDS, SECTION_WORDS } from '../wording/round-words.ts'
import { SETTINGS_WORDING } from '../wording/settings-problems.ts'
import type { Label } from '../wording/words.ts'
import { inside, isObject, type Place, wrong } from './check.ts'
import { listAt, textAt, textsAt, valueAt } from './loose.ts'
import { unitIdsOf } from './unit-contradictions.ts'

/** Sections that take the same items or stand twice, and lists that name units or categories the round does not have. */
export function noteBulletinContradictions(input: unknown, at: Place): void {
  const place = inside(inside(at, 'bulletin'), 'sections')
  const sections = listAt(input, 'bulletin', 'sections')
  noteTakenTwice(sections, place)
  const known: Known = { unit: unitIdsOf(input), category: categoryNamesOf(input) }
  for (const [index, section] of sections.entries()) {
    const here = inside(place, index)
    notePrintedNames(section, here, known)
    for (const part of ['handOver', 'handling']) {
      for (const [row, list] of listAt(section, part, 'lists').entries()) {
        noteList(list, inside(inside(inside(here, part), 'lists'), row), known)
      }
    }
  }
}

type Known = { readonly unit: ReadonlySet<string>; readonly category: ReadonlySet<string> }

function categoryNamesOf(input: unknown): ReadonlySet<string> {
  const names = listAt(input, 'categories', 'names').flatMap((one) => textAt(one, 'name') ?? [])
  const bucket = textAt(input, 'categories', 'bucketName')
  return new Set(bucket === null ? names : [...names, bucket])
}

function noteTakenTwice(sections: readonly unknown[], at: Place): void {
  const words: Readonly<Record<string, Label>> = {
    ...ITEM_KIND_WORDS,
    ...SECTION_WORDS,
  }
  const taken = new Map<string, number>()
  for (const [index, section] of sections.entries()) {
    const items = textsAt(section, 'items')
    const kind = textAt(section, 'kind')
    for (const key of new Set(items.length > 0 || kind === null ? items : [kind])) {
      const first = taken.get(key)
      if (first === undefined) taken.set(key, index)
      else {
        const word = words[key] ?? { zh: key, en: key }
        wrong(inside(at, index), SETTINGS_WORDING.itemsTaken(word, first + 1))
      }
    }
  }
}

function noteList(list: unknown, at: Place, known: Known): void {
  notePrintedNames(list, at, known)
  const dimension = textAt(list, 'dimension')
  if (dimension !== 'unit' && dimension !== 'category') return
  for (const [index, key] of textsAt(list, 'ownOrder').entries()) {
    if (!known[dimension].has(key)) {
      const { noUnit, noCategory } = SETTINGS_WORDING
      const expected = dimension === 'unit' ? noUnit(key) : noCategory(key)
      wrong(inside(inside(at, 'ownOrder'), index), expected)
    }
  }
}

function notePrintedNames(holder: unknown, at: Place, known: Known): void {
  const names = valueAt(holder, 'printedNames')
  if (!isObject(names)) return
  for (const id of Object.keys(names)) {
    if (!known.unit.has(id)) {
      wrong(inside(inside(at, 'printedNames'), id), SETTINGS_WORDING.noUnit(id))
    }
  }
}
