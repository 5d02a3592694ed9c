import type { Actor } from '../../../core/account/actor.ts'
import { mayDo } from '../../../core/account/rights.ts'
import type { Book, EntryFacts, EntryId, EntryState } from '../../../core/book/entry.ts'
import type { Kept } from '../../../core/book/record-book.ts'
import {
  campaignSentence,
  tallyOfCampaign,
} from '../../../core/bulletin/drafting/campaign-sentence.ts'
import {
  itemOfMeeting,
  itemOfOccasion,
  itemOfTeamDay,
  itemOfVisit,
} from '../../../core/bulletin/drafting/entry-items.ts'
import { textsOf } from '../../../core/bulletin/drafting/redrawn.ts'
import {
  enforcementSentence,
  hotlineSentence,
  qualitySentence,
} from '../../../core/bulletin/drafting/tally-sentences.ts'
import { targetSentence } from '../../../core/bulletin/drafting/target-sentence.ts'
import type { DraftSource, ItemContent } from '../../../core/bulletin/issue/item.ts'
import {
  taskSubject,
  tasksParagraph,
  worksSentence,
} from '../../../core/bulletin/rectification/task-sentences.ts'
import { dayOfInstant, type Instant } from '../../../core/calendar/instant.ts'
import type { EnforcementTallyContent } from '../../../core/enforcement/enforcement-tally.ts'
import type { QualityReadingContent } from '../../../core/enforcement/quality-reading.ts'
import type { HotlineReportContent } from '../../../core/hotline/hotline-report.ts'
import type { OfficeId, RoundId, UnitId } from '../../../core/ledger/ids.ts'
import { agreed, type Result, refused } from '../../../core/ledger/result.ts'
import type { MeetingContent } from '../../../core/meeting/meeting.ts'
import type { OccasionContent } from '../../../core/meeting/occasion.ts'
import type { Task } from '../../../core/rectification/task.ts'
import { taskFigures } from '../../../core/rectification/task-figures.ts'
import type { RoundSettings } from '../../../core/round/round-settings.ts'
import type { Target } from '../../../core/target/target.ts'
import type { TeamDayContent } from '../../../core/team/team-day.ts'
import type { VisitContent } from '../../../core/visit/visit.ts'
import { factsOfBookAt } from '../../../db/books/entry-versions.ts'
import { readEntries } from '../../../db/books/read-entries.ts'
import type { LedgerTransaction } from '../../../db/ledger.ts'
import { findRound } from '../../../db/rounds/rounds.ts'
import type { OfficeContext } from '../../context.ts'
import { inSnapshot } from '../compose/compose-stored.ts'

/** What an item is to tell of, and as of when; now where nothing is said. */
export type DraftItem = DraftSource & { readonly at?: Instant }

/** Drafts an item for the bulletin out of the office's books; nothing is stored, and the editor may change every word. */
export function draftItem(
  context: OfficeContext,
  actor: Actor,
  { roundId, at = context.now(), ...source }: DraftItem & { readonly roundId: RoundId },
): Promise<Result<ItemContent>> {
  return inSnapshot(context, actor, async ({ transaction }) => {
    const right = mayDo('sendInItem', actor)
    if (!right.ok) return right
    const { officeId } = actor
    return draftedFrom(transaction, { officeId, roundId, source, at })
  })
}

export type DraftAsked = {
  readonly officeId: OfficeId
  readonly roundId: RoundId
  readonly source: DraftSource
  readonly at: Instant
}

/** The item that the books give as of an instant, with what it was drawn from; inside a transaction under way. */
export async function draftedFrom(
  transaction: LedgerTransaction,
  { officeId, roundId, source, at }: DraftAsked,
): Promise<Result<ItemContent>> {
  const round = await findRound(transaction, { officeId, roundId })
  if (!round) return refused('round-unknown', { round: roundId })
  const { settings } = round
  const drawn = (content: ItemContent, entries: readonly EntryId[]) =>
    agreed({ ...content, drawn: { source, at, entries, texts: textsOf(content.pieces) } })
  if (source.of === 'entry') {
    const { entryId } = source
    const entry = (await readEntries(transaction, officeId, [entryId])).get(entryId)
    if (!entry || entry.state.roundId !== roundId) {
      return refused('entry-unknown', { entry: entryId })
    }
    const content = itemOfEntry(settings, { ...entry, toldOn: dayOfInstant(at) })
    return content
      ? drawn(content, [entryId])
      : refused('no-item-of-this-book', { book: entry.book })
  }
  const book = source.of === 'tasks' ? 'task' : 'campaignProblem'
  const asOf = { at, clock: 'asNowKnown' } as const
  const all = await factsOfBookAt(transaction, { officeId, roundId, asOf, book })
  const known = ofSource(all, source)
  const ids = known.map(({ entryId }) => entryId)
  const { unitId } = source
  if (source.of === 'tasks') return drawn(itemOfTasks(settings, { known, unitId, at }), ids)
  const facts = known.map((one) => one.facts)
  return drawn(itemOfCampaign(settings, { ...source, facts, at }), ids)
}

