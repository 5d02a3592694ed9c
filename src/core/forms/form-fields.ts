import type { FormKind } from './form-kind.ts'

/** What a placeholder of a template stands for. A list is repeated, a flag shows or hides. */
export type FormField =
  | { readonly kind: 'text'; readonly en: string; readonly zh: string }
  | { readonly kind: 'flag'; readonly en: string; readonly zh: string }
  | {
      readonly kind: 'list'
      readonly en: string
      readonly zh: string
      readonly fields: FormFields
    }

export type FormFields = Readonly<Record<string, FormField>>

const text = (zh: string, en: string): FormField => ({ kind: 'text', zh, en })
const flag = (zh: string, en: string): FormField => ({ kind: 'flag', zh, en })
/** What stands between the parts of a list in one sentence. */
const BETWEEN: FormField = text(
  '第一项前面没有，其余各项前面是“；”',
  'nothing before the first, “；” before the others',
)

const list = (zh: string, en: string, fields: FormFields): FormField => ({
  ...{ kind: 'list' as const, zh, en },
  fields,
})

/** What may be typed for any paper. */
export const NOTE_FIELD = '说明'

/** In every paper. */
const EVERY: FormFields = {
  编号: text('文书编号，按编号系列自动取号', 'number of the paper, taken from its series'),
  日期: text('制发日期，如2020年11月8日', 'day on which it is made'),
  截至: text('内容截至的时刻，如2020年11月8日17:00', 'moment as of which it tells'),
  办公室: text('协调联络组（领导小组、专班）全称', 'name of the office'),
  办公室简称: text('简称', 'short name of the office'),
  联系电话: text('办公室电话', 'telephone of the office'),
  电子邮箱: text('办公室邮箱', 'mail of the office'),
  轮次: text('督察轮次名称', 'title of the round'),
  督察组: text('督察组全称', 'name of the inspection team'),
  督察组简称: text('督察组简称', 'short name of the team'),
  说明: text('制作时填写的说明，可以没有', 'a note typed when it is made; may be empty'),
}

const UNIT: FormFields = {
  单位: text('承办单位全称', 'full name of the unit'),
  单位简称: text('承办单位简称', 'short name of the unit'),
}

const MEASURES: FormFields = {
  序号: text('从1起', 'from 1'),
  措施: text('责令改正、立案处罚、罚款等', 'kind of measure'),
  数量: text('数量', 'quantity'),
  计量单位: text('家、件、人、元、份', 'unit of count'),
  文号: text('文书号，几个用顿号隔开', 'numbers of its notices'),
  日期: text('采取日期', 'day'),
  备注: text('说明', 'note'),
}

