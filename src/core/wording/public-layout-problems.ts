import type { PublicLayoutProblem, PublicLayoutProblemCode } from '../table/public-layout.ts'
import type { Language, Words } from './words.ts'

const PROBLEMS: Words<PublicLayoutProblemCode> = {
  'no-columns': { zh: '一列也没有', en: 'it has no columns' },
  'text-missing': {
    zh: '没有一列是举报内容',
    en: 'no column holds the complaint',
  },
  'heading-missing': { zh: '没有表头', en: 'it has no heading' },
  'heading-twice': { zh: '表头与前面的一列相同', en: 'its heading is that of an earlier column' },
  'meaning-twice': { zh: '含义与前面的一列相同', en: 'its meaning is that of an earlier column' },
  confidential: {
    zh: '是举报人信息，不得公开',
    en: 'it holds the complainant’s particulars, which are never published',
  },
  'not-printed': {
    zh: '这种内容不在公开表中，会是空的',
    en: 'a public table has nothing of this kind; it would be empty',
  },
}

/** 第 3 列：没有表头 */
export function publicLayoutProblemSentence(
  { column, code }: PublicLayoutProblem,
  language: Language,
): string {
  const said = PROBLEMS[code][language]
  if (column === null) return said
  return language === 'en' ? `column ${column}: ${said}` : `第 ${column} 列：${said}`
}

/** Problems as one particular of a refusal: not-printed@3,text-missing@. */
export function layoutProblemsAsParticular(problems: readonly PublicLayoutProblem[]): string {
  return problems.map(({ column, code }) => `${code}@${column ?? ''}`).join(',')
}

/** The sentences of such a particular, all of them. */
export function layoutProblemsSentence(particular: string, language: Language): string {
  const sentences = particular.split(',').flatMap((one) => {
    const [code = '', column = ''] = one.split('@')
    if (!(code in PROBLEMS)) return []
    const problem = {
      code: code as PublicLayoutProblemCode,
      column: column === '' ? null : Number(column),
    }
    return [publicLayoutProblemSentence(problem, language)]
  })
  return sentences.join(language === 'en' ? '; ' : '；')
}
