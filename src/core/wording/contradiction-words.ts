import type { Contradiction, ContradictionCode } from '../statistics/contradiction.ts'
import type { Question } from '../statistics/question.ts'
import { partWord } from './part-words.ts'
import { wordQuestion } from './question-words.ts'
import type { WordingBasis } from './wording-basis.ts'

const RULE: Readonly<Record<ContradictionCode, string>> = {
  'parts-differ-from-total': '分项之和与合计不一致',
  'splits-differ-from-total': '各分项的分解数之和与合计的分解数不一致',
  'same-cases-counted-differently': '同一范围的两个数字不一致',
  'statuses-differ-from-total': '未办结、阶段性办结与已办结之和与总数不一致',
  'part-exceeds-whole': '其中一部分多于全部',
  'cumulative-differs': '累计数不等于此前累计数加本批（本日）数',
  'joint-cases-differ': '联合件单列与分别计列的两种口径不一致',
}

/** A contradiction as a sentence: the rule, what was expected and found, and the figures that disagree. */
export function wordContradiction(contradiction: Contradiction, basis: WordingBasis): string {
  const { code, partKey, expected, found, cases } = contradiction
  const questions = [...cases.expected, ...cases.found].map(({ question }) => question)
  const part = partKey === null ? '' : `（${partNamed(questions, partKey, basis)}）`
  const figures = new Set(questions.map((question) => wordQuestion(question, basis)))
  return `${RULE[code]}${part}：应为${expected}，实为${found}。涉及：${[...figures].join('；')}。`
}

function partNamed(
  questions: readonly Question[],
  partKey: string,
  { settings }: WordingBasis,
): string {
  const by = questions.find((question) => question.by !== null)?.by ?? null
  return partWord(by, partKey, settings)
}
