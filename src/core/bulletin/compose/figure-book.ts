import type { BatchId, CaseId } from '../../ledger/ids.ts'
import type { Figure, FigurePart } from '../../statistics/figure.ts'
import type { FigureReference } from '../../statistics/figure-reference.ts'
import type { Question } from '../../statistics/question.ts'
import type { Run } from '../blocks.ts'

/** Where a printed number comes from: enough to ask for its cases again, and to say it in words. */
export type FigureProvenance = {
  readonly question: Question
  readonly value: number
  /** The k of n(+k). */
  readonly plus: number
  /** What was counted: cases, batches, or how often joint cases were counted beyond once. */
  readonly counts: 'cases' | 'batches' | 'overlap'
  /** The parts of the breakdown that add up to the value; null is the total. */
  readonly partKeys: readonly string[] | null
  /** Named where the number is of single cases that no breakdown tells apart. */
  readonly caseIds: readonly CaseId[] | null
  readonly wording: string
}

/** For every reference in a paper, what was counted and how it is worded. */
export type Provenance = Readonly<Record<FigureReference, FigureProvenance>>

/** Figures answered from the ledger, by the key under which they were asked. */
export type FigureAnswers = ReadonlyMap<string, Figure>

/** Prints numbers of the ledger and remembers where each came from. */
export type FigureBook = {
  readonly figure: (key: string) => Figure
  readonly total: (key: string) => number
  /** The number of a figure, or of some of its parts, as a run. `text` prints it in other words (全部). */
  readonly print: (key: string, printed?: Printed) => Run
  readonly printBatches: (key: string, batchIds: readonly BatchId[], text: string) => Run
  readonly printCases: (key: string, caseIds: readonly CaseId[], name: string) => Run
  readonly printOverlap: (key: string, over: number) => Run
  readonly provenance: () => Provenance
}

/** How a figure is printed: which of its parts, with the k of n(+k), or as other words than its number. */
export type Printed = {
  readonly partKeys?: readonly string[]
  readonly showsSplits?: boolean
  readonly text?: string
}

type Told = Omit<FigureProvenance, 'question' | 'wording'>

/** `word` says in words what a figure counts (core/statistics); it becomes part of the provenance. */
export function openFigureBook(
  answers: FigureAnswers,
  word: (question: Question, partKeys: readonly string[] | null) => string,
): FigureBook {
  const told = new Map<FigureReference, FigureProvenance>()
  const figure = (key: string): Figure => {
    const answer = answers.get(key)
    if (!answer) throw new RangeError(`no figure was asked as ${key}`)
    return answer
  }
  const tell = (key: string, name: string, text: string, what: Told): Run => {
    const reference = (name === '' ? key : `${key}/${name}`) as FigureReference
    const { question } = figure(key)
    told.set(reference, { ...what, question, wording: word(question, what.partKeys) })
    return { text, figure: reference }
  }
  return {
    figure,
    total: (key) => figure(key).total,
    print: (key, { partKeys, showsSplits, text } = {}) => {
      const { value, plus } = countOf(figure(key), partKeys ?? null)
      const number = showsSplits === true && plus > 0 ? `${value}(+${plus})` : `${value}`
      return tell(key, partKeys?.join(',') ?? '', text ?? number, {
        ...{ value, plus, counts: 'cases', partKeys: partKeys ?? null, caseIds: null },
      })
    },
    printBatches: (key, batchIds, text) =>
      tell(key, 'batches', text, {
        ...{ value: batchIds.length, plus: 0, counts: 'batches', caseIds: null },
        partKeys: batchIds,
      }),
    printCases: (key, caseIds, name) =>
      tell(key, name, `${caseIds.length}`, {
        ...{ value: caseIds.length, plus: 0, counts: 'cases', partKeys: null, caseIds },
      }),
    printOverlap: (key, over) =>
      tell(key, 'overlap', `${over}`, {
        ...{ value: over, plus: 0, counts: 'overlap', partKeys: null, caseIds: null },
      }),
    provenance: () => Object.fromEntries(told) as Provenance,
  }
}

/** The value of a figure's total or of the parts named. */
export function countOf(
  figure: Figure,
  partKeys: readonly string[] | null,
): { readonly value: number; readonly plus: number } {
  if (partKeys === null) return { value: figure.total, plus: figure.totalPlus - figure.total }
  const parts = figure.parts.filter((part) => partKeys.includes(part.key))
  return { value: sumOf(parts, 'count'), plus: sumOf(parts, 'plus') }
}

function sumOf(parts: readonly FigurePart[], of: 'count' | 'plus'): number {
  return parts.reduce((sum, part) => sum + part[of], 0)
}
