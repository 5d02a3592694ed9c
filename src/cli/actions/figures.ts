import type { Command } from 'commander'
import { measureQuestion, question as questionShape } from '../../contract/figures/question.ts'
import type { Figure } from '../../core/statistics/figure.ts'
import type { Overview } from '../../core/statistics/overview.ts'
import type { AsOf, Question } from '../../core/statistics/question.ts'
import { columnWords as column } from '../../core/wording/columns.ts'
import { wordCutOff } from '../../core/wording/day-words.ts'
import { partWord } from '../../core/wording/part-words.ts'
import { wordPart, wordQuestion } from '../../core/wording/question-words.ts'
import type { WordingBasis } from '../../core/wording/wording-basis.ts'
import type { StoredRound } from '../../db/rounds/rounds.ts'
import { summariesOf } from '../../office/cases/summaries-of.ts'
import { askFigure } from '../../office/figures/ask-figures.ts'
import { askMeasures } from '../../office/figures/ask-measures.ts'
import { askOverview } from '../../office/figures/ask-overview.ts'
import { casesBehind } from '../../office/figures/cases-behind.ts'
import { listBatches } from '../../office/rounds/list-batches.ts'
import { showRound } from '../../office/rounds/show-round.ts'
import { agreedValue } from '../agreed-value.ts'
import { wrongUsage } from '../command-trouble.ts'
import { atDesk, type Desk } from '../desk.ts'
import { asOfSaid } from '../moment.ts'
import { shaped } from '../read-json-file.ts'
import { textTable } from '../text-table.ts'
import { tableOfCases } from './case-list.ts'
import { tableOfMeasures } from './measure-table.ts'

type Said = {
  readonly by?: string
  readonly scope?: string
  readonly joint?: string
  readonly cases?: string
  readonly at?: string
  readonly clock?: string
  readonly measures?: boolean
}

const MOST = 500

/** The overview of the round, one figure with its parts, or the cases behind one part. */
export function showFigures(command: Command): Promise<void> {
  const said = command.opts<Said>()
  return atDesk(command, async (desk) => {
    const { context, actor, roundId } = desk
    const asOf = asOfSaid(said, context.now)
    const round = await agreedValue(showRound(context, actor, { roundId: await roundId() }))
    if (said.measures) return measures(desk, { roundId: round.roundId, asOf, said })
    if (said.by === undefined && said.scope === undefined && said.cases === undefined) {
      return overview(desk, round, asOf)
    }
    const question = questionOf(said, round, asOf)
    return said.cases === undefined
      ? figure(desk, round, question)
      : behind(desk, question, said.cases)
  })
}

function questionOf(said: Said, { roundId }: StoredRound, asOf: AsOf): Question {
  return shaped(questionShape, {
    roundId,
    asOf,
    scope: scopeSaid(said.scope),
    by: said.by ?? null,
    ...(said.joint !== undefined && { jointCases: said.joint }),
    countsSplits: true,
  })
}

function scopeSaid(text = '{"isHandedOver":true}'): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw wrongUsage('value-wrong', { name: '--scope', value: text, expected: 'JSON' })
  }
}

type MeasuresAsked = Pick<Question, 'roundId' | 'asOf'> & { readonly said: Said }

async function measures(desk: Desk, { said, ...asked }: MeasuresAsked): Promise<void> {
  const { context, actor, terminal } = desk
  const question = shaped(measureQuestion, { ...asked, scope: scopeSaid(said.scope) })
  terminal.result(await agreedValue(askMeasures(context, actor, question)), tableOfMeasures)
}

async function overview({ context, actor, terminal }: Desk, round: StoredRound, asOf: AsOf) {
  const { roundId, settings, title } = round
  const counted = await agreedValue(askOverview(context, actor, { roundId, asOf }))
  terminal.result({ roundId, asOf, ...counted }, () => {
    const lines = [{ ...counted.total, name: column('total') }, ...named(counted, settings)]
    return [`${title}　${wordCutOff(asOf.at)}`, overviewTable(lines)].join('\n')
  })
}

function named({ rows }: Overview, settings: StoredRound['settings']) {
  return rows.map((row) => ({ ...row, name: partWord('unit', row.key, settings) }))
}

type Line = Overview['total'] & { readonly name: string }

const COUNTS = [
  'handedOver',
  'signedFor',
  'verified',
  'replied',
  'closed',
  'partlyClosed',
  'open',
  'overdue',
  'dueSoon',
] as const

function overviewTable(lines: readonly Line[]): string {
  return textTable(lines, [
    { heading: column('unit'), of: (line) => line.name },
    ...COUNTS.map((count) => ({
      heading: column(count),
      of: (line: Line) => line[count],
      align: 'right' as const,
    })),
  ])
}

async function figure({ context, actor, terminal }: Desk, round: StoredRound, question: Question) {
  const { roundId, settings } = round
  const counted = await agreedValue(askFigure(context, actor, question))
  const batches = await agreedValue(listBatches(context, actor, { roundId }))
  const basis = { settings, batches }
  terminal.result(counted, () =>
    [`${wordQuestion(question, basis)}：${withPlus(counted)}`, partsOf(counted, basis)].join('\n'),
  )
}

function withPlus({ total, totalPlus }: Figure): string {
  return totalPlus > total ? `${total} (+${totalPlus - total})` : `${total}`
}

function partsOf({ question, parts }: Figure, basis: WordingBasis): string {
  if (parts.length === 0) return ''
  return textTable(parts, [
    { heading: column('name'), of: (part) => wordPart(question.by, part.key, basis) },
    { heading: column('id'), of: (part) => part.key },
    { heading: column('count'), of: (part) => part.count, align: 'right' },
    { heading: column('plus'), of: (part) => part.plus || '', align: 'right' },
  ])
}

async function behind({ context, actor, terminal }: Desk, question: Question, part: string) {
  const partKeys = question.by === null ? null : [part]
  const input = { question, partKeys, limit: MOST }
  const { cases, next } = await agreedValue(casesBehind(context, actor, input))
  const caseIds = cases.map((one) => one.caseId)
  const roundId = question.roundId
  const summaries = await agreedValue(summariesOf(context, actor, { roundId, caseIds }))
  terminal.result({ cases: summaries, next }, () => tableOfCases(summaries))
}
