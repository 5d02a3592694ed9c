import { type Day, dayOf } from '../calendar/day.ts'
import { caseNumbersIn } from './case-number.ts'
import { readDateText } from './dates.ts'
import type { OtherNumber } from './list.ts'
import { halfWidth, squash } from './plain-text.ts'

/** Whether a cell of a 是否重点 column marks a key case. */
export function isKeyCell(text: string): boolean {
  const plain = squash(text)
  return (
    plain !== '' &&
    !/^(?:否|非|一般|普通|不是|无|x|×|n)/i.test(plain) &&
    /^(?:是|√|★|☆|\*|v|y|✓|✔|●|■|重点|重要|关注)/i.test(plain)
  )
}

/** Whether a remark marks a key case: 重点；…, 重要件, 追加为重要件. 非重点件 does not. */
export function isKeyRemark(text: string): boolean {
  const plain = halfWidth(text)
  return /(?:^|[;,。、\s(])(?:重点|重要)(?:关注)?(?:件|案件|信访件|信访)?(?=$|[;,。、\s)])|(?:追加|列|定|标记|确定|标|转)为(?:重点|重要)(?:关注)?(?:件|案件)/u.test(
    plain,
  )
}

const IN_COMPLAINT =
  /(?:(?:受理|信访|举报|交办|转办|案件)?(?:编号|件号|号码)(?:为|是|[::])?\s*)([A-Z]{0,4}[\dA-Z*()[\]〔〕-]*\d(?:\(\*\)|\*)?号?|访受[〔[(]\d{4}[〕\])]\d+号?)/iu

/** The number that a complaint names as its own: 受理编号为30号的信访问题为：… */
export function numberInComplaint(text: string): string | null {
  const named = IN_COMPLAINT.exec(halfWidth(text).slice(0, 80))
  if (named?.[1] !== undefined) return named[1]
  const [first] = caseNumbersIn(text.slice(0, 40))
  const leads =
    first !== undefined &&
    squash(text)
      .replace(/^[(（【[]?\d*[、.]?/u, '')
      .startsWith(first)
  return leads ? first : null
}

/** Other cases named in a row's texts. */
export function mentionsIn(texts: readonly string[], own: string | null): readonly string[] {
  return [...new Set(texts.flatMap((text) => caseNumbersIn(text)))].filter(
    (number) => number !== own,
  )
}

/** 序号1（省序号3） → own 1, 省 3; （市序号6，省序号17） → 市 6, 省 17. */
export function otherNumbersIn(text: string): readonly OtherNumber[] {
  if (!text.includes('序号')) return []
  return [
    ...halfWidth(text).matchAll(
      /(中央|国家|省|市|县|)(?:级)?序号[::]?\s*(\d+|[一二三四五六七八九十]+)/gu,
    ),
  ].map(([, level, no]) => ({
    level: level === '' || level === undefined ? 'own' : level,
    no: no ?? '',
  }))
}

/** Measures, one per paragraph or numbered sentence, numbering kept. */
export function splitMeasures(text: string): readonly string[] {
  if (text === '') return []
  return text
    .split(
      /\n+|(?<=[。；;）)])\s*(?=(?:\d{1,2}[.、．](?=\D|\d{4})|[（(][一二三四五六七八九十]+[）)]|[一二三四五六七八九十]是))/u,
    )
    .map((part) => part.trim())
    .filter((part) => part !== '')
}

/** Days and ends of months with their year, named inside measures, in their order. */
export function milestonesIn(text: string): readonly Day[] {
  if (text === '') return []
  const found = halfWidth(text)
    .replace(/\s/g, '')
    .matchAll(/(20\d{2})年(?:(\d{1,2})月(?:(\d{1,2})日|底|末|中旬|上旬|下旬)|底|年底)/gu)
  return [...found].flatMap(([whole, year, month, day]) => {
    const exact =
      month !== undefined && day !== undefined
        ? dayOf(Number(year), Number(month), Number(day))
        : readDateText(whole, { year: null }).day
    return exact === null ? [] : [exact]
  })
}

const ACTION =
  /责令|要求|下达|下发|立案|处罚|罚款|整改|限期|拆除|清理|清运|关停|取缔|约谈|督促|整治|采取|加强|下一步|已完成|移送/u

/** 查处情况 taken apart: findings up to the first sentence that tells what was done. */
export function splitInvestigation(text: string): {
  readonly findings: string
  readonly handling: string
} {
  const sentences = text.split(/(?<=[。；;\n])/u)
  const cut = sentences.findIndex((sentence, i) => i > 0 && ACTION.test(sentence))
  if (cut < 0) return { findings: text, handling: '' }
  return {
    findings: sentences.slice(0, cut).join('').trim(),
    handling: sentences.slice(cut).join('').trim(),
  }
}
