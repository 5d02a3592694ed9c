import type { Day } from '../../calendar/day.ts'
import type { BatchId, RoundId } from '../../ledger/ids.ts'
import type { CovertSection, ListSettings, PetitionSection } from '../../round/bulletin-settings.ts'
import type { RoundSettings } from '../../round/round-settings.ts'
import type { Clock, Question, Scope } from '../../statistics/question.ts'
import type { Arrangement } from './arrangement.ts'
import { batchesToldBy, type IssueBatch, isCount } from './batches.ts'
import { type CutOff, cutOffOf } from './cut-off.ts'
import type { BulletinItem } from './item.ts'
import { itemQuestions } from './item-figures.ts'
import { keyedSections } from './section-key.ts'

/** A figure that an issue needs, under the name by which its sentences ask for it. */
export type AskedFigure = { readonly key: string; readonly question: Question }

/** What decides which figures an issue needs, and as of when. */
export type QuestionsInput = {
  readonly settings: RoundSettings
  readonly issuedOn: Day
  /** `asNowKnown` for a draft; `asThenKnown` reproduces what was known at each cut-off. */
  readonly clock: Clock
  readonly batches: readonly IssueBatch[]
  readonly arrangement: Arrangement
  /** Items whose texts may name figures. */
  readonly items?: readonly BulletinItem[]
}

/** Every figure that the issue needs, each with its section's own cut-off. */
export function questionsOf(input: QuestionsInput): readonly AskedFigure[] {
  const { settings, arrangement, items = [] } = input
  const taken = items.filter((item) => arrangement.itemIds.includes(item.id))
  const named = taken.flatMap((item) => itemQuestions(item, { ...input, roundId: settings.id }))
  const sections = keyedSections(settings.bulletin).flatMap(({ key, section }) => {
    if (arrangement.sectionsLeftOut.includes(key)) return []
    if (section.kind === 'petition-statistics') return petitionQuestions(key, section, input)
    return section.kind === 'covert-findings' ? covertQuestions(key, section, input) : []
  })
  return [...sections, ...named]
}

type Base = { readonly roundId: RoundId; readonly clock: Clock; readonly cutOff: CutOff }

function petitionQuestions(
  key: string,
  section: PetitionSection,
  { settings, issuedOn, clock, batches }: QuestionsInput,
): readonly AskedFigure[] {
  const scope: Scope = { kinds: ['petition'], isHandedOver: true }
  const { handOver, handling } = section
  const base = (part: { readonly cutOff: PetitionCutOff }): Base => ({
    ...{ roundId: settings.id, clock, cutOff: cutOffOf(part.cutOff, issuedOn) },
  })
  const asked: AskedFigure[] = []
  if (handOver) {
    const of = base(handOver)
    const day: Scope = { ...scope, handedOverFrom: of.cutOff.on, handedOverTo: of.cutOff.on }
    asked.push(
      ask(`${key}.handOver`, of, scope),
      ask(`${key}.handOver.ofDay`, of, day),
      ...announcedQuestion(`${key}.handOver`, of, scope, batches),
      ...listQuestions(`${key}.handOver`, of, scope, handOver.lists),
    )
  }
  if (handling) {
    const of = base(handling)
    asked.push(
      ask(`${key}.handling`, of, scope),
      askByUnit(`${key}.handling.open`, of, { ...scope, statuses: ['open'] }),
      ask(`${key}.handling.partlyClosed`, of, { ...scope, statuses: ['partlyClosed'] }),
      ask(`${key}.handling.closed`, of, { ...scope, statuses: ['closed'] }),
      ...listQuestions(`${key}.handling`, of, scope, handling.lists),
    )
  }
  return asked
}

/** By batch, to be held against what the team announced; not printed. */
function announcedQuestion(
  key: string,
  of: Base,
  scope: Scope,
  batches: readonly IssueBatch[],
): readonly AskedFigure[] {
  const isAnnounced = batches.some(
    ({ kind, announcedCount }) => scope.kinds?.includes(kind) === true && isCount(announcedCount),
  )
  return isAnnounced
    ? [{ key: `${key}.announced`, question: { ...questionOf(of, scope), by: 'batch' } }]
    : []
}

