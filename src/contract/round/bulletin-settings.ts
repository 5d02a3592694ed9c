import { z } from 'zod'
import { caseKind, list } from '../values.ts'

export const itemKind = z.enum([
  'leaderActivity',
  'meeting',
  'immediateRectification',
  'unitNews',
  'departmentNews',
  'letter',
  'reprint',
  'other',
])

const sentence = z.exactOptional(z.string())
const printedNames = z.record(z.string(), z.string()).readonly()
const headingStyle = z.enum(['bracket', 'article'])
const cutOff = z.strictObject({ daysBefore: z.int(), clock: z.string().nullable() })

const listSettings = z.strictObject({
  dimension: z.enum([
    'unit',
    'category',
    'batch',
    'channel',
    'key',
    'status',
    'verdict',
    'kind',
    'industry',
    'progress',
  ]),
  of: z.enum(['all', 'key', 'closed', 'open', 'partlyClosed']),
  lead: z.string(),
  order: z.enum(['fixed', 'descending']),
  ownOrder: z.exactOptional(list(z.string())),
  separator: z.exactOptional(z.enum(['、', '，', '；'])),
  names: z.enum(['full', 'short']),
  printedNames,
  showsZero: z.boolean(),
  showsSplits: z.exactOptional(z.boolean()),
  joint: z.strictObject({ place: z.enum(['own-line', 'each-unit']), wording: z.string() }),
})

const paragraph = z.strictObject({
  heading: z.string().nullable(),
  cutOff,
  lists: list(listSettings),
  sentence,
})

const sections = [
  z.strictObject({
    kind: z.literal('articles'),
    items: list(itemKind),
    heading: z.string().nullable(),
  }),
  z.strictObject({
    kind: z.literal('unit-items'),
    items: list(itemKind),
    heading: z.string(),
    headingStyle,
    mark: z.enum(['triangle', 'plain']),
    layout: z.enum(['own-line', 'run-on']),
    names: z.enum(['full', 'short']),
    printedNames: z.exactOptional(printedNames),
  }),
  z.strictObject({
    kind: z.literal('key-cases'),
    heading: z.string(),
    numberSuffix: z.string(),
  }),
  z.strictObject({
    kind: z.literal('petition-statistics'),
    heading: z.string(),
    headingStyle,
    handOver: paragraph.nullable(),
    handling: paragraph.nullable(),
    teamWord: sentence,
    emptyWord: z.string(),
  }),
  z.strictObject({
    kind: z.literal('covert-findings'),
    heading: z.string(),
    headingStyle,
    handOver: z.strictObject({ heading: z.string(), cutOff, lists: list(listSettings), sentence }),
    teamWord: sentence,
    alongside: list(caseKind),
    progress: z.strictObject({ heading: z.string(), cutOff, sentence }).nullable(),
    difficult: z.strictObject({ heading: z.string(), cutOff, sentence, word: sentence }).nullable(),
  }),
] as const

/** How the round's bulletin is headed, ordered, worded and sent: the core's `BulletinSettings`. */
export const bulletinSettings = z.strictObject({
  nameLines: list(z.string()),
  issuedBy: z.string(),
  permit: z.string().nullable(),
  numbering: z.enum(['issue', 'year-and-running']),
  contentsLabel: z.string().nullable(),
  sections: list(z.discriminatedUnion('kind', sections)),
  reportTo: list(z.string()),
  copyTo: list(z.string()),
  separator: z.string(),
  contact: list(z.string()),
  printsImprintLine: z.boolean(),
})
