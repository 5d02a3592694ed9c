import { sentenceOf } from '../wording/said-in-both.ts'
import type { Label, Language, Words } from '../wording/words.ts'
import type { ListKind, ReadList } from './list.ts'

const KIND_WORDING: Words<ListKind> = {
  'petition-list': { zh: '信访件交办清单', en: 'hand-over list of petitions' },
  'covert-list': { zh: '暗访问题清单', en: 'list of covert findings' },
  'task-list': { zh: '整改任务清单', en: 'list of rectification tasks' },
  'public-table': { zh: '公开一览表', en: 'public table' },
  unknown: { zh: '未能判断的表', en: 'table of no known kind' },
}

const HEADINGS = {
  column: { zh: '列', en: 'Column' },
  heading: { zh: '表头', en: 'Heading' },
  meaning: { zh: '理解为', en: 'Read as' },
  no: { zh: '序号', en: 'No.' },
  number: { zh: '受理编号', en: 'Case number' },
  key: { zh: '重点', en: 'Key' },
  region: { zh: '行政区域', en: 'Place' },
  categories: { zh: '类型', en: 'Kind' },
  channel: { zh: '来源', en: 'Source' },
  due: { zh: '时限', en: 'Due' },
  verdict: { zh: '是否属实', en: 'True or not' },
  status: { zh: '是否办结', en: 'Closed or not' },
  text: { zh: '内容', en: 'Text' },
} as const satisfies Readonly<Record<string, Label>>

/** A heading of the summary that `huiyin read` prints. */
export function readSummaryHeading(word: keyof typeof HEADINGS, language: Language): string {
  return HEADINGS[word][language]
}

/** 信访件交办清单　第十二批　省第四生态环境保护督察组　2024-03-26 交办 */
export function listHeadline(
  { kind, batch, team, handedOverAt }: ReadList,
  language: Language,
): string {
  const handedOver = language === 'en' ? `handed over ${handedOverAt}` : `${handedOverAt} 交办`
  const parts = [
    KIND_WORDING[kind][language],
    batch?.raw,
    team,
    handedOverAt === null ? undefined : handedOver,
  ]
  return parts.filter((part) => part !== undefined && part !== null).join('　')
}

/** 25 件，其中重点 6 件；问题 3 处 */
export function countLine(
  {
    rows,
    keys,
    problems,
  }: { readonly rows: number; readonly keys: number; readonly problems: number },
  language: Language,
): string {
  if (language === 'en')
    return `Cases: ${rows}, of which key: ${keys}; ${problems === 0 ? 'no problem found' : `problems: ${problems}`}`
  const found = problems === 0 ? '没有发现问题' : `问题 ${problems} 处`
  return `${rows} 件，其中重点 ${keys} 件；${found}`
}

/** That a table only adds to cases of an earlier one. */
export function supplementLine(sheet: string | null, language: Language): string {
  return language === 'en'
    ? `${sheet ?? 'Another table'}: only adds to numbers above, brings no new case`
    : `${sheet ?? '另一张表'}：只补充已有的编号，没有新的件`
}

/** 交办清单 第 12 行 J 列：… */
export function problemLine(problem: ReadList['problems'][number], language: Language): string {
  const { sheet, page, row, column, level } = problem
  const isEnglish = language === 'en'
  const at = (value: string | number | null, said: string) => (value === null ? '' : said)
  const place = [
    sheet ?? '',
    at(page, isEnglish ? `page ${page}` : `第 ${page} 页`),
    at(row, isEnglish ? `row ${row}` : `第 ${row} 行`),
    at(column, isEnglish ? `column ${column}` : `${column} 列`),
  ].filter((part) => part !== '')
  const sentence = sentenceOf(problem, language)
  if (isEnglish) return `${level === 'error' ? 'Error' : 'Note'}  ${place.join(' ')}: ${sentence}`
  return `${level === 'error' ? '错误' : '提醒'}　${place.join(' ')}：${sentence}`
}

/** That no template has this name, and which there are. */
export function unknownTemplate(
  name: string,
  known: readonly string[],
  language: Language,
): string {
  return language === 'en'
    ? `There is no template “${name}”; there are: ${known.join(', ')}.`
    : `没有名为“${name}”的模板；可用的有：${known.join('、')}。`
}
