import type {
  TemplatePlace,
  TemplateProblem,
  TemplateProblemCode,
} from '../forms/template-problem.ts'
import type { Label, Language } from './words.ts'

const SENTENCES: Readonly<
  Record<TemplateProblemCode, (placeholder: string, hint: string) => Label>
> = {
  'unclosed-brace': (placeholder) => ({
    zh: `“${placeholder}”没有右花括号“}”。`,
    en: `“${placeholder}” has no closing brace.`,
  }),
  'unopened-brace': (placeholder) => ({
    zh: `“${placeholder}”没有左花括号“{”。`,
    en: `“${placeholder}” has no opening brace.`,
  }),
  'unclosed-loop': (placeholder) => ({
    zh: `“${placeholder}”开始的重复或条件没有结束（缺“${placeholder.replace(/[#^]/, '/')}”）。`,
    en: `What “${placeholder}” begins is never ended (“${placeholder.replace(/[#^]/, '/')}” is missing).`,
  }),
  'unopened-loop': (placeholder) => ({
    zh: `“${placeholder}”结束的重复或条件没有开始（缺“${placeholder.replace('/', '#')}”）。`,
    en: `What “${placeholder}” ends was never begun (“${placeholder.replace('/', '#')}” is missing).`,
  }),
  'loops-crossed': (placeholder) => ({
    zh: `“${placeholder}”与另一处重复或条件交叉：先开始的要后结束，同一行表格里开始的要在同一行结束。`,
    en: `“${placeholder}” crosses another repetition or condition: what begins first ends last, and what begins in a row of a table ends in that row.`,
  }),
  unknown: (placeholder, hint) => ({
    zh: `这种文书没有“${placeholder}”这一项${hint === '' ? '' : `，是不是“{${hint}}”`}。`,
    en: `This kind of paper has no “${placeholder}”${hint === '' ? '' : `; “{${hint}}” may be meant`}.`,
  }),
  'outside-its-list': (placeholder, hint) => ({
    zh: `“${placeholder}”只能放在“{#${hint}}”和“{/${hint}}”之间。`,
    en: `“${placeholder}” has a meaning only between “{#${hint}}” and “{/${hint}}”.`,
  }),
  'not-a-text': (placeholder, hint) => ({
    zh: `“${placeholder}”是列表或条件，不能直接印出：请写成“{#${hint}}……{/${hint}}”。`,
    en: `“${placeholder}” is a list or a condition and cannot be printed: write “{#${hint}}…{/${hint}}”.`,
  }),
  other: (placeholder, hint) => ({
    zh: `“${placeholder}”不能填写：${hint}。`,
    en: `“${placeholder}” cannot be filled: ${hint}.`,
  }),
}

const PARTS: Readonly<Record<TemplatePlace['part'], Label>> = {
  body: { zh: '正文', en: 'text' },
  header: { zh: '页眉', en: 'header' },
  footer: { zh: '页脚', en: 'footer' },
}

/** 正文第3段, or 正文第1个表第2行第3格. */
export function templatePlaceWords(place: TemplatePlace | null, language: Language = 'zh'): string {
  if (place === null) return ''
  const { part, paragraph, table, row, column } = place
  const name = PARTS[part][language]
  if (table === undefined) {
    return language === 'zh' ? `${name}第${paragraph}段` : `${name}, paragraph ${paragraph}`
  }
  return language === 'zh'
    ? `${name}第${table}个表第${row}行第${column}格`
    : `${name}, table ${table}, row ${row}, cell ${column}`
}

/** A problem of a template as a sentence with its place. */
export function templateProblemWords(
  { code, placeholder, hint, place }: TemplateProblem,
  language: Language = 'zh',
): string {
  const where = templatePlaceWords(place, language)
  const sentence = SENTENCES[code](placeholder, hint)[language]
  if (where === '') return sentence
  return language === 'zh' ? `${where}：${sentence}` : `${where}: ${sentence}`
}
