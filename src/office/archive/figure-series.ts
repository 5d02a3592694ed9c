import type { Actor } from '../../core/account/actor.ts'
import { mayDo } from '../../core/account/rights.ts'
import {
  figureForSeries,
  listBy,
  partsBeside,
  printedParts,
  type SeriesDimension,
  type SeriesPoint,
} from '../../core/bulletin/archive/figure-series.ts'
import { TOPIC_SCOPES } from '../../core/bulletin/archive/figure-topic.ts'
import type { FigureTopic, ToldFigure } from '../../core/bulletin/archive/told-figure.ts'
import { endOfDay, type Instant } from '../../core/calendar/instant.ts'
import type { RoundId } from '../../core/ledger/ids.ts'
import { agreed, type Result, refused } from '../../core/ledger/result.ts'
import type { Batch } from '../../core/round/batch.ts'
import type { RoundSettings } from '../../core/round/round-settings.ts'
import type { Figure } from '../../core/statistics/figure.ts'
import type { Question } from '../../core/statistics/question.ts'
import { FIGURE_TOPIC_WORDS, FIGURE_TOPICS } from '../../core/wording/archive-words.ts'
import { type FigureInIssue, figuresOver } from '../../db/archive/search-archive.ts'
import type { LedgerTransaction } from '../../db/ledger.ts'
import { batchesOfRound } from '../../db/rounds/batches.ts'
import { roundsOfOffice } from '../../db/rounds/rounds.ts'
import { inSnapshot, type SharingContext } from '../bulletin/compose/compose-stored.ts'
import { askFigures } from '../figures/ask-figures.ts'

export type AskSeries = {
  /** A topic by its code or its words, or words that stand before the number. */
  readonly what: string
  readonly by?: SeriesDimension
  readonly roundId?: RoundId
}

export type FigureSeries = {
  readonly topic: FigureTopic | null
  readonly what: string
  readonly by: SeriesDimension | null
  readonly points: readonly SeriesPoint[]
}

const MOST_FIGURES = 5000

/**
 * One figure over the issues of the archive, the earliest first; beside each what the ledger counts up
 * to the same moment, for those who see every case.
 */
export function figureSeries(
  context: SharingContext | Omit<SharingContext, 'transaction'>,
  actor: Actor,
  { what, by, roundId }: AskSeries,
): Promise<Result<FigureSeries>> {
  return inSnapshot(context, actor, async (sharing) => {
    const topic = topicNamed(what)
    const like = topic === null ? what.trim() : null
    if (like === '') return refused('series-unknown', { known: knownTopics() })
    const asked = { topic, like, roundId: roundId ?? null, most: MOST_FIGURES }
    const told = await figuresOver(sharing.transaction, actor.officeId, asked)
    const chosen = oneForEachIssue(told, by ?? null)
    if (chosen.length === 0 && topic === null) {
      return refused('series-unknown', { figure: what, known: knownTopics() })
    }
    const rounds = await roundsBehind(sharing.transaction, actor, chosen)
    const counted = await countedBeside(sharing, actor, { topic, by: by ?? null, chosen, rounds })
    if (!counted.ok) return counted
    const points = chosen.map((one, n) =>
      pointOf(one, by ?? null, rounds, counted.value[n] ?? null),
    )
    return agreed({ topic, what, by: by ?? null, points })
  })
}

function topicNamed(what: string): FigureTopic | null {
  const words = what.trim()
  return FIGURE_TOPICS.find((one) => one === words || FIGURE_TOPIC_WORDS[one].zh === words) ?? null
}

const knownTopics = () => FIGURE_TOPICS.map((one) => FIGURE_TOPIC_WORDS[one].zh).join('、')

/** Of the figures of one issue the one that stands for the series. */
function oneForEachIssue(
  told: readonly FigureInIssue[],
  by: SeriesDimension | null,
): readonly FigureInIssue[] {
  const issues = new Map<string, FigureInIssue[]>()
  for (const one of told) {
    const own = issues.get(one.archiveId) ?? []
    own.push(one)
    issues.set(one.archiveId, own)
  }
  return [...issues.values()].flatMap((own) => {
    const figure = figureForSeries(
      own.map((one) => one.figure),
      by,
    )
    return own.find((one) => one.figure === figure) ?? []
  })
}

