/** By what a list divides its total. `head` labels a total, `rest` takes the class of its neighbour. */
export type LabelClass =
  | 'head'
  | 'source'
  | 'status'
  | 'verdict'
  | 'category'
  | 'priority'
  | 'batch'
  | 'measure'
  | 'joint'
  | 'rest'
  | 'place'
  | 'prose'

const CATEGORY_WORD =
  '大气|水|噪声|噪音|土壤|生态|辐射|固废|固体废物|危废|危险废物|油烟|餐饮|扬尘|垃圾|海洋|重金属|畜禽|养殖|工业|矿山|光|恶臭|异味|废气|废水|黑臭|电磁|振动|农业|农村|自然保护|综合'
const CATEGORY = new RegExp(
  `^(?:涉|属|关于)?(?:${CATEGORY_WORD})(?:[、,和及与/]|${CATEGORY_WORD}|其他|其它|污染|类|破坏|环境|问题|体|源|方面|型|综合|保护|区|城市|管理)*$`,
  'u',
)
const CLASSES: readonly (readonly [LabelClass, RegExp])[] = [
  ['joint', /合办|联合|共有|共同|跨(?:区|县|市)/u],
  [
    'prose',
    /(?:市州|[市县]区|市县|单位|部门|乡镇|件|个)中$|增加|减少|新增|增长|上升|下降|环比|同比|相比/u,
  ],
  ['head', /来电.*来信|来信.*来电/u],
  [
    'source',
    /来电|来信|来访|微信|网络|网上|电话|信函|邮件|邮箱|短信|信件|书信|其[他它]途径|其[他它]方式|^电$|^信$/u,
  ],
  ['verdict', /属实$/u],
  ['priority', /重点|重要|一般件|普通件|重复|督办|难点|敏感/u],
  ['head', /分解后/u],
  [
    'measure',
    /约谈|问责|拘留|立案|罚款|责令|处罚|查封|扣押|关停|取缔|停产|移送|通报|诫勉|处分|出动|检查|下达|查处|投入|侦查|刑事|行政/u,
  ],
  [
    'status',
    /办结|在办|办理中|正在|完成|销号|剩余|未整改|已整改|整改中|推进|^阶段|序时|未达|达到|超过|启动/u,
  ],
  ['category', CATEGORY],
  [
    'rest',
    /^(?:其余|其他|其它|还|还有|另|另有|另外|其他类|其它类|其[他它]问题|其[他它]污染|其[他它]污染问题|其[他它]环境问题)$/u,
  ],
  ['batch', /^第[^批]*批(?:次)?$/u],
  ['place', /^除/u],
  [
    'place',
    /(?:[市区县州盟旗局厅委镇乡场]|(?<![交转督承协主])办|街道|集团|公司|开发区|新区|林区|部门|单位|省级|本级|市直|市级|区直|县直|省直|垦|工委|管委会|中心|支队|院)$/u,
  ],
  [
    'head',
    /累计|交办|转办|移交|受理|收到|接到|接听|信访|举报|案件|环境问题|污染类型|问题$|线索|合计|总计|总数|批/u,
  ],
]

/** What a label before a number says: a total, a place, a source, a category … */
export function classOf(label: string): LabelClass {
  const plain = cleanLabel(label)
  if (plain === '' || /(?:累计|合计|总计|共计|共)$/u.test(label)) return 'head'
  if (/^(?:其中)?(?:涉及|交办|转办|移交)[^,。]*的$/u.test(label)) return 'head'
  const found = CLASSES.find(([, form]) => form.test(plain))?.[0]
  if (found !== undefined) return found
  return plain.length <= 12 ? 'place' : 'prose'
}

/** The label without the words that lead to it or tie it to its number. */
export function cleanLabel(label: string): string {
  return label
    .replace(
      /^(?:其中|涉及|包括|包含|含|以及|和|及|与|分为|分别|为|有|共|是|即|且|并|按[^,:]{1,12}分(?:布|别)?(?:为|是)?)+/u,
      '',
    )
    .replace(/(?:各自|各|分别|依次|均|有|为|共计|共|计|达|是|:|约|占|的)+$/u, '')
    .replace(/^[“"'·、和及与]+|["”'·、和及与]+$/gu, '')
}
