import { cleanLabel, lastName, withoutEnd } from './clean-label.ts'
import { CLOSING_VERBS, SUM_WORDS } from './closing-words.ts'

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

/** 长沙市、娄底市接收交办问题最多: how many, not what. */
const MOST =
  /(?:接收|接受|收到|交办|信访件?|举报件?|问题)+(?=最多|居多|较多)(?:最多|居多|较多)?[,分别各均有为是]*$/u

const PROBLEMS = /^(?:各类)?(?:突出)?(?:生态)?环境(?:污染)?问题$/u

/** 合计办结64件 behind its parts. */
const CLOSING = new RegExp(`^(?:以上)?(?:${SUM_WORDS})(?:${CLOSING_VERBS})?$`, 'u')

/** 其中9月3日41件、9月4日55件 */
const DAY = /^(?:其中)?\d{1,2}月\d{1,2}[日号]$/u

/** A class, and whether a word says it or nothing speaks against it. */
export type Classed = { readonly labelClass: LabelClass; readonly isGuess: boolean }

const CATEGORY_WORD =
  '大气|水|气|噪声|噪音|土壤|生态|辐射|固废|固体废物|危废|危险废物|油烟|餐饮|扬尘|垃圾|海洋|重金属|畜禽|养殖|工业|矿山|光|恶臭|异味|废气|废水|黑臭|电磁|核|振动|农业|农村|自然|综合|草原|林地|森林|湿地|河湖|地下水|污水|臭味|城市管理|城乡环境|扰民|排污|秸秆|机动车|尾气|化工|建筑施工'
const CATEGORY_MORE =
  '[、,和及与/或]|其他|其它|污染|类|型|破坏|环境|问题|体|源|方面|综合|保护|区|城市|管理|与核|卫生|异味|举报|投诉|治理|施工|案件|信访|件|线索'
const CATEGORY = new RegExp(
  `^(?:同时)?(?:涉及?|属于?|关于|反映)?(?:${CATEGORY_WORD})(?:涉及?|${CATEGORY_WORD}|${CATEGORY_MORE})*$`,
  'u',
)
const REST =
  /^(?:其余|余下|其[他它]|还|还有|另|另有|另外|不明|其[他它](?:的|类|型|类型|类别|方面|情况|生态)*(?:环境)?(?:污染|问题)*(?:类|类型|方面|问题|案件)*)$/u
const PLACE_END =
  /(?:[市区县州盟旗师团局厅委镇乡村场]|(?<![交转督承协主查在未已待正应接立新快速经催补])办|街道|集团|公司|开发区|新区|林区|部门|单位|本级|垦|工委|管委会|中心|支队|总队|法院|检察院|医院|学院|基地|园区|示范区|[省市区县州盟级]直|直管|总部|海关|海事)$/u
const WHOLE = /(?:我[省市县区州盟旗师]|(?<!天)全[省市县区盟旗]|兵团共)$/u
/** The thing counted, named before a place: 第十五批信访举报件我市. */
const THING =
  /(?:信访|举报|投诉|交办|转办|移交|受理)[^局办委中心、]{0,6}(?:件|案件|问题|线索|事项|材料)/u
/** 第二十批转办某市: given to it, all of it. */
const GIVEN = /(?:转办|交办|移交|收到|接到)(?:我|给|涉及)?[^、局厅委]{2,8}$/u
const SOURCES =
  /^[DX](?:号|类|字)?(?:信访|举报)?件$|来电|来信(?!访)|来访|微信|网络|网上|网站|电话|信函|邮件|邮箱|短信|信件|书信|热线|留言|公众号|平台|走访|现场举报|其[他它](?:举报)?(?:途径|方式|渠道)|^电$|^信$/u
const STATUS_FIRST =
  /^(?:已|正在|尚未|尚在|仍在|均已|全部|未|实际|应|按期|按时)[^,]{0,6}(?:查处|调查|核实|办|整改|处理|推进|审核|反馈|销号|完成|启动|化解|治理|通过|到期|回复)/u

