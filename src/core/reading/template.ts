import { plainHeading } from './headings.ts'
import type { ListKind } from './list.ts'
import type { Meaning } from './meaning.ts'

/**
 * A named layout: which heading (or column, counted from 1) means what. It overrides the guess for
 * the columns it names and leaves the others to the rules.
 */
export type TableTemplate = {
  readonly name: string
  readonly title: string
  readonly kind?: ListKind
  readonly columns: readonly TemplateColumn[]
}

export type TemplateColumn = {
  readonly heading?: string
  readonly column?: number
  readonly meaning: Meaning
}

const FIELDS: Readonly<Record<string, Meaning>> = {
  序号: 'no',
  受理编号: 'caseNumber',
  受理方式: 'channel',
  交办问题基本情况: 'complaint',
  转办问题基本情况: 'complaint',
  举报内容: 'complaint',
  行政区域: 'regions',
  举报地点: 'regions',
  涉及区县及部门: 'regions',
  详细地址: 'address',
  污染类型: 'categories',
  问题类型: 'categories',
  调查核实情况: 'findings',
  是否属实: 'verdict',
  办结目标: 'goal',
  处理和整改情况: 'handling',
  处理处罚和问责情况: 'handling',
  处理类别: 'handlingClass',
  是否办结: 'status',
  是否已办结: 'status',
  责任人被处理情况: 'accountability',
  问责情况: 'accountability',
  备注: 'remark',
}

function layout(name: string, title: string, headings: string): TableTemplate {
  const columns = headings
    .split('|')
    .map((heading) => ({ heading, meaning: FIELDS[heading] ?? ('other' as const) }))
  return { name, title, kind: 'public-table', columns }
}

/** The public tables of domain.md §6, ready to choose. Numbers are those by which offices' samples go. */
export const TABLE_TEMPLATES: readonly TableTemplate[] = [
  layout(
    'layout-1',
    '一览表（转办，问责，备注）',
    '序号|受理编号|转办问题基本情况|行政区域|污染类型|调查核实情况|是否属实|处理和整改情况|问责情况|备注',
  ),
  layout(
    'layout-2',
    '一览表（责任人被处理情况）',
    '序号|受理编号|转办问题基本情况|行政区域|污染类型|调查核实情况|是否属实|处理和整改情况|责任人被处理情况',
  ),
  layout(
    'layout-3',
    '一览表（行政区域在前）',
    '序号|受理编号|行政区域|交办问题基本情况|污染类型|调查核实情况|是否属实|处理和整改情况|问责情况|备注',
  ),
  layout(
    'layout-4',
    '一览表（带受理方式）',
    '序号|受理编号|受理方式|交办问题基本情况|行政区域|污染类型|调查核实情况|是否属实|处理和整改情况|问责情况',
  ),
  layout(
    'layout-5',
    '一览表（带详细地址、处理类别）',
    '序号|受理编号|举报内容|详细地址|行政区域|污染类型|调查核实情况|是否属实|处理类别|处理和整改情况|问责情况',
  ),
  layout(
    'layout-6',
    '一览表（举报地点）',
    '序号|受理编号|举报内容|举报地点|污染类型|调查核实情况|是否属实|处理和整改情况|问责情况',
  ),
  layout(
    'layout-7',
    '一览表（是否办结）',
    '序号|受理编号|交办问题基本情况|行政区域|污染类型|调查核实情况|是否属实|处理和整改情况|是否办结|责任人被处理情况',
  ),
  layout(
    'layout-8',
    '一览表（是否已办结）',
    '序号|受理编号|交办问题基本情况|行政区域|污染类型|调查核实情况|是否属实|处理和整改情况|是否已办结|备注',
  ),
  layout(
    'layout-9',
    '一览表（编号在内容里）',
    '序号|交办问题基本情况|涉及区县及部门|调查核实情况|是否属实|处理处罚和问责情况|是否办结|备注',
  ),
  layout(
    'layout-10',
    '一览表（属实与否在核实情况首句）',
    '序号|受理编号|交办问题基本情况|行政区域|污染类型|调查核实情况|处理和整改情况|问责情况',
  ),
  layout(
    'layout-11',
    '一览表（办结目标）',
    '序号|受理编号|交办问题基本情况|行政区域|问题类型|调查核实情况|是否属实|办结目标|处理和整改情况|是否办结|责任人被处理情况',
  ),
  layout(
    'layout-12',
    '一览表（无问责）',
    '序号|受理编号|交办问题基本情况|行政区域|污染类型|调查核实情况|是否属实|处理和整改情况|是否办结',
  ),
  layout(
    'layout-13',
    '一览表（简）',
    '序号|受理编号|举报内容|行政区域|污染类型|处理和整改情况|是否办结|备注',
  ),
]

/** What a template says about a column, or null when it says nothing. `column` counts from 1. */
export function meaningByTemplate(
  template: TableTemplate,
  heading: string,
  column: number,
): Meaning | null {
  const plain = plainHeading(heading)
  const byHeading = template.columns.find(
    (one) => one.heading !== undefined && plainHeading(one.heading) === plain,
  )
  const byPlace = template.columns.find((one) => one.column === column)
  return (byHeading ?? byPlace)?.meaning ?? null
}

/** The headings that a template names, in the form in which headings are compared. */
export function headingsOfTemplate({ columns }: TableTemplate): ReadonlySet<string> {
  return new Set(columns.flatMap(({ heading }) => (heading ? [plainHeading(heading)] : [])))
}