/** Of one case, and of the unit's own part of it. */
const CASE: FormFields = {
  受理编号: text('督察组的受理编号；没有的为空', 'the team’s number'),
  种类: text('信访件、暗访问题等', 'kind of case'),
  来源: text('来电、来信等', 'how it came'),
  批次: text('第十五批；现场交办的为“现场交办”', 'batch'),
  收件日期: text('督察组收件日期', 'day on which it was received'),
  交办日期: text('首次交办日期', 'day of the hand-over'),
  重点件: flag('督察组标为重点件', 'the team’s mark'),
  重点件名称: text('本轮次对重点件的叫法，如重要件', 'what this round calls a key case'),
  重点难点: flag('已列为重点难点问题', 'sorted out as difficult'),
  类型: text('污染类型，几类用顿号隔开', 'types of pollution'),
  行业: text('行业', 'industry'),
  地点: text('地点', 'place'),
  内容: text('反映或查出的问题', 'what was complained of or found'),
  要求: text('办理要求', 'what is required'),
  属实情况: text('属实、部分属实等；未核查的为空', 'verdict over all'),
  办结情况: text('未办结、阶段性办结、已办结（本单位部分）', 'closing status of the unit’s part'),
  步骤: text('已签收、已核查等（本单位部分）', 'step of the unit’s part'),
  整改方式: text('立行立改、限期整改', 'way of rectification'),
  整改进展: text('尚未启动至完成整改', 'progress of rectification'),
  包案领导: text('包案领导，几位用顿号隔开', 'responsible leaders'),
  备注: text('备注', 'remark'),
  主办单位: text('全部主办单位', 'all lead units'),
  协办单位: text('全部协办单位', 'all supporting units'),
  联合件: flag('几个单位主办', 'led by several units'),
  转办日期: text('转给本单位的日期', 'day on which the unit was given it'),
  签收时间: text('本单位签收时间', 'when the unit signed for it'),
  核查日期: text('本单位现场核查日期', 'day of the site check'),
  核查情况: text('本单位核查情况', 'findings of the unit'),
  处理情况: text('本单位处理和整改情况', 'what the unit did'),
  办理时限: text('本单位办理时限；没有的为空', 'last day of the unit’s part'),
  超期: flag('在“截至”时已超期', 'overdue as of then'),
  超期天数: text('超期的天数', 'days overdue'),
  催办次数: text('已催办次数', 'times urged'),
  申请延期: flag('有延期申请', 'an extension was asked for'),
  延期至: text('申请延期到哪天', 'until when an extension is asked'),
  延期理由: text('延期理由', 'why'),
  延期申请日期: text('申请日期', 'when it was asked'),
  诉求: list('逐项诉求', 'claims one by one', {
    序号: text('从1起', 'from 1'),
    诉求内容: text('诉求', 'the claim'),
    结论: text('属实等；不在督察范围的为“不在受理范围”', 'its verdict'),
  }),
  措施: list('处理处罚措施', 'measures and consequences', MEASURES),
  措施小结: text('措施一句话，如责令改正4家、罚款60000元', 'measures in a sentence'),
}

const CASES: FormFields = {
  ...EVERY,
  ...UNIT,
  件数: text('件数', 'how many cases'),
  件: list('逐件', 'the cases one by one', {
    序号: text('从1起', 'from 1'),
    ...CASE,
  }),
}

const SUMMONS: FormFields = {
  被约谈人: text('制作时填写', 'typed: who is summoned'),
  约谈时间: text('制作时填写', 'typed: when'),
  约谈地点: text('制作时填写', 'typed: where'),
  约谈人: text('制作时填写', 'typed: by whom'),
  约谈事由: text('制作时填写', 'typed: why'),
}

/** Of a notice: its days and who takes objections; from the close-out once it is on notice, typed before. */
export const NOTICE_FIELDS = ['公示开始', '公示结束', '受理单位', '受理电话', '受理地址'] as const

const NOTICE: FormFields = {
  验收结论: text('验收结论', 'result of the last acceptance'),
  公示开始: text('公示第一天', 'first day of the notice'),
  公示结束: text('公示最后一天', 'last day of the notice'),
  受理单位: text('受理异议的单位', 'who takes objections'),
  受理电话: text('受理异议的电话', 'their telephone'),
  受理地址: text('受理异议的地址', 'their address'),
}

const CLOSE_OUT: FormFields = {
  任务编号: text('整改任务序号，如序号8（市序号9）', 'number of the task'),
  问题: text('反馈问题原文', 'the problem in its own words'),
  整改目标: text('整改目标', 'goal'),
  整改时限: text('整改时限', 'time limit'),
  完成日期: text('完成整改的日期', 'day on which it was finished'),
  牵头单位: text('牵头单位', 'lead unit'),
  整改措施: list('逐条措施及落实', 'measures one by one', {
    序号: text('从1起', 'from 1'),
    措施内容: text('整改方案中的措施', 'the measure'),
    落实情况: text('落实情况', 'what was done'),
  }),
  验收: list('逐级验收', 'acceptance level by level', {
    层级: text('自查自验、县级、市级、省级', 'level'),
    单位: text('验收负责人或单位', 'who answers for it'),
    日期: text('验收日期', 'day'),
    文号: text('验收文号', 'its letter'),
    意见: text('验收意见', 'opinion'),
  }),
}