const CLASSES: readonly (readonly [LabelClass, RegExp])[] = [
  ['head', /^(?:剔除|合并|去除|扣除|去重).*后|^(?:实际|有效)(?:信访|举报|案件|交办|件)/u],
  ['joint', /合办|联合|共有|共同|跨(?:区|县|市)/u],
  [
    'prose',
    /(?:市州|[市县]区|市县|单位|部门|乡镇|件|个|批)中$|增加|减少|新增|增长|上升|下降|环比|同比|相比|涉及\d*个?(?:市|县|区)$|剔除|合并|扣除/u,
  ],
  ['head', /来电.*来信|来信.*来电/u],
  [
    'verdict',
    /(?:^|表示|感到|评价|群众)(?:非常|比较|基本|不)?满意的?$|(?:属实|查实|查否|不实|失实)$|^(?:正在|尚在|尚未|待|未)?(?:核查|核实)(?:中|当中)?$/u,
  ],
  ['rest', REST],
  ['status', /^[已未](?:予)?受理$/u],
  ['head', /新增的?(?:信访|举报|转办|交办|移交)/u],
  [
    'head',
    /(?:共|累计)(?:承办|接办|办理|涉及|收到|梳理|排查|列|确定|交办|转办)(?:的|问题|案件|信访件|举报件?|信件|(?:群众)?(?:书面)?来信)?$/u,
  ],
  ['category', CATEGORY],
  [
    'category',
    /^[\p{Script=Han}、]{2,8}(?<!分|归|归|各|污染)类(?:诉求|事项|工单|举报件?|投诉件?|信访件?|问题|案件)?$/u,
  ],
  ['batch', /^第[^批]*批(?:次)?$/u],
  ['source', SOURCES],
  ['head', /^[^已]{0,4}应(?:当|予)?(?:办结|反馈|上报|销号|完成|整改)/u],
  [
    'status',
    /(?:办结|办理完毕|完成整改|销号)(?:的)?$|(?:已|未|尚未|阶段性?|正在|共)(?:办结|完成整改|办理完毕|销号|办理)(?:的)?(?:信访件|举报件|案件|问题|件)?$/u,
  ],
  ['head', WHOLE],
  ['head', new RegExp(`${THING.source}(?:.{0,8})$`, 'u')],
  ['place', PLACE_END],
  [
    'priority',
    /首次|初次|较大件|重点|重要|一般件|^一般(?:信访|举报|案件)|普通件|重复|督办|难点|敏感/u,
  ],
  ['head', /分解后|分办/u],
  ['status', STATUS_FIRST],
  [
    'measure',
    /约谈|问责|拘留|立案|罚款|责令|处罚|查封|扣押|关停|取缔|停产|移送|通报|诫勉|处分|出动|检查|下达|查处|投入|侦查|刑事|行政/u,
  ],
  [
    'status',
    /办结|在办|办理中|正在|完成|销号|剩余|未整改|已整改|整改中|推进|^阶段|序时|未达|达到|超过|启动|尚未|尚在|到期/u,
  ],
  [
    'head',
    /累计|交办|转办|移交|受理|收到|接到|接收|接办|接听|信访|举报|投诉|案件|环境问题|类型$|类别$|问题$|任务$|事项$|线索|合计|总计|总数|批/u,
  ],
]
const LONGEST_PLACE = 12

/** 大气污染问题，共58个 and 重点件共5件 count one of several; with other words 共 makes a total. */
const COUNTED: readonly LabelClass[] = ['category', 'priority', 'source', 'status', 'verdict']

/** What a label before a number says: a total, a place, a source, a category … */
export function classOf(label: string): Classed {
  const sure = (labelClass: LabelClass) => ({ labelClass, isGuess: false })
  if (/^(?:其中)?(?:涉及|累计|共|已)?(?:涉及|交办|转办|移交)[^,。]*的$/u.test(label))
    return sure('head')
  if (/(?:反馈|承办|受领)(?:给?我[市县区])?的$/u.test(label)) return sure('head')
  if (/^除(?!重复)/u.test(label)) return sure('place')
  if (DAY.test(label)) return sure('batch')
  if (CLOSING.test(label)) return sure('head')
  const plain = cleanLabel(label)
  if (plain === '') return sure('head')
  // 涉及生态环境问题29个 is all of them; 生态环境问题3个 beside 水环境问题8个 one kind.
  if (PROBLEMS.test(plain) && label.replace(/^其中/u, '') !== plain) return sure('head')
  const found = CLASSES.find(([, form]) => form.test(plain))?.[0]
  if (/(?:累计|合计|总计|共计|[^公]共)$/u.test(label))
    return sure(found !== undefined && COUNTED.includes(found) ? found : 'head')
  const guess = lastName(plain).length <= LONGEST_PLACE ? 'place' : 'prose'
  const labelClass = found ?? guess
  const told = withoutEnd(label, MOST)
  if (labelClass === 'place' && (GIVEN.test(plain) || (plain !== told && THING.test(told))))
    return { labelClass: 'head', isGuess: true }
  return { labelClass, isGuess: found === undefined }
}