type Known = Awaited<ReturnType<typeof factsOfBookAt>>

/** The entries that a sentence counts: of the unit, and of the campaign where it is about one. */
function ofSource(all: Known, source: Exclude<DraftSource, { of: 'entry' }>): Known {
  const { unitId } = source
  return all.filter(({ facts }) => {
    const isOfUnit = unitId === null || facts.leadUnits.includes(unitId)
    return isOfUnit && (source.of === 'tasks' || facts.counted['campaign'] === source.campaign)
  })
}

type Campaign = Extract<DraftSource, { of: 'campaign' }> & {
  readonly facts: Parameters<typeof tallyOfCampaign>[0]
  readonly at: Instant
}

function itemOfCampaign(
  settings: RoundSettings,
  { campaign, unitId, facts, at }: Campaign,
): ItemContent {
  const unit = unitId === null ? null : unitName(settings, unitId)
  const text = campaignSentence(tallyOfCampaign(facts, campaign), { campaign, unit })
  return shortItem(unitId === null ? [] : [unitId], dayOfInstant(at), text)
}

type Tasks = {
  readonly known: Parameters<typeof taskFigures>[0]
  readonly unitId: UnitId | null
  readonly at: Instant
}

function itemOfTasks(settings: RoundSettings, { known, unitId, at }: Tasks): ItemContent {
  const on = dayOfInstant(at)
  const unit = unitId === null ? null : unitName(settings, unitId)
  const text = tasksParagraph(taskFigures(known, on, []), unit)
  return shortItem(unitId === null ? [] : [unitId], on, text)
}

type Told = {
  readonly book: Book
  readonly state: EntryState
  readonly facts: EntryFacts
  readonly toldOn: ReturnType<typeof dayOfInstant>
}

/** The item of an entry, or null where its book has nothing to print. */
function itemOfEntry(
  settings: RoundSettings,
  { book, state, facts, toldOn }: Told,
): ItemContent | null {
  const content = 'content' in state ? (state as Kept<unknown>).content : null
  switch (book) {
    case 'visit':
      return itemOfVisit(settings, content as VisitContent)
    case 'meeting':
      return itemOfMeeting(settings, content as MeetingContent)
    case 'teamDay':
      return itemOfTeamDay(settings, content as TeamDayContent)
    case 'occasion':
      return itemOfOccasion(content as OccasionContent)
    case 'enforcementTally': {
      const tally = content as EnforcementTallyContent
      return shortItem(tally.unitIds, tally.until, enforcementSentence(tally, toldOn))
    }
    case 'qualityReading': {
      const reading = content as QualityReadingContent
      const unit = reading.unitIds.map((id) => unitName(settings, id)).join('、')
      return shortItem(reading.unitIds, reading.until, qualitySentence(reading, unit, toldOn))
    }
    case 'hotlineReport': {
      const report = content as HotlineReportContent
      const words = { team: settings.team.name, keyWord: settings.keyWord }
      return shortItem([], dayOfInstant(report.upTo), hotlineSentence(report, words))
    }
    case 'target': {
      const { unitIds } = (state as Target).content
      const units = unitIds.map((id) => unitName(settings, id)).join('、')
      return shortItem(unitIds, toldOn, targetSentence(facts, units))
    }
    case 'task': {
      const task = state as Task
      const unitIds = task.plan.leads.flatMap((unit) => unit.unitId ?? [])
      return shortItem(unitIds, toldOn, worksSentence(task, taskSubject(task)))
    }
    default:
      return null
  }
}

function shortItem(
  unitIds: readonly UnitId[],
  happenedOn: ItemContent['happenedOn'],
  text: string,
): ItemContent {
  return {
    ...{ kind: unitIds.length === 0 ? 'other' : 'unitNews', unitIds, happenedOn },
    ...{ kicker: null, titleLines: [], attendance: null, source: null },
    pieces: [{ kind: 'paragraph', text }],
  }
}

function unitName({ units }: RoundSettings, id: UnitId): string {
  return units.find((unit) => unit.id === id)?.fullName ?? id
}
