import type { OfficeId, RoundId, UnitId } from '../ledger/ids.ts'
import type { Unit } from '../unit/unit.ts'
import { CASE_KIND_WORDS, CHANNEL_WORDS } from '../wording/case-words.ts'
import {
  CATEGORY_WAY_WORDS,
  CLOSING_RATE_WORDS,
  ESCALATION_WORDS,
  LEADER_SCOPE_WORDS,
  LEVEL_WORDS,
  ROUND_KIND_WORDS,
  STAGE_END_WORDS,
  STAGE_UNIT_WORDS,
  UNIT_KIND_WORDS,
} from '../wording/round-words.ts'
import { SETTINGS_WORDING } from '../wording/settings-problems.ts'
import { BULLETIN_SHAPE } from './bulletin-shape.ts'
import {
  allFieldsOf,
  also,
  anyText,
  type Check,
  clockText,
  dayText,
  fields,
  inside,
  listOf,
  noteRepeats,
  nullable,
  oneOf,
  recordOf,
  slug,
  text,
  wholeBetween,
  wrong,
  yesNo,
} from './check.ts'
import { RECTIFICATION_SHAPE } from './rectification-shape.ts'
import type {
  CaseNumberPattern,
  CategorySettings,
  CitySettings,
  DeadlineRule,
  LeaderRule,
  OfficeLeader,
  RoundOffice,
  RoundSettings,
  Team,
} from './round-settings.ts'

const unit: Check<Unit> = also(
  fields({
    id: slug<UnitId>(),
    kind: oneOf(UNIT_KIND_WORDS),
    fullName: text,
    shortName: text,
    aliases: listOf(text),
    divisionCode: nullable((input, at) =>
      typeof input === 'string' && /^\d{6}(?:\d{3}|\d{6})?$/.test(input)
        ? input
        : wrong(at, SETTINGS_WORDING.divisionCode, input),
    ),
    parentId: nullable(slug<UnitId>()),
    validFrom: nullable(dayText),
    validTo: nullable(dayText),
  }),
  ({ validFrom, validTo }, at) => {
    if (validFrom && validTo && validTo < validFrom) {
      wrong(inside(at, 'validTo'), SETTINGS_WORDING.endsBeforeBegin(validFrom), validTo)
    }
  },
)

const team: Check<Team> = fields({
  name: text,
  shortName: text,
  leader: nullable(text),
  deputies: listOf(text),
})

const stationing = also(fields({ from: dayText, to: dayText }), ({ from, to }, at) => {
  if (to < from) wrong(inside(at, 'to'), SETTINGS_WORDING.stationing(from), to)
})

const receptionHours = also(fields({ from: clockText, to: clockText }), ({ from, to }, at) => {
  if (minutesOf(to) <= minutesOf(from)) {
    wrong(inside(at, 'to'), SETTINGS_WORDING.reception(from), to)
  }
})

function minutesOf(clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number)
  return hours * 60 + minutes
}

const leader = also(
  allFieldsOf<OfficeLeader>({ post: text, name: text }, { from: dayText, to: dayText }),
  ({ from, to }, at) => {
    if (from && to && to < from) wrong(inside(at, 'to'), SETTINGS_WORDING.inOffice(from), to)
  },
)

const office: Check<RoundOffice> = fields({
  name: text,
  shortName: text,
  leaders: listOf(leader),
  groups: also(
    listOf(fields({ name: text, head: nullable(text), liaison: nullable(text) })),
    (groups, at) => noteRepeats(groups, at, (group) => group.name, 'name'),
  ),
  phone: nullable(text),
  email: nullable((input, at) =>
    typeof input === 'string' && /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(input)
      ? input
      : wrong(at, SETTINGS_WORDING.email, input),
  ),
})

const categories: Check<CategorySettings> = fields({
  names: listOf(fields({ name: text, aliases: listOf(text) }), 1),
  way: oneOf(CATEGORY_WAY_WORDS),
  bucketName: nullable(text),
})