type PetitionCutOff = NonNullable<PetitionSection['handOver']>['cutOff']

function covertQuestions(
  key: string,
  section: CovertSection,
  input: QuestionsInput,
): readonly AskedFigure[] {
  const { settings, issuedOn, clock } = input
  const scope: Scope = { kinds: ['covertFinding'], isHandedOver: true }
  const base = (cutOff: CutOff): Base => ({ roundId: settings.id, clock, cutOff })
  const handOver = base(cutOffOf(section.handOver.cutOff, issuedOn))
  const asked = [
    ask(`${key}.handOver`, handOver, scope),
    ...announcedQuestion(`${key}.handOver`, handOver, scope, input.batches),
    ...listQuestions(`${key}.handOver`, handOver, scope, section.handOver.lists),
    ...section.alongside.map((kind) =>
      ask(`${key}.alongside.${kind}`, handOver, { kinds: [kind], isHandedOver: true }),
    ),
  ]
  const { told, later } = batchesToldBy(input)
  if (section.progress && told.length > 0) {
    const of = base(cutOffOf(section.progress.cutOff, issuedOn))
    asked.push(...progressQuestions(`${key}.progress`, of, { ...scope, batchIds: told }))
  }
  if (section.difficult) {
    const of = base(cutOffOf(section.difficult.cutOff, issuedOn))
    asked.push(...difficultQuestions(`${key}.difficult`, of, scope, { told, later }))
  }
  return asked
}

function progressQuestions(key: string, of: Base, scope: Scope): readonly AskedFigure[] {
  return [
    ask(key, of, scope),
    ask(`${key}.verified`, of, { ...scope, isVerified: true }),
    {
      key: `${key}.verdict`,
      question: { ...questionOf(of, { ...scope, isVerified: true }), by: 'verdict' },
    },
    ask(`${key}.done`, of, { ...scope, progress: ['done', 'closedOut'] }),
  ]
}

function difficultQuestions(
  key: string,
  of: Base,
  scope: Scope,
  { told, later }: { readonly told: readonly BatchId[]; readonly later: readonly BatchId[] },
): readonly AskedFigure[] {
  const open: Scope = {
    ...{ ...scope, batchIds: told },
    progress: ['notStarted', 'behind', 'onSchedule', 'ahead'],
  }
  return [
    ...(told.length > 0
      ? [ask(`${key}.open`, of, open), ask(`${key}.told`, of, { ...open, isDifficult: true })]
      : []),
    ...later.map((batchId) =>
      ask(`${key}.${batchId}`, of, { ...scope, batchIds: [batchId], isDifficult: true }),
    ),
  ]
}

/** The key of a list's figure: its part's key and its place, counted from 1. */
export function listKeyOf(partKey: string, index: number): string {
  return `${partKey}.${index + 1}`
}

function listQuestions(
  partKey: string,
  of: Base,
  scope: Scope,
  lists: readonly ListSettings[],
): readonly AskedFigure[] {
  return lists.map((list, index) => ({
    key: listKeyOf(partKey, index),
    question: {
      ...questionOf(of, { ...scope, ...SCOPE_OF[list.of] }),
      by: list.dimension,
      ...(list.dimension === 'unit' ? { jointCases: list.joint.place } : {}),
      ...(list.showsSplits === true ? { countsSplits: true } : {}),
    },
  }))
}

const SCOPE_OF: Readonly<Record<ListSettings['of'], Scope>> = {
  all: {},
  key: { isKey: true },
  closed: { statuses: ['closed'] },
  open: { statuses: ['open'] },
  partlyClosed: { statuses: ['partlyClosed'] },
}

function ask(key: string, of: Base, scope: Scope): AskedFigure {
  return { key, question: questionOf(of, scope) }
}

function askByUnit(key: string, of: Base, scope: Scope): AskedFigure {
  return { key, question: { ...questionOf(of, scope), by: 'unit', jointCases: 'own-line' } }
}

function questionOf({ roundId, clock, cutOff }: Base, scope: Scope): Question {
  return { roundId, asOf: { at: cutOff.at, clock }, scope, by: null }
}
