import { NO_NAME, SURNAME } from './surnames.ts'

type Stretch = { readonly from: number; readonly to: number }

/** What a private person is called in a case. */
const ROLE =
  '业主|举报人|投诉人|信访人|反映人|来电人|来信人|申请人|当事人|老板娘|老板|店主|摊主|场主|房东|租户|租客|住户|户主|邻居|村民|居民|养殖户|种植户|经营户|经营者|承包人|承包者|承租人|出租人|投资人|实际控制人|法定代表人|法人代表|法人|违法行为人|行为人|受害人|家属|儿子|女儿|妻子|丈夫|父亲|母亲|嫌疑人|驾驶员|司机|股东|负责人'
/** Before a person in charge: then it is an official in office. */
const OFFICE_BEFORE = /(?:局|委|办|政府|镇|乡|街道|所|站|队|中心|院|部门|科|社区|村|支部|学校)$/u
const TITLE_AFTER =
  /^(?:同志)?(?:[\u4e00-\u9fff]{0,6})?(?:书记|省长|市长|县长|区长|州长|局长|厅长|部长|镇长|乡长|主任|组长|队长|所长|站长|科长|处长|主席|秘书长|常委|政委|院长|校长|委员)/u
/** Never a given name. */
const NO_GIVEN =
  '的在等及与或了着过把被将向对所于某户村组镇乡区县市厂店场家公司委会院校庙庄反举投称说'
const FOLLOW =
  '的|在|等|家|及|和|与|或|反映|举报|投诉|称|说|表示|承包|经营|养殖|种植|建|修|私自|擅自|违法|违规|非法|长期|将|把|于|所|系|为|是|已|曾|未|因|向|对|被|从|自|利用|租|购|开|户|名下|住|本人|一家|夫妇|夫妻|父子|兄弟|同意|签|电话|手机|联系|身份证|男|女|现|多次|处|以|给|不|无|有|其|并|驾驶|涉嫌|实施|先生|女士|老人|拒|立案|屡|仍|认|偷|乱|倾倒|搭|占|砍|挖|焚|烧|排|堆|承诺|雇|予'
const GIVEN = `(?![${NO_GIVEN}])[\\u4e00-\\u9fff]`
const END = `(?=$|[^\\u4e00-\\u9fff]|(?:${FOLLOW}))`
/** Three characters where the third begins no word that could follow a name, else two; 和 and the like end a name only before a stop. */
const NAME = `(?!${NO_NAME})(?:${SURNAME}${GIVEN}(?!(?:${FOLLOW}))${GIVEN}${END}|${SURNAME}${GIVEN}{2}(?=$|[^\\u4e00-\\u9fff])|${SURNAME}${GIVEN}${END})`
const BY_ROLE = new RegExp(
  `(?:${ROLE})(?:姓名|名字)?(?:名?叫|[:：为是系])?[“"]?(?<name>${NAME})(?<more>(?:[、和及与]${NAME})*)`,
  'dgu',
)
const BY_SIGNS = new RegExp(
  `(?<=^|[^\\u4e00-\\u9fff]|[由对将与和向被给让找叫为是])(?<name>${NAME})(?=[（(，,]?(?:男|女)[，,）)]|[（(，,]?(?:身份证|手机号?|电话号?码?[:：]?[1１])|先生|女士|老汉|大爷|大妈|为(?:第一|直接|主要)?责任人)`,
  'dgu',
)
const HEADING = /姓名|举报人|投诉人|信访人|反映人|联系人|当事人|业主|户主/u
const WHOLE = new RegExp(`^${SURNAME}[\\u4e00-\\u9fff]{1,2}$`, 'u')
const EACH_NAME = new RegExp(NAME, 'gu')

/** Names of private persons: after a word for what they are, before a sign of a person, or in a column of names. Officials with their title are none. */
export function namesIn(text: string, heading = ''): readonly Stretch[] {
  if (HEADING.test(heading) && WHOLE.test(text.trim())) {
    const from = text.indexOf(text.trim())
    return [{ from, to: from + text.trim().length }]
  }
  const found = [...byRole(text), ...[...text.matchAll(BY_SIGNS)].map(nameOf)]
  return found
    .filter(({ to }) => !hasTitle(text, to))
    .filter((one, at) => found.findIndex((other) => other.from === one.from) === at)
    .sort((a, b) => a.from - b.from)
}

/** A title follows the name: an official in office. */
export function hasTitle(text: string, to: number): boolean {
  return TITLE_AFTER.test(text.slice(to, to + 12))
}

function byRole(text: string): readonly Stretch[] {
  return [...text.matchAll(BY_ROLE)].flatMap((match) => {
    const role = /^(?:负责人|法人)/u.test(match[0])
    if (role && OFFICE_BEFORE.test(text.slice(Math.max(0, match.index - 6), match.index))) return []
    const [from, to] = match.indices?.groups?.['more'] ?? [0, 0]
    const more = [...text.slice(from, to).matchAll(EACH_NAME)].map(({ 0: name, index }) => ({
      from: from + index,
      to: from + index + name.length,
    }))
    return [nameOf(match), ...more]
  })
}

function nameOf(match: RegExpExecArray): Stretch {
  const [from, to] = match.indices?.groups?.['name'] ?? [match.index, match.index]
  return { from, to }
}
