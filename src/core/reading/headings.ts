import type { Meaning } from './meaning.ts'
import { halfWidth } from './plain-text.ts'
import { simplified } from './simplified.ts'

type Rule = readonly [Meaning, RegExp]

const WHO = '(?<!被)(?:举报|投诉|信访|反映|来电|来信|检举|上访|诉求|写信|报告|来访)(?:人|者|群众)'
const OFFICIAL = '责任|承办|经办|联络|单位|部门|领导|负责|包案|网格|执法|专班|值班|交办组|填'

/** In order: the first rule that fits a heading gives its meaning. The confidential ones come first. */
const RULES: readonly Rule[] = [
  ['complainantId', /身份证|公民身份|证件(?:号|类型)/],
  ['contact', new RegExp(`(?:${OFFICIAL}).*(?:电话|手机|号码|联系方式)`)],
  ['complainantPhone', /电话|手机|联系方式|联络方式|联系号码|来电号码|微信号|QQ|邮箱/i],
  [
    'complainantAddress',
    new RegExp(
      `${WHO}.*(?:地址|住址|住所|住处|地点)|(?:家庭|通讯|联系|居住|现).?(?:住址|地址)|^住址$|住所$`,
    ),
  ],
  [
    'complainantName',
    new RegExp(
      `${WHO}(?:的)?(?:姓名|名称|名字)?$|(?<!责任人|领导|负责人|联络员|承办人|经办人)姓名$|署名|^(?:举报|信访|投诉)单位$`,
    ),
  ],
  ['complainantAbout', new RegExp(`${WHO}|^(?:性别|年龄|职业|民族)$|(?:实名|匿名)`)],
  ['other', /满意|回访|评价|整改(?:类型|方式)|销号|主管部门$/],
  [
    'other',
    /(?:计划|预计|概算|估算|预算|总)(?:总)?投资|投资(?:计划|估算|概算|预算|总额)|(?:计划|预算|所需)资金|资金(?:计划|安排|预算|概算)/,
  ],
  ['repeatOf', /(?:重复|关联|并案|原件|首次|前次|上次).{0,4}(?:编号|件号|号)$/],
  [
    'other',
    /(?:核查|调查|检查|督办|验收|审核|监管|督导|回复|填报|公开|公示)(?:单位|部门|人员|人|时间|日期)$/,
  ],
  ['otherNumbers', /[国央省市县镇](?:级)?(?:整改|问题|清单|任务)?序号|对应.*序号|其他.*序号/],
  [
    'no',
    /^(?:序号|序|顺序号?|行号|次序|项次|No\.?|№|#)$|^(?:案件|问题|信访件|交办|任务|整改)?序号$|^(?:任务|问题|点位|措施|整改)编号$/i,
  ],
  ['batch', /批次|^第?.{0,2}批$/],
  [
    'caseNumber',
    /(?:编号|件号|单号|案号|受理号|信访号|登记号|转办号|交办号|流水号)$|^(?:受理|交办|转办|信访)编?号/,
  ],
  [
    'receivedAt',
    /(?:受理|收件|接件|收到|收悉|举报|来电|来信|接收|登记|接报|接访|投诉|信访|反映|来件)(?:的)?(?:时间|日期)/,
  ],
  [
    'handedOverAt',
    /(?:交办|转办|移交|下发|派发|派单|转交|下达|交转|批转)(?:的)?(?:时间|日期)|^(?:交办|转办)$/,
  ],
  [
    'dueAt',
    /时限|期限|时间节点|限期|截止|限时|限办|限定|到期|^完成(?:整改)?(?:的)?(?:时间|日期)|整改(?:完成)?(?:时间|日期)|(?:要求|计划|预计|拟|应|规定|办结|办理|反馈|上报|报送|回复)(?:.{0,4})(?:时间|日期)/,
  ],
  [
    'isKey',
    /是否.{0,3}(?:重点|重要|关注)|^(?:重点|重要)(?:关注)?(?:件|案件|信访件|信访|标识|标记|标注|程度|性)?$|^(?:件别|案件级别)$/,
  ],
  ['units', /(?:属地|责任)政府$/],
  [
    'regions',
    /(?:区域|区划|区县|县区|县市区|市县区|县区市|区市县|市区县|市县|县市|地区|辖区|属地|市州|州市|地市|旗县|乡镇|镇街|街镇|街道|园区)|^(?:县|区|市|所在地|归属地)$/,
  ],
  [
    'verdict',
    /是否.{0,2}(?:属实|查实)|属实(?:情况|与否|程度|性)?$|(?:核查|调查|核实|认定|查实)(?:结论|定性)/,
  ],
  ['other', /^(?:立案|行政)?处罚$|^立案(?:查处|侦查)?$|^(?:罚款|拘留|约谈)(?:金额|人数)?$/],
  ['requirement', /(?:整改|整治|治理|处置|处理|工作)建议$/],
  ['goal', /(?:办结|整改|治理|工作|预期|完成)(?:目标|标准)|^目标/],
  ['handlingClass', /(?:处理|处置|办理|处罚)(?:类别|类型|分类)/],
  [
    'status',
    /是否.{0,3}(?:办结|完成|整改到位)|办结(?:情况|状态|与否|类型|结果)|(?:办理|整改|案件|信访件|当前|处理)(?:的)?状态|^状态$|^办结$/,
  ],
  [
    'units',
    /(?:责任|承办|办理|处理|经办|整改|整治|交办|转办|落实|属地|接收|处置|涉及|被交办|主管|签收)(?:责任)?(?:单位|部门|主体|机关)$|^单位$|^部门$|(?:转办|交办|派发|分派)(?:至|给|到)$/,
  ],
  ['place', /点位(?:名称)?$/],
  [
    'findingsAndHandling',
    /(?:调查|核查|核实|查办).{0,4}(?:处理|整改|处置|办理)|^(?:查处|调处|查办)(?:整改|落实)?(?:情况|结果)/,
  ],
  ['handling', /(?:处理|处置|处罚|整改).*问责/],
  [
    'accountability',
    /责任人.{0,3}(?:处理|追究|处分)|^(?:责任)?(?:追责|问责|追究)|责任追究|(?:处分|问责|追责)(?:情况|结果|人员)?$/,
  ],
  [
    'findings',
    /(?:调查|核查|核实|查实|查证|检查|勘查|查明)(?:.{0,6})(?:情况|结果|意见|事实)?$|现场情况/,
  ],
  ['leadUnits', /(?:牵头|主办|主责|主体责任|督办牵头)(?:责任)?(?:单位|部门|机关)?$/],
  ['supportUnits', /(?:配合|协办|协助|协同|协作|参与|参加|会办)(?:责任)?(?:单位|部门|机关)?$/],
  ['leader', /领导(?!小组|批示|意见|要求)|包案人|包保人|包抓人|河长/],
  ['progress', /(?:进展|进度)(?:情况)?$|(?:整改|落实)完成情况/],
  [
    'handling',
    /(?:处理|处置|处罚|查处|办理)(?:.{0,10})(?:情况|结果|意见|措施)?$|整改(?:落实|及问责|处理)?情况|整改结果/,
  ],
  [
    'measures',
    /(?:整改|治理|工作|具体|主要|落实|推进)(?:的)?(?:具体|工作|主要)?(?:措施|举措|任务|步骤)|^措施/,
  ],
  [
    'requirement',
    /(?:整改|整治|治理|交办|办理|工作|督办|督察|处理)(?:要求|意见)|批示|拟办意见|^要求$/,
  ],
  ['persons', /责任人|负责人|承办人|经办人|联系人|联络员|责任领导/],
  ['industry', /行业/],
  ['categories', /(?:类型|类别|种类|类|分类|要素|因子|领域)$|^污染$|环境要素/],
  [
    'company',
    /(?:企业|项目|污染源|举报对象|被举报|被投诉|被反映|涉事|涉及单位|公司)(?:.{0,4})(?:名称|对象|人|单位)?$/,
  ],
  ['place', /点位|(?:问题|暗访|现场|检查)(?:点|地点|名称)|^名称$|^位置$/],
  ['address', /地址|地点|位置|案发地|所在地|坐落/],
  ['channel', /(?:方式|渠道|途径|形式|来源)$|来信来电|来电来信|^信访类型$|^来源/],
  [
    'complaint',
    /(?:交办|转办|举报|信访|反映|投诉|来信|来电|诉求|案件|线索|受理)(?:.{0,6})(?:内容|情况|摘要|概况|概述|事项|描述|诉求|问题|简述|要点)|^(?:主要|具体|基本|简要)?(?:内容|案情|摘要|事由|诉求|反映情况|情况|情况简述|问题简述)$|问题基本情况|基本情况$/,
  ],
  [
    'problem',
    /^任务(?:名称|内容|事项)?$|问题(?:描述|情况|内容|表述|概述|摘要|概要|要点|清单)?$|(?:存在|发现|反馈)(?:的)?(?:主要)?问题|问题简述|隐患/,
  ],
  ['remark', /备注|说明|附注|^注$|其他(?:情况|事项)?$/],
]

/** A heading without line breaks, brackets, colons and variants of script: what the rules look at. */
export function plainHeading(heading: string): string {
  return simplified(halfWidth(heading)).replace(/[\s:;,.、*"'“”]/gu, '')
}

function meaningOfPlain(plain: string): Meaning | null {
  for (const [meaning, pattern] of RULES) if (pattern.test(plain)) return meaning
  return null
}

/**
 * What a heading says its column holds, or null when no rule knows it. Brackets are read both ways:
 * 所在区县（市） is 所在区县市 or 所在区县; a leaf under a parent (责任单位 over 牵头) is read alone, then joined.
 */
export function meaningOfHeading(heading: string, parent = ''): Meaning | null {
  if (heading.length > LONGEST_HEADING || SENTENCE.test(heading)) return null
  const key = `${heading}|${parent}`
  const known = REMEMBERED.get(key)
  if (known !== undefined) return known
  if (REMEMBERED.size >= MOST_REMEMBERED) REMEMBERED.clear()
  const meaning = readHeading(heading, parent)
  REMEMBERED.set(key, meaning)
  return meaning
}

const LONGEST_HEADING = 200
/** A heading is no sentence. */
const SENTENCE = /[。；！？]|，.*[，。]/u
const MOST_REMEMBERED = 5000
/** Headings come again on every page and in every rule. */
const REMEMBERED = new Map<string, Meaning | null>()

function readHeading(heading: string, parent: string): Meaning | null {
  const plain = plainHeading(heading)
  if (plain === '' || plain.length > 24) return null
  const without = plain.replace(/[([〔【<《][^)\]〕】>》]*[)\]〕】>》]/g, '')
  const inside = plain.replace(/[()[\]〔〕【】<>《》]/g, '')
  const alone = meaningOfPlain(without === '' ? inside : without) ?? meaningOfPlain(inside)
  if (alone !== null || parent === '') return alone
  return meaningOfPlain(plainHeading(parent) + inside)
}

/** Whether a column of a list of tasks holds the class of problem: 问题类别, 销号类别. */
export function isClassHeading(heading: string): boolean {
  return /(?:问题|任务|整改|销号)(?:类别|类型|分类)$/.test(plainHeading(heading))
}

/** Whether a column of a list of tasks holds the money planned: 计划投资（万元）, 资金安排. */
export function isMoneyHeading(heading: string): boolean {
  return meaningOfHeading(heading) === 'other' && /投资|资金/.test(plainHeading(heading))
}
