import { squash } from './plain-text.ts'
import { simplified } from './simplified.ts'

/** Whether what was reported is true, in the four words of the trade. */
export type Verdict = '属实' | '基本属实' | '部分属实' | '不属实'

/** How far a case has come, in the three words of the trade. */
export type Status = '已办结' | '阶段性办结' | '未办结'

const plain = (text: string) => simplified(squash(text)).replace(/[。.,;:!"“”()]/g, '')

/** The verdict that a cell of a verdict column states (是 and 否 included), or null. */
export function verdictOf(text: string): Verdict | null {
  const word = plain(text)
  if (word === '' || word.length > 24) return null
  if (/^(?:是|√|对|已属实|全部属实|经查属实|情况属实|y|yes)$/i.test(word)) return '属实'
  if (/^(?:否|×|x|不实|失实|查无实据|no?)$/i.test(word)) return '不属实'
  return verdictIn(word)
}

function verdictIn(word: string): Verdict | null {
  if (/(?<!大)部[分份](?:情况|内容|问题)?(?:不)?属实|有的属实/.test(word)) return '部分属实'
  const yes = /(?<!不|未|非|否)属实/.test(word.replace(/(?:大体|基本|不|是否|部分)属实/g, ''))
  const no = /不属实|未属实|不存在|失实|未发现/.test(word)
  if (yes && no) return '部分属实'
  if (/(?:基本|大体|大部分)属实/.test(word)) return '基本属实'
  if (no) return '不属实'
  return yes ? '属实' : null
}

/** The verdict that the opening sentence of an investigation's findings states, or null. */
export function verdictInOpening(findings: string): { verdict: Verdict; raw: string } | null {
  const opening = /^[\s]*[^。;；\n]{0,40}/u.exec(findings)?.[0] ?? ''
  const stated =
    /(?:群众|举报|信访|投诉)?(?:反映|举报|投诉|情况)?(?:的)?(?:问题|情况|内容|事项)?(基本属实|部[分份]属实|不属实|属实|基本屬實|部分屬實|不屬實|屬實)(?=$|[,，。;；\s:：])/u.exec(
      opening.replace(/[。;；]?$/u, ''),
    )
  const verdict = stated?.[1] === undefined ? null : verdictOf(stated[1])
  return verdict === null ? null : { verdict, raw: stated?.[1] ?? '' }
}

/** The status that a cell of a status column states (是 and 否 included), or null. */
export function statusOf(text: string): Status | null {
  const word = plain(text)
  if (word === '' || word.length > 24) return null
  if (/^(?:是|√|y|yes)$/i.test(word)) return '已办结'
  if (/^(?:否|×|x|no?)$/i.test(word)) return '未办结'
  return statusIn(word)
}

function statusIn(word: string): Status | null {
  if (/阶段性?(?:已)?办结|部分办结|阶段性完成|^阶段性?$/.test(word)) return '阶段性办结'
  if (
    /(?:未|没有?|尚未|暂未)(?:能)?(?:办结|完成|整改到位)|(?:正在|在)(?:办|整改|推进)|办理中|整改中|处理中|推进中|持续(?:推进|整改)/.test(
      word,
    )
  ) {
    return '未办结'
  }
  if (/办结|已(?:整改)?完成|完成整改|整改到位|已整改|已销号/.test(word)) return '已办结'
  return null
}

/** The status that a remark states in so many words; a remark about anything else gives null. */
export function statusInRemark(remark: string): { status: Status; raw: string } | null {
  const stated =
    /(?:^|[,，;；。、\s])((?:已|未|尚未|正在)?(?:阶段性?|部分)?(?:已)?办[结結]|正在办理|办理中|[阶階]段性办[结結]|已辦結|未辦結|階段性辦結)(?=$|[,，;；。、\s(（])/u.exec(
      remark,
    )
  const status = stated?.[1] === undefined ? null : statusIn(plain(stated[1]))
  return status === null ? null : { status, raw: stated?.[1] ?? '' }
}
