import { CASE_KIND_WORDS } from '../wording/case-words.ts'
import {
  HEADING_STYLE_WORDS,
  ITEM_KIND_WORDS,
  ITEM_LAYOUT_WORDS,
  ITEM_MARK_WORDS,
  JOINT_PLACE_WORDS,
  LIST_DIMENSION_WORDS,
  LIST_ORDER_WORDS,
  LIST_SCOPE_WORDS,
  NAME_STYLE_WORDS,
  NUMBERING_WORDS,
  SECTION_WORDS,
} from '../wording/round-words.ts'
import { SETTINGS_WORDING } from '../wording/settings-problems.ts'
import type {
  ArticleSection,
  BulletinSettings,
  CovertSection,
  CutOffSettings,
  JointSettings,
  KeyCaseSection,
  ListSettings,
  PetitionSection,
  SectionSettings,
  UnitItemSection,
} from './bulletin-settings.ts'
import {
  allFieldsOf,
  also,
  anyText,
  type Check,
  clockText,
  fields,
  listOf,
  noteRepeats,
  nullable,
  oneOf,
  recordOf,
  text,
  variantOf,
  wholeBetween,
  wrong,
  yesNo,
} from './check.ts'
import type { PrintedNames } from './printed-names.ts'

const kindIs =
  <Kind extends string>(kind: Kind): Check<Kind> =>
  (input, at) =>
    input === kind ? kind : wrong(at, SETTINGS_WORDING.exactly(kind), input)

const printedNames = recordOf(text) as Check<PrintedNames>

const HEADING_PLACES = ['team', 'batchCount', 'batches']

/** The names that the composer fills in sentences (`bulletin/compose/words/usual-sentences.ts`). */
const SENTENCE_PLACES = [
  ...HEADING_PLACES,
  ...['date', 'monthDay', 'lists', 'total', 'open', 'partlyClosed', 'closed', 'jointProgress'],
  ...['verified', 'verdicts', 'done', 'groups', 'dual', 'leaders', 'emptyWord'],
]

/** Text whose braces hold only names that the program fills. */
function filled(places: readonly string[]): Check<string> {
  const known = new Set(places.map((place) => `{${place}}`))
  return also(text, (value, at) => {
    for (const [place] of value.matchAll(/\{[^}]*\}?/g)) {
      if (!known.has(place)) {
        wrong(at, SETTINGS_WORDING.blank(place ?? '', [...known]))
      }
    }
  })
}

const heading = filled(HEADING_PLACES)

/** A sentence; what stands in `[…]` goes when its place is empty, so brackets come in pairs. */
const sentence: Check<string> = also(filled(SENTENCE_PLACES), (value, at) => {
  if (/[[\]]/.test(value.replace(/\[[^[\]]*\]/g, ''))) wrong(at, SETTINGS_WORDING.brackets, value)
})

const cutOff: Check<CutOffSettings> = fields({
  daysBefore: wholeBetween(0, 366),
  clock: nullable(clockText),
})

const joint: Check<JointSettings> = also(
  fields({ place: oneOf(JOINT_PLACE_WORDS), wording: anyText }),
  ({ place, wording }, at) => {
    if (place !== 'own-line') return
    for (const part of ['{count}', '{units}']) {
      if (!wording.includes(part)) {
        wrong({ ...at, path: `${at.path}.wording` }, SETTINGS_WORDING.jointWords(part), wording)
      }
    }
  },
)

const list = allFieldsOf<ListSettings>(
  {
    dimension: oneOf(LIST_DIMENSION_WORDS),
    of: oneOf(LIST_SCOPE_WORDS),
    lead: anyText,
    order: oneOf(LIST_ORDER_WORDS),
    names: oneOf(NAME_STYLE_WORDS),
    printedNames,
    showsZero: yesNo,
    joint,
  },
  {
    ownOrder: also(listOf(text), (keys, at) => noteRepeats(keys, at, (key) => key)),
    showsSplits: yesNo,
    separator: oneOf({
      '、': { zh: '顿号', en: 'enumeration comma' },
      '，': { zh: '逗号', en: 'comma' },
      '；': { zh: '分号', en: 'semicolon' },
    }),
  },
)

const items = also(listOf(oneOf(ITEM_KIND_WORDS), 1), (kinds, at) =>
  noteRepeats(kinds, at, (kind) => kind),
)

const articles: Check<ArticleSection> = fields({
  kind: kindIs('articles'),
  items,
  heading: nullable(heading),
})

const unitItems = allFieldsOf<UnitItemSection>(
  {
    kind: kindIs('unit-items'),
    items,
    heading,
    headingStyle: oneOf(HEADING_STYLE_WORDS),
    mark: oneOf(ITEM_MARK_WORDS),
    layout: oneOf(ITEM_LAYOUT_WORDS),
    names: oneOf(NAME_STYLE_WORDS),
  },
  { printedNames },
)

const keyCases: Check<KeyCaseSection> = fields({
  kind: kindIs('key-cases'),
  heading,
  numberSuffix: anyText,
})

const listed = allFieldsOf<NonNullable<PetitionSection['handOver']>>(
  { heading: nullable(heading), cutOff, lists: listOf(list) },
  { sentence },
)

const petitions = allFieldsOf<PetitionSection>(
  {
    kind: kindIs('petition-statistics'),
    heading,
    headingStyle: oneOf(HEADING_STYLE_WORDS),
    handOver: nullable(listed),
    handling: nullable(listed),
    emptyWord: text,
  },
  { teamWord: text },
)

const headed = allFieldsOf<NonNullable<CovertSection['progress']>>(
  { heading, cutOff },
  { sentence },
)

const covert = allFieldsOf<CovertSection>(
  {
    kind: kindIs('covert-findings'),
    heading,
    headingStyle: oneOf(HEADING_STYLE_WORDS),
    handOver: allFieldsOf<CovertSection['handOver']>(
      { heading, cutOff, lists: listOf(list) },
      { sentence },
    ),
    alongside: also(listOf(oneOf(CASE_KIND_WORDS)), (kinds, at) => {
      noteRepeats(kinds, at, (kind) => kind)
      if (kinds.includes('covertFinding')) wrong(at, SETTINGS_WORDING.covertAlongside)
    }),
    progress: nullable(headed),
    difficult: nullable(
      allFieldsOf<NonNullable<CovertSection['difficult']>>(
        { heading, cutOff },
        { sentence, word: text },
      ),
    ),
  },
  { teamWord: text },
)

const section = variantOf<SectionSettings>(
  {
    articles,
    'unit-items': unitItems,
    'key-cases': keyCases,
    'petition-statistics': petitions,
    'covert-findings': covert,
  },
  SECTION_WORDS,
)

/** The shape of a bulletin's settings. */
export const BULLETIN_SHAPE: Check<BulletinSettings> = fields({
  nameLines: listOf(text, 1),
  issuedBy: text,
  permit: nullable(text),
  numbering: oneOf(NUMBERING_WORDS),
  contentsLabel: nullable(text),
  sections: listOf(section, 1),
  reportTo: listOf(text),
  copyTo: listOf(text),
  separator: text,
  contact: listOf(text),
  printsImprintLine: yesNo,
})
