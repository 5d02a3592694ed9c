import type { ListKind, ReadList } from './list.ts'

const KIND_WORDING: Readonly<Record<ListKind, string>> = {
  'petition-list': '信访件交办清单',
  'covert-list': '暗访问题清单',
  'task-list': '整改任务清单',
  'public-table': '公开一览表',
  unknown: '未能判断的表',
}

/** Headings of the summary that `huiyin read` prints. */
export const READ_SUMMARY_HEADINGS = {
  column: '列',
  heading: '表头',
  meaning: '理解为',
  no: '序号',
  number: '受理编号',
  key: '重点',
  region: '行政区域',
  categories: '类型',
  channel: '来源',
  due: '时限',
  verdict: '是否属实',
  status: '是否办结',
  text: '内容',
} as const

/** 信访件交办清单　第十二批　省第四生态环境保护督察组　2024-03-26 交办 */
export function listHeadline({ kind, batch, team, handedOverAt }: ReadList): string {
  const parts = [
    KIND_WORDING[kind],
    batch?.raw,
    team,
    handedOverAt === null ? undefined : `${handedOverAt} 交办`,
  ]
  return parts.filter((part) => part !== undefined && part !== null).join('　')
}

/** 25 件，其中重点 6 件；问题 3 处 */
export function countLine(rows: number, keys: number, problems: number): string {
  const found = problems === 0 ? '没有发现问题' : `问题 ${problems} 处`
  return `${rows} 件，其中重点 ${keys} 件；${found}`
}

export function supplementLine(sheet: string | null): string {
  return `${sheet ?? '另一张表'}：只补充已有的编号，没有新的件`
}

/** 交办清单 第 12 行 J 列：… */
export function problemLine({
  sheet,
  page,
  row,
  column,
  message,
  level,
}: ReadList['problems'][number]): string {
  const place = [
    sheet ?? '',
    page === null ? '' : `第 ${page} 页`,
    row === null ? '' : `第 ${row} 行`,
    column === null ? '' : `${column} 列`,
  ].filter((part) => part !== '')
  return `${level === 'error' ? '错误' : '提醒'}　${place.join(' ')}：${message}`
}

export function unknownTemplate(name: string, known: readonly string[]): string {
  return `没有名为“${name}”的模板；可用的有：${known.join('、')}。`
}