type RoundBehind = { readonly settings: RoundSettings; readonly batches: readonly Batch[] }
type Rounds = ReadonlyMap<RoundId, RoundBehind>

async function roundsBehind(
  transaction: LedgerTransaction,
  { officeId }: Actor,
  chosen: readonly FigureInIssue[],
): Promise<Rounds> {
  const named = new Set(chosen.flatMap((one) => one.roundId ?? []))
  const rounds = new Map<RoundId, RoundBehind>()
  for (const { roundId, settings } of await roundsOfOffice(transaction, officeId)) {
    if (!named.has(roundId)) continue
    rounds.set(roundId, {
      settings,
      batches: await batchesOfRound(transaction, { officeId, roundId }),
    })
  }
  return rounds
}

type Asked = {
  readonly topic: FigureTopic | null
  readonly by: SeriesDimension | null
  readonly chosen: readonly FigureInIssue[]
  readonly rounds: Rounds
}

/** What the ledger counts for each; null where it cannot, or the actor may not see the whole. */
async function countedBeside(
  sharing: SharingContext,
  actor: Actor,
  { topic, by, chosen, rounds }: Asked,
): Promise<Result<readonly (Figure | null)[]>> {
  if (topic === null || !mayDo('readDraft', actor).ok) return agreed(chosen.map(() => null))
  const questions = chosen.map((one) => questionOf(one, topic, by, rounds))
  const real = questions.filter((question) => question !== null)
  const answered = await askFigures(sharing, actor, real)
  if (!answered.ok) return answered
  let next = 0
  return agreed(questions.map((one) => (one === null ? null : (answered.value[next++] ?? null))))
}

function questionOf(
  { roundId, figure, issuedOn }: FigureInIssue,
  topic: FigureTopic,
  by: SeriesDimension | null,
  rounds: Rounds,
): Question | null {
  const round = roundId === null ? undefined : rounds.get(roundId)
  const at = momentOf({ figure, issuedOn })
  if (roundId === null || round === undefined || at === null) return null
  if (figure.span === 'of-the-day') return null
  const scope = TOPIC_SCOPES[topic]
  const kind = scope.kinds?.[0]
  const batchIds = round.batches
    .filter((batch) => batch.kind === kind && figure.batches.includes(batch.number))
    .map(({ id }) => id)
  if (batchIds.length < figure.batches.length) return null
  const limited = batchIds.length === 0 ? scope : { ...scope, batchIds }
  return { roundId, asOf: { at, clock: 'asNowKnown' }, scope: limited, by }
}

/** Up to when it counts: as printed, else the end of the issue's day. */
function momentOf({
  figure,
  issuedOn,
}: Pick<FigureInIssue, 'figure' | 'issuedOn'>): Instant | null {
  return figure.cutOff ?? (issuedOn === null ? null : endOfDay(issuedOn))
}

function pointOf(
  one: FigureInIssue,
  by: SeriesDimension | null,
  rounds: Rounds,
  counted: Figure | null,
): SeriesPoint {
  const { archiveId, issueLine, issuedOn, issueId, figure, roundId } = one
  const settings = roundId === null ? null : (rounds.get(roundId)?.settings ?? null)
  const ledger = counted?.total ?? null
  return {
    ...{ archiveId, issueLine, issuedOn, isOwn: issueId !== null },
    ...printedWords(figure),
    cutOff: momentOf(one),
    printed: figure.total,
    ledger,
    difference: ledger === null ? null : figure.total - ledger,
    parts: by === null ? [] : partsOf(figure, by, { settings, on: issuedOn, counted }),
  }
}

function printedWords({ label, unitWord, sentence }: ToldFigure) {
  return { label, unitWord, sentence }
}

function partsOf(
  figure: ToldFigure,
  by: SeriesDimension,
  beside: {
    readonly settings: RoundSettings | null
    readonly on: SeriesPoint['issuedOn']
    readonly counted: Figure | null
  },
) {
  const list = listBy(figure, by)
  if (list === null) return []
  const printed = printedParts(list, by, beside)
  const counted = beside.counted && new Map(beside.counted.parts.map((p) => [p.key, p.count]))
  const nameOf = (key: string) =>
    by === 'unit' ? beside.settings?.units.find(({ id }) => id === key)?.shortName : undefined
  return partsBeside(printed, counted).map((part) =>
    part.printed === null ? { ...part, label: nameOf(part.key) ?? part.key } : part,
  )
}
