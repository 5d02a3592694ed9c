import type { Contradiction, ContradictionCode } from '../statistics/contradiction.ts'
import type { Question } from '../statistics/question.ts'
import { partWord } from './part-words.ts'
import { wordQuestion } from './question-words.ts'
import type { WordingBasis } from './wording-basis.ts'
import type { Language, Words } from './words.ts'

const RULE: Words<ContradictionCode> = {
  'parts-differ-from-total': {
    zh: '分项之和与合计不一致',
    en: 'The parts do not add up to the total',
  },
  'splits-differ-from-total': {
    zh: '各分项的分解数之和与合计的分解数不一致',
    en: 'What splitting adds to the parts is not what it adds to the total',
  },
  'same-cases-counted-differently': {
    zh: '同一范围的两个数字不一致',
    en: 'Two figures over the same cases differ',
  },
  'statuses-differ-from-total': {
    zh: '未办结、阶段性办结与已办结之和与总数不一致',
    en: 'Open, partly closed and closed cases do not add up to the total',
  },
  'part-exceeds-whole': { zh: '其中一部分多于全部', en: 'A part is more than the whole' },
  'cumulative-differs': {
    zh: '累计数不等于此前累计数加本批（本日）数',
    en: 'The cumulative figure is not the one before it and this batch (or day)',
  },
  'joint-cases-differ': {
    zh: '联合件单列与分别计列的两种口径不一致',
    en: 'Joint cases in lines of their own and counted with every unit do not agree',
  },
}

/** A contradiction as a sentence: the rule, what was expected and found, and the figures that disagree. */
export function wordContradiction(
  contradiction: Contradiction,
  basis: WordingBasis,
  language: Language = 'zh',
): string {
  const { code, partKey, expected, found, cases } = contradiction
  const questions = [...cases.expected, ...cases.found].map(({ question }) => question)
  const part = partKey === null ? '' : partNamed(questions, partKey, { basis, language })
  const of = [...new Set(questions.map((asked) => wordQuestion(asked, basis, null, language)))]
  const rule = RULE[code][language]
  if (language === 'en') {
    const inBrackets = part === '' ? '' : ` (${part})`
    return `${rule}${inBrackets}: it should be ${expected} and is ${found}. Concerned: ${of.join('; ')}.`
  }
  const inBrackets = part === '' ? '' : `（${part}）`
  return `${rule}${inBrackets}：应为${expected}，实为${found}。涉及：${of.join('；')}。`
}

function partNamed(
  questions: readonly Question[],
  partKey: string,
  { basis, language }: { readonly basis: WordingBasis; readonly language: Language },
): string {
  const by = questions.find((question) => question.by !== null)?.by ?? null
  return partWord(by, partKey, basis.settings, language)
}
