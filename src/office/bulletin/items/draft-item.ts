import type { Actor } from '../../../core/account/actor.ts'
import { mayDo } from '../../../core/account/rights.ts'
import type { Book, EntryId, EntryState } from '../../../core/book/entry.ts'
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
import {
  enforcementSentence,
  hotlineSentence,
  qualitySentence,
} from '../../../core/bulletin/drafting/tally-sentences.ts'
import type { ItemContent } from '../../../core/bulletin/issue/item.ts'
import {
  taskSubject,
  tasksParagraph,
  worksSentence,
} from '../../../core/bulletin/rectification/task-sentences.ts'
import { dayOfInstant, type Instant } from '../../../core/calendar/instant.ts'
import type { EnforcementTallyContent } from '../../../core/enforcement/enforcement-tally.ts'
import type { QualityReadingContent } from '../../../core/enforcement/quality-reading.ts'
import type { HotlineReportContent } from '../../../core/hotline/hotline-report.ts'
import type { RoundId, UnitId } from '../../../core/ledger/ids.ts'
import { agreed, type Result, refused } from '../../../core/ledger/result.ts'
import type { MeetingContent } from '../../../core/meeting/meeting.ts'
import type { OccasionContent } from '../../../core/meeting/occasion.ts'
import type { Task } from '../../../core/rectification/task.ts'
import { taskFigures } from '../../../core/rectification/task-figures.ts'
import type { RoundSettings } from '../../../core/round/round-settings.ts'
import type { TeamDayContent } from '../../../core/team/team-day.ts'
import type { VisitContent } from '../../../core/visit/visit.ts'
import { factsOfBookAt } from '../../../db/books/entry-versions.ts'
import { readEntries } from '../../../db/books/read-entries.ts'
import { findRound } from '../../../db/rounds/rounds.ts'
import type { OfficeContext } from '../../context.ts'
import { inSnapshot } from '../compose/compose-stored.ts'

/** What an item is to tell of: an entry of a book, or how far a campaign or the rectification tasks are as of an instant. */
export type DraftItem =
  | { readonly of: 'entry'; readonly entryId: EntryId }
  | {
      readonly of: 'campaign'
      readonly campaign: string
      readonly unitId: UnitId | null
      /** Now where nothing is said. */
      readonly at?: Instant
    }
  | { readonly of: 'tasks'; readonly unitId: UnitId | null; readonly at?: Instant }

/** Drafts an item for the bulletin out of the office's books; nothing is stored, and the editor may change every word. */
export function draftItem(
  context: OfficeContext,
  actor: Actor,
  { roundId, ...asked }: DraftItem & { readonly roundId: RoundId },
): Promise<Result<ItemContent>> {
  return inSnapshot(context, actor, async ({ transaction }) => {
    const right = mayDo('sendInItem', actor)
    if (!right.ok) return right
    const { officeId } = actor
    const round = await findRound(transaction, { officeId, roundId })
    if (!round) return refused('round-unknown', { round: roundId })
    const { settings } = round
    if (asked.of === 'entry') {
      const { entryId } = asked
      const entry = (await readEntries(transaction, officeId, [entryId])).get(entryId)
      if (!entry || entry.state.roundId !== roundId) {
        return refused('entry-unknown', { entry: entryId })
      }
      const toldOn = dayOfInstant(context.now())
      const content = itemOfEntry(settings, { ...entry, toldOn })
      return content ? agreed(content) : refused('no-item-of-this-book', { book: entry.book })
    }
    const at = asked.at ?? context.now()
    const asOf = { at, clock: 'asNowKnown' } as const
    const key = { officeId, roundId, asOf }
    if (asked.of === 'tasks') {
      const known = await factsOfBookAt(transaction, { ...key, book: 'task' })
      return agreed(itemOfTasks(settings, { known, unitId: asked.unitId, at }))
    }
    const ofCampaigns = { ...key, book: 'campaignProblem' } as const
    const facts = (await factsOfBookAt(transaction, ofCampaigns)).map((one) => one.facts)
    return agreed(itemOfCampaign(settings, { ...asked, facts, at }))
  })
}

type Campaign = Extract<DraftItem, { of: 'campaign' }> & {
  readonly facts: Parameters<typeof tallyOfCampaign>[0]
  readonly at: Instant
}

function itemOfCampaign(
  settings: RoundSettings,
  { campaign, unitId, facts, at }: Campaign,
): ItemContent {
  const own = unitId === null ? facts : facts.filter(({ leadUnits }) => leadUnits.includes(unitId))
  const unit = unitId === null ? null : unitName(settings, unitId)
  const text = campaignSentence(tallyOfCampaign(own, campaign), { campaign, unit })
  return shortItem(unitId === null ? [] : [unitId], dayOfInstant(at), text)
}

type Tasks = {
  readonly known: Parameters<typeof taskFigures>[0]
  readonly unitId: UnitId | null
  readonly at: Instant
}

function itemOfTasks(settings: RoundSettings, { known, unitId, at }: Tasks): ItemContent {
  const own =
    unitId === null ? known : known.filter(({ facts }) => facts.leadUnits.includes(unitId))
  const on = dayOfInstant(at)
  const unit = unitId === null ? null : unitName(settings, unitId)
  const text = tasksParagraph(taskFigures(own, on, []), unit)
  return shortItem(unitId === null ? [] : [unitId], on, text)
}

type Told = {
  readonly book: Book
  readonly state: EntryState
  readonly toldOn: ReturnType<typeof dayOfInstant>
}

/** The item of an entry, or null where its book has nothing to print. */
function itemOfEntry(settings: RoundSettings, { book, state, toldOn }: Told): ItemContent | null {
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
