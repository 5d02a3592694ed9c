import { wordPerson } from '../../book/person.ts'
import { printMonthDay, printSpan } from '../../calendar/day-wording.ts'
import type { UnitId } from '../../ledger/ids.ts'
import { inProtocolOrder, type MeetingContent } from '../../meeting/meeting.ts'
import type { OccasionContent } from '../../meeting/occasion.ts'
import type { RoundSettings } from '../../round/round-settings.ts'
import type { TeamDayContent } from '../../team/team-day.ts'
import type { Unit } from '../../unit/unit.ts'
import type { VisitContent } from '../../visit/visit.ts'
import { TEAM_WORK_WORDS, VISIT_KIND_WORDS } from '../../wording/books/office-words.ts'
import type { ItemContent } from '../issue/item.ts'

function item(content: Omit<ItemContent, 'kicker' | 'source'>): ItemContent {
  return { kicker: null, source: null, ...content }
}

const paragraph = (text: string) => ({ kind: 'paragraph', text }) as const

/** The item of a bulletin that tells of a visit: where, what was seen, what was said, what is to be done by when. */
export function itemOfVisit(settings: RoundSettings, visit: VisitContent): ItemContent {
  const { leader, on, until, kind, unitIds, sites, remarks, demands, companions } = visit
  const units = unitNames(settings, unitIds)
  const days = until === null ? printMonthDay(on) : printSpan(on, until)
  const seen = sites.filter(({ findings }) => findings.trim() !== '')
  const opening = `${days}，${goingOf(settings, visit)}。`
  const told = [
    opening,
    ...seen.map(({ name, findings }) => `在${name}，${sentence(findings)}`),
    ...remarks.map((one) => sentence(one)),
    ...demands.map(({ text, unitIds: of, dueOn }) => {
      const who = unitNames(settings, of)
      const by = dueOn === null ? '' : `，${printMonthDay(dueOn)}前完成`
      return `${leader.name}要求，${who === '' ? '' : `${who}要`}${text.replace(/。$/u, '')}${by}。`
    }),
  ]
  return item({
    kind: 'leaderActivity',
    unitIds,
    happenedOn: on,
    titleLines: [`${leader.name}${units === '' ? '' : `到${units}`}${VISIT_KIND_WORDS[kind].zh}`],
    pieces: told.map(paragraph),
    attendance: companions.length === 0 ? null : { persons: companions, verb: '参加' },
  })
}

/** 市委书记某某到零陵区调研督导，先后来到…; a unit's own leader goes to its places: 零陵区委书记某某到…调研督导. */
function goingOf(settings: RoundSettings, { leader, kind, unitIds, sites }: VisitContent): string {
  const places = sites.map(({ name }) => name).join('、')
  const [only, ...others] = unitIds
  const home = others.length > 0 ? null : settings.units.find(({ id }) => id === only)
  const own = home ? ownPost(home, leader.post ?? '') : null
  const who = own === null ? wordPerson(leader) : `${own}${leader.name}`
  const units = own === null ? unitNames(settings, unitIds) : ''
  const work = VISIT_KIND_WORDS[kind].zh
  if (units === '') return `${who}${places === '' ? '' : `到${places}`}${work}`
  const came = places === '' ? '' : `，${sites.length > 1 ? '先后' : ''}来到${places}`
  return `${who}到${units}${work}${came}`
}

/** The post of a unit's own leader, with the unit before it (零陵区委书记, 江永县副县长); null where it is not the unit's. */
function ownPost({ fullName, shortName }: Unit, post: string): string | null {
  if (post.startsWith(fullName) || post.startsWith(shortName)) return post
  if (!/^(?:副?[县区]长|[县区](?:委|党|相关领导|主要负责人|人大|政协))/u.test(post)) return null
  const last = fullName.at(-1) ?? ''
  return post.startsWith(last) ? `${fullName.slice(0, -1)}${post}` : `${fullName}${post}`
}

