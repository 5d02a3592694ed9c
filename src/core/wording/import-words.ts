import { printInstant } from '../calendar/day-wording.ts'
import type { ImportPlan, ImportProblem, PlannedRow, Suspicion } from '../import/import-plan.ts'
import type { Batch } from '../round/batch.ts'
import { labelOf } from './label.ts'
import { sentenceOf } from './said-in-both.ts'
import type { Language, Words } from './words.ts'

/** What becomes of a row, in a word or two. */
export function fateWord({ fate }: Pick<PlannedRow, 'fate'>, language: Language = 'zh'): string {
  const isEnglish = language === 'en'
  switch (fate.fate) {
    case 'new':
      return isEnglish ? 'will be stored' : '将入账'
    case 'known':
      if (fate.differs.length > 0)
        return isEnglish ? 'in the ledger, but different' : '台账已有，内容不同'
      return isEnglish ? 'in the ledger, unchanged' : '台账已有，不变'
    case 'double':
      return isEnglish ? `the same as row ${fate.ofItem}, joined` : `与第${fate.ofItem}行相同，合并`
    case 'leftOut':
      return isEnglish ? `left out: ${fate.reason}` : `不收：${fate.reason}`
  }
}

const WHY: Words<Suspicion['why']> = {
  named: { zh: '内容中提到', en: 'named in the text' },
  sameNumber: { zh: '编号相同', en: 'same number' },
  samePlace: { zh: '地点相同', en: 'same place' },
  alikeText: { zh: '内容相近', en: 'texts alike' },
}

/** An earlier case that a row may repeat. */
export function suspicionWords(
  { why, number, item, about }: Suspicion,
  language: Language = 'zh',
): string {
  const row = language === 'en' ? `row ${item} of this list` : `本表第${item}行`
  const which = number ?? (item === null ? about : row)
  return language === 'en'
    ? `May repeat (${WHY[why].en}): ${which}`
    : `疑似重复（${WHY[why].zh}）：${which}`
}

/** A batch that the list opens: 将开设：信访件第12批（2024年3月26日12:00交办）. */
export function newBatchSentence(
  { kind, number, handedOverAt }: Batch,
  language: Language = 'zh',
): string {
  const of = labelOf('caseKind', kind, language)
  return language === 'en'
    ? `A batch will be opened: ${of} ${number}, handed over ${handedOverAt}.`
    : `将开设批次：${of}第${number}批（${printInstant(handedOverAt)}交办）。`
}

/**
 * Where problems stand and what they are, those that must be mended first; what is said of several rows
 * in the same words is said once.
 */
export function importProblemSentences(
  problems: readonly ImportProblem[],
  language: Language = 'zh',
): readonly string[] {
  const alike = new Map<string, ImportProblem[]>()
  const urgentFirst = [...problems].sort(
    (a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level),
  )
  for (const problem of urgentFirst) {
    const { sheet, page, column, message } = problem
    const key = JSON.stringify([sheet, page, column, message])
    alike.set(key, [...(alike.get(key) ?? []), problem])
  }
  return [...alike.values()].map((group) => placedSentence(group, language))
}

const LEVELS: readonly ImportProblem['level'][] = ['error', 'warning']

/** Problems alike but for their rows, in one sentence. */
function placedSentence(alike: readonly ImportProblem[], language: Language): string {
  const [first] = alike
  if (!first) return ''
  const { sheet, page, column } = first
  const said = sentenceOf(first, language)
  const rows = alike.flatMap(({ row }) => (row === null ? [] : [row]))
  const row = rows.length === 0 ? null : rows.join(language === 'en' ? ', ' : '、')
  const at = (value: string | number | null, words: string) => (value === null ? '' : words)
  const parts =
    language === 'en'
      ? [
          at(sheet, `“${sheet}”`),
          at(page, `page ${page}`),
          at(row, `${rows.length === 1 ? 'row' : 'rows'} ${row}`),
          at(column, `column ${column}`),
        ].filter((part) => part !== '')
      : [
          at(sheet, `“${sheet}”`),
          at(page, `第${page}页`),
          at(row, `第${row}行`),
          at(column, `${column}列`),
        ]
  const place = parts.join(language === 'en' ? ' ' : '')
  if (place === '') return said
  return language === 'en' ? `${place}: ${said}` : `${place}：${said}`
}

