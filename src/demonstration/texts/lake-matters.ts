import type { CaseKind, Channel } from '../../core/case/case.ts'

/** What the special inspection of the lake takes up: a lead of the team's own, or a petition. The places are real, the rest is invented. */
export type LakeMatter = {
  readonly kind: Extract<CaseKind, 'lead' | 'petition'>
  readonly channel: Channel | null
  readonly unit: string
  readonly place: string
  readonly category: string
  readonly industry: string
  readonly problem: string
  readonly findings: string
  readonly handling: string
}

export const LAKE_MATTERS: readonly LakeMatter[] = [
  {
    ...{ kind: 'lead', channel: null, unit: '沅江', place: '琼湖街道湖洲边一处停用砂石堆场' },
    ...{ category: '生态', industry: '自然保护区' },
    problem: '堆场停用后场地没有清理，遗留砂石占压湖洲滩地',
    findings: '堆场已停用，遗留砂石约占地半亩，滩地植被没有恢复。',
    handling: '当日组织清运遗留砂石，场地平整后补种湿地植物，由街道每周巡查。',
  },
  {
    ...{ kind: 'lead', channel: null, unit: '沅江', place: '南嘴镇一处临湖码头' },
    ...{ category: '水', industry: '其他' },
    problem: '码头船舶生活污水接收设施停用，船舶污水去向不明',
    findings: '接收设施因设备检修停用，转运记录不完整。',
    handling: '责令限期恢复接收设施运行，补齐转运联单。',
  },
  {
    ...{ kind: 'lead', channel: null, unit: '南县', place: '茅草街镇一处沟渠入湖口' },
    ...{ category: '水', industry: '农村环境' },
    problem: '沟渠沿岸生活垃圾和水草堆积，汛后没有清理',
    findings: '入湖口约二百米沟渠有漂浮物堆积。',
    handling: '组织打捞清运，落实沟渠长责任。',
  },
  {
    ...{ kind: 'lead', channel: null, unit: '大通湖', place: '河坝镇一处水产养殖池塘' },
    ...{ category: '水', industry: '农村环境' },
    problem: '养殖尾水没有处理设施，雨天经沟渠外排',
    findings: '池塘没有尾水沉淀设施，现场没有外排。',
    handling: '督促建设尾水沉淀和生态净化设施。',
  },
  {
    ...{ kind: 'petition', channel: 'call', unit: '资阳', place: '茈湖口镇湖堤外一片芦苇洲' },
    ...{ category: '生态', industry: '自然保护区' },
    problem: '有人在芦苇洲上开垦种菜，破坏湿地',
    findings: '洲上有零星菜地，面积不足一亩。',
    handling: '劝导退出种植，恢复原状，设立保护标识。',
  },
]