const caseNumber: Check<CaseNumberPattern> = fields({ name: text, example: text, pattern: text })

const deadline = allFieldsOf<DeadlineRule>(
  {
    name: text,
    kinds: (input, at) =>
      input === 'all' ? ('all' as const) : listOf(oneOf(CASE_KIND_WORDS), 1)(input, at),
    onlyKey: yesNo,
    stages: listOf(
      fields({
        name: text,
        count: wholeBetween(0, 3660),
        unit: oneOf(STAGE_UNIT_WORDS),
        endsAt: oneOf(STAGE_END_WORDS),
      }),
      1,
    ),
    source: text,
  },
  {
    remindBefore: listOf(wholeBetween(0, 250)),
    escalations: listOf(
      fields({ afterWorkingDays: wholeBetween(0, 250), to: oneOf(ESCALATION_WORDS) }),
    ),
  },
)

const leaderScope = oneOf(LEADER_SCOPE_WORDS)
const leaderRule: Check<LeaderRule> = fields({
  appliesTo: (input, at) =>
    Array.isArray(input) ? listOf(oneOf(CASE_KIND_WORDS), 1)(input, at) : leaderScope(input, at),
  posts: listOf(text, 1),
})

const pieceWords: Check<RoundSettings['pieceWords']> = also(recordOf(text), (words, at) => {
  for (const kind of Object.keys(words)) {
    if (!Object.hasOwn(CASE_KIND_WORDS, kind)) wrong(inside(at, kind), SETTINGS_WORDING.noSuchKind)
  }
})

const publicKey: Check<string> = also(text, (key, at) => {
  if (!/^[A-Za-z0-9_-]{43}$/.test(key)) wrong(at, SETTINGS_WORDING.publicKey, key)
})

const city: Check<CitySettings> = also(
  fields(
    {
      unitId: slug<UnitId>(),
      officeId: slug<OfficeId>(),
      dueAt: clockText,
      from: dayText,
      to: nullable(dayText),
    },
    { publicKey },
  ),
  ({ from, to }, at) => {
    if (to && to < from) wrong(inside(at, 'to'), SETTINGS_WORDING.reporting(from), to)
  },
)

const cities = also(listOf(city), (all, at) => {
  noteRepeats(all, at, ({ unitId }) => unitId, 'unitId')
  noteRepeats(all, at, ({ officeId }) => officeId, 'officeId')
})

/** The shape of a round's settings; what contradicts itself inside a right shape is in `contradictions.ts`. */
export const ROUND_SHAPE: Check<RoundSettings> = allFieldsOf<RoundSettings>(
  {
    id: slug<RoundId>(),
    officeId: slug<OfficeId>(),
    title: text,
    level: oneOf(LEVEL_WORDS),
    kind: oneOf(ROUND_KIND_WORDS),
    ordinal: nullable(wholeBetween(1, 99)),
    batch: nullable(wholeBetween(1, 99)),
    team,
    stationing: nullable(stationing),
    hotline: nullable(text),
    postalBox: nullable(text),
    receptionHours: nullable(receptionHours),
    scope: anyText,
    office,
    units: listOf(unit, 1),
    categories,
    industries: also(listOf(text), (names, at) => noteRepeats(names, at, (name) => name)),
    keyWord: text,
    pieceWords,
    channels: also(listOf(fields({ channel: oneOf(CHANNEL_WORDS), word: text })), (words, at) =>
      noteRepeats(words, at, (one) => one.channel, 'channel'),
    ),
    caseNumbers: listOf(caseNumber),
    deadlines: listOf(deadline),
    closingRate: oneOf(CLOSING_RATE_WORDS),
    needsAuthorityReview: yesNo,
    leaderRules: listOf(leaderRule),
    importTemplates: listOf(text),
    publicTable: text,
    bulletin: BULLETIN_SHAPE,
  },
  {
    rectification: RECTIFICATION_SHAPE,
    cities,
    beside: also(listOf(slug<RoundId>()), (ids, at) => noteRepeats(ids, at, (id) => id)),
  },
)