/** What a list would become, in one sentence. */
export function importCountsSentence(
  counts: Readonly<
    Record<'received' | 'fresh' | 'known' | 'doubles' | 'leftOut' | 'withComplainant', number>
  >,
  language: Language = 'zh',
): string {
  const { received, fresh, known, doubles, leftOut, withComplainant } = counts
  return language === 'en'
    ? `Received: ${received}; new: ${fresh}, in the ledger: ${known}, joined as doubles: ${doubles}, left out: ${leftOut}. With a complainant, who goes to the encrypted identity record alone: ${withComplainant}.`
    : `收到${received}件：新${fresh}件，已在台账${known}件，表内重复合并${doubles}件，不收${leftOut}件；${withComplainant}件带有举报人信息，只存入加密的身份记录。`
}

type Receipt = {
  readonly received: number
  readonly stored: readonly unknown[]
  readonly alreadyThere: readonly unknown[]
  readonly doubles: readonly unknown[]
  readonly leftOut: readonly unknown[]
  readonly isUnchanged: boolean
}

/** What was stored, accounting for every row. */
export function receiptSentence(receipt: Receipt, language: Language = 'zh'): string {
  const { received, stored, alreadyThere, doubles, leftOut, isUnchanged } = receipt
  if (language === 'en')
    return isUnchanged
      ? `Received: ${received}; all are in the ledger already, nothing was changed.`
      : `Received: ${received}; stored: ${stored.length}, in the ledger already: ${alreadyThere.length}, joined as doubles: ${doubles.length}, left out: ${leftOut.length}.`
  if (isUnchanged) return `收到${received}件，都已在台账中，没有任何变化。`
  return `收到${received}件：入账${stored.length}件，已在台账${alreadyThere.length}件，表内重复合并${doubles.length}件，不收${leftOut.length}件。`
}

/** Whether it can be stored as it is. */
export function readinessSentence(
  plan: Pick<ImportPlan, 'problems'>,
  isReady: boolean,
  language: Language = 'zh',
): string {
  const count = plan.problems.filter((problem) => problem.level === 'error').length
  if (language === 'en')
    return isReady
      ? 'It can be stored.'
      : `Errors to mend, or to settle with --choices, before it can be stored: ${count}.`
  return isReady ? '可以确认入账。' : `还有${count}处要先改正或用 --choices 指明，才能入账。`
}

/** What an undone import took back. */
export function undoneSentence(
  { cases, importId }: { readonly cases: number; readonly importId: string },
  language: Language = 'zh',
): string {
  return language === 'en'
    ? `The import ${importId} is undone: ${cases} of its cases are void and counted nowhere, their record stays; the batches that it opened stay as empty ones.`
    : `已撤销导入 ${importId}：其中${cases}件作废，不再计入任何数字，记录仍在；它开设的批次保留为空批次。`
}

/** What became of an exported ledger that was taken back. */
export function ledgerSentence(
  taken: {
    readonly batches: number
    readonly stored: number
    readonly alreadyThere: number
    readonly different: readonly unknown[]
  },
  language: Language = 'zh',
): string {
  const { batches, stored, alreadyThere, different } = taken
  return language === 'en'
    ? `New batches: ${batches}; stored: ${stored}, in the ledger already: ${alreadyThere}, different from the ledger and left as they are: ${different.length}.`
    : `新批次${batches}个，入账${stored}件，已在台账${alreadyThere}件，与台账不同而没有改动${different.length}件。`
}