const DRAWN: FormFields = {
  序号: text('在全部问题中的次序，从1起', 'place among all problems, from 1'),
  问题编号: text('问题的编号', 'number of the problem'),
  问题: text('问题', 'the problem'),
  单位: text('责任单位', 'its units'),
  权重: text('权重，如5', 'weight'),
  加权理由: text('加权的理由，几个用顿号隔开', 'why it weighs more'),
  签号: text(
    '由种子和问题算出的签号，十二位小数；列名单的为空',
    'ticket from seed and problem; empty for a list',
  ),
  校验: text(
    '参加计算的问题标识，如 task 00002020-…',
    'what the ticket is computed of, beside the seed',
  ),
  抽中: text('抽中的为√', '√ where it was drawn'),
}

const DRAW: FormFields = {
  ...EVERY,
  回头看编号: text('回头看的编号', 'number of the look-back'),
  回头看名称: text('回头看的名称', 'its title'),
  方式: text('抽样、列名单', 'a sample, or a list'),
  抽样: flag('是抽样，不是列名单', 'it is a sample'),
  种子: text('公布的种子；列名单的为空', 'the published seed; empty for a list'),
  总体数: text('参加抽取的问题数', 'how many problems could be drawn'),
  抽取数: text('抽中的问题数', 'how many were drawn'),
  抽取人: text('谁抽的', 'who drew'),
  抽取时间: text('什么时候抽的', 'when'),
  完成时限: text('现场核查完成的时限', 'by when they are looked at'),
  权重说明: text('各种理由各加多少', 'what each reason adds'),
  复核方法: text('怎样复核', 'how to check it again'),
  名单: list('抽中的问题', 'the problems drawn', DRAWN),
  总体: list('全部问题，含没有抽中的', 'all problems, those not drawn too', DRAWN),
}

const COUNTS: FormFields = {
  交办: text('交办件数', 'handed over'),
  签收: text('已签收', 'signed for'),
  核查: text('已核查', 'verified'),
  办结: text('已办结', 'closed'),
  阶段性办结: text('阶段性办结', 'partly closed'),
  未办结: text('未办结', 'open'),
  超期: text('超期', 'overdue'),
  临期: text('将到期', 'due soon'),
  办结率: text('办结率，按本轮次口径', 'closing rate as this round defines it'),
}

const ROUND: FormFields = {
  ...EVERY,
  ...COUNTS,
  当日交办: text('当日交办件数', 'handed over on the day'),
  办结率口径: text('含或不含阶段性办结', 'definition of the closing rate'),
  当日无件: flag('当日没有交办', 'nothing was handed over on the day'),
  统计种类: text('信访件等', 'kind of case counted'),
  分单位: list('逐单位', 'unit by unit', {
    序号: text('从1起', 'from 1'),
    名称: text('单位；共有的件单列一行', 'unit; joint cases have a line of their own'),
    ...COUNTS,
  }),
  分类型: list('逐类型', 'type by type', {
    间隔: BETWEEN,
    名称: text('污染类型', 'type'),
    数量: text('件数', 'count'),
  }),
  分来源: list('逐来源', 'source by source', {
    间隔: BETWEEN,
    名称: text('来电、来信等', 'source'),
    数量: text('件数', 'count'),
  }),
}

const ONE_CASE: FormFields = { ...EVERY, ...UNIT, ...CASE }

/** The placeholders that each kind of paper knows. */
export const FORM_FIELDS: Readonly<Record<FormKind, FormFields>> = {
  handOverSlip: CASES,
  receiptSlip: CASES,
  urgeNotice: CASES,
  extensionRequest: ONE_CASE,
  handlingReport: ONE_CASE,
  verificationReport: ONE_CASE,
  summonsNotice: { ...CASES, ...SUMMONS },
  closeOutRequest: { ...EVERY, ...UNIT, ...CLOSE_OUT },
  closeOutNotice: { ...EVERY, ...UNIT, ...CLOSE_OUT, ...NOTICE },
  drawRecord: DRAW,
  dailyReport: ROUND,
  statisticsTable: ROUND,
}

/** What is typed when a paper of the kind is made, beside the note. */
export const TYPED_FIELDS: Readonly<Partial<Record<FormKind, readonly string[]>>> = {
  summonsNotice: Object.keys(SUMMONS),
}