/** The item that tells of a meeting: who presided, who spoke, what was stressed, who took part in protocol order. */
export function itemOfMeeting(settings: RoundSettings, meeting: MeetingContent): ItemContent {
  const { title, on, place, branches, unitIds, remarks, decisions, headCounts } = meeting
  const persons = inProtocolOrder(meeting.participants, settings.office.leaders)
  const of = (part: MeetingContent['participants'][number]['part']) =>
    persons.filter((one) => one.part === part)
  const chair = of('chair').map(wordPerson).join('、')
  const speakers = of('speaker').map(wordPerson).join('、')
  const counts = headCounts.map(({ who, count }) => `${who}${count}人`).join('、')
  const opening = [
    `${printMonthDay(on)}，${title}${place === '' ? '召开' : `在${place}召开`}`,
    branches,
    speakers === '' ? '' : `${speakers}出席并讲话`,
    chair === '' ? '' : `${chair}主持会议`,
    counts === '' ? '' : `${counts}参加会议`,
  ].filter((part) => part !== '')
  const told = [
    `${opening.join('，')}。`,
    ...remarks.map((one) => sentence(one)),
    ...decisions.map(({ text }) => `会议议定，${sentence(text)}`),
    ...attendingOtherwise(of('nonVoting').map(wordPerson), of('byVideo').map(wordPerson)),
  ]
  const present = of('present')
  return item({
    ...{ kind: unitIds.length === 0 ? 'meeting' : 'unitNews', unitIds, happenedOn: on },
    titleLines: unitIds.length === 0 ? [title] : [],
    pieces: told.map(paragraph),
    attendance:
      present.length === 0
        ? null
        : { persons: present.map(({ name, post }) => ({ name, post })), verb: '参加会议' },
  })
}

/** 某某列席会议，某某以视频会议形式列席会议: those who are there without being members. */
function attendingOtherwise(
  nonVoting: readonly string[],
  byVideo: readonly string[],
): readonly string[] {
  const parts = [
    nonVoting.length === 0 ? '' : `${nonVoting.join('、')}列席会议`,
    byVideo.length === 0 ? '' : `${byVideo.join('、')}以视频会议形式列席会议`,
  ].filter((part) => part !== '')
  return parts.length === 0 ? [] : [`${parts.join('，')}。`]
}

/** The item that tells what the team did on a day. */
export function itemOfTeamDay(settings: RoundSettings, day: TeamDayContent): ItemContent {
  const { on, works, places, unitIds, samples, outcome, accompaniedBy } = day
  const work = works.map((one) => TEAM_WORK_WORDS[one].zh).join('、')
  const units = unitNames(settings, unitIds)
  const opening = `${printMonthDay(on)}，${settings.team.name}${units === '' ? '' : `到${units}`}开展${work}${places.length === 0 ? '' : `，涉及${places.join('、')}`}。`
  const sampled = samples.map(({ what, where }) => `${where}${what}`).join('、')
  const told = [
    opening,
    ...(sampled === '' ? [] : [`现场对${sampled}采样。`]),
    ...(accompaniedBy === '' ? [] : [`${accompaniedBy}陪同。`]),
    ...(outcome.trim() === '' ? [] : [sentence(outcome)]),
  ]
  return item({
    ...{ kind: 'unitNews', unitIds, happenedOn: on, titleLines: [], attendance: null },
    pieces: [paragraph(told.join(''))],
  })
}

/** A letter printed in full, or an occasion told in its own paragraphs. */
export function itemOfOccasion(of: OccasionContent): ItemContent {
  const { kind, on, title, paragraphs, signedBy, unitIds } = of
  const isLetter = kind === 'thankYouLetter' || kind === 'letter'
  const [salutation = '', ...body] = paragraphs
  return item({
    ...{ kind: isLetter ? 'letter' : 'other', unitIds, happenedOn: on, titleLines: [title] },
    attendance: null,
    pieces: isLetter
      ? [{ kind: 'letter', title, salutation, paragraphs: body, signature: signedBy }]
      : paragraphs.map(paragraph),
  })
}

function sentence(text: string): string {
  const trimmed = text.trim()
  return /[。！？]”?$/u.test(trimmed) ? trimmed : `${trimmed}。`
}

function unitNames({ units }: RoundSettings, ids: readonly UnitId[]): string {
  return ids.map((id) => units.find((unit) => unit.id === id)?.fullName ?? id).join('、')
}
