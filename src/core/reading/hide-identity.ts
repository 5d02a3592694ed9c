import { replacePrivateNumbers } from '../privacy/private-numbers.ts'
import { HIDDEN_WORDING } from '../wording/import-problems.ts'
import type { Complainant } from './list.ts'

/** Not a name: masked already (罗某), none given, or everybody's (群众). */
const NO_NAME =
  /某|匿名|群众|居民|村民|业主|市民|网友|网民|不详|不明|未知|未留|未提供|保密|举报人|信访人|投诉人|来电人|来信人|反映人/u
const COURTESY = /(?:先生|女士|小姐|同志|老师|师傅|等(?:\d+|[一二三四五六七八九十]+)?[人名户]?)$/u
const SPACED_NAME = /^\p{Script=Han}(?:\s+\p{Script=Han}){1,3}$/u
/** An address that names no more than a county or a town is everybody's, and the case's own place. */
const FINER_THAN_A_TOWN = /[村组队号室栋幢楼路巷弄园苑\d０-９]|街(?!道)|社区|小区/u

/** What of a complainant must not be seen: names, numbers and addresses as their columns hold them. */
export function secretsOf(complainant: Complainant | null): readonly string[] {
  if (!complainant) return []
  const { name, phone, address, id } = complainant
  const fineAddress = address !== null && FINER_THAN_A_TOWN.test(address) ? address : ''
  const numbers = [phone ?? '', ...(phone ?? '').split(/[^\d\-－]+/u).filter(isLongNumber)]
  const all = [...namesIn(name ?? ''), ...numbers, id ?? '', fineAddress]
  return [...new Set(all.map((one) => one.trim()).filter((one) => one.length >= 2))].sort(
    (a, b) => b.length - a.length,
  )
}

function isLongNumber(part: string): boolean {
  return part.replace(/\D/g, '').length >= 7
}

/** 李　明 is one name; 张三丰（女）、李四光等3人 are two, each also as the text may call it. */
function namesIn(cell: string): readonly string[] {
  const plain = cell.replace(/[(（][^)）]*[)）]/gu, ' ').trim()
  const parts = plain
    .split(/[、,，;；/／\n]+/u)
    .flatMap((part) =>
      SPACED_NAME.test(part.trim()) ? [part.replace(/\s+/gu, '')] : part.split(/\s+/u),
    )
  return parts
    .flatMap((part) => [part, part.replace(COURTESY, '')])
    .filter((part) => part.length >= 2 && !NO_NAME.test(part))
}

const WHO = '(?:举报人|投诉人|信访人|来电人|来信人|反映人)'
const SURNAME =
  '[王李张刘陈杨赵黄周吴徐孙胡朱高林何郭罗梁宋郑谢韩唐冯董程曹袁邓许傅沈吕苏卢蒋蔡贾丁魏薛叶余潘杜戴夏钟汪田姜范石姚谭廖邹熊陆郝孔崔毛邱秦江史顾侯邵孟段雷钱汤尹黎贺龚]'
/** A text that says itself who complains: 举报人：张三丰，… or 举报人张三丰（电话… */
const NAMED = new RegExp(
  `(?<=${WHO}(?:姓名|名叫|[:：]|叫)[:：是为]?\\s*)\\p{Script=Han}{2,3}(?=[,，;；。、(（]|\\s*(?:电话|手机|联系|身份证|住址))` +
    `|(?<=${WHO})${SURNAME}\\p{Script=Han}{1,2}(?=[(（]|[,，]?\\s*(?:电话|手机|联系方式|联系电话|身份证|住址))`,
  'gu',
)

/** The text with private numbers and every secret hidden; what no column held is added to `found`. */
export function hidden(text: string, secrets: readonly string[], found: Set<string>): string {
  const hide = (known: string) => {
    if (!secrets.includes(known.trim())) found.add(known.trim())
    return HIDDEN_WORDING
  }
  const named = text.replace(NAMED, (name) => (NO_NAME.test(name) ? name : hide(name)))
  const clean = replacePrivateNumbers(named, hide)
  return secrets.reduce((left, secret) => left.replace(looseForm(secret), HIDDEN_WORDING), clean)
}

/** The secret with blanks between its characters or without. */
function looseForm(secret: string): RegExp {
  const characters = [...secret.replace(/\s+/gu, '')].map((one) =>
    one.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'),
  )
  return new RegExp(characters.join('\\s*'), 'gu')
}
