import type { BulletinReading } from './bulletin-reading.ts'
import type { PaperLine } from './paper-lines.ts'

const REPORT = /^(?:报|呈报|抄报|报送)[：:]/u
const COPY = /^(?:送|抄送|主送|发送|分送)[：:]/u
const PHONE = /(?:电\s*话|传真)[^：:]*[：:]\s*([（(]?\d[\d（）()\-—\s]{5,})/u
const MAIL = /([\w.+-]+@[\w-]+(?:\.[\w-]+)+)/u
const CONTACT = /^(?:联系|电话|电子邮箱|邮箱|邮件|传真|编辑|责任编辑|值班|地址)/u
const ISSUED = /\d{4}年\d{1,2}月\d{1,2}日印发|^印发(?:时间|日期)[：:]/u
const PERMIT = /(?<=^|印发)\p{Script=Han}{1,8}[【〔[（(]\d{4}[】〕\]）)]\d{1,5}号$/u
/** 送 that was read into the line of 报. */
const RUN_TOGETHER = /(?<=[^，、：:])(?=(?:送|抄送)[：:])/u
/** The lines of an imprint are at most so many. */
const MOST = 40

type Tail = Pick<BulletinReading, 'distribution' | 'contact' | 'issuedLine'> & {
  readonly permitNo: string | null
  /** Where the imprint begins. */
  readonly from: number
}

/** 版记: 报, 送, contact, 印发 and the permit, from the end of the paper back to 报 or 送. */
export function readTail(lines: readonly PaperLine[]): Tail {
  const from = tailStart(lines)
  const texts = lines.slice(from).flatMap(({ text }) => text.split(RUN_TOGETHER))
  const lists = { report: [] as string[], copy: [] as string[] }
  const rest: string[] = []
  let into: 'report' | 'copy' | null = null
  for (const text of texts) {
    const isOther = CONTACT.test(text) || ISSUED.test(text) || PERMIT.test(text)
    if (REPORT.test(text)) into = 'report'
    else if (COPY.test(text)) into = 'copy'
    else if (isOther) into = null
    if (into === null) rest.push(text)
    else lists[into].push(text.replace(REPORT, '').replace(COPY, ''))
  }
  const permit = texts.map((text) => PERMIT.exec(text)?.[0]).find(Boolean)
  const edge = Math.max(0, ...[...lists.report, ...lists.copy].map((text) => text.length)) * 0.85
  return {
    from,
    distribution: {
      reportTo: addressees(lists.report, edge),
      copyTo: addressees(lists.copy, edge),
    },
    contact: contactIn(rest),
    issuedLine: rest.find((text) => ISSUED.test(text))?.replace(PERMIT, '') ?? null,
    permitNo: permit ?? null,
  }
}

function tailStart(lines: readonly PaperLine[]): number {
  const least = Math.max(0, lines.length - MOST)
  const near = lines.slice(least)
  const first = near.findIndex(({ text }) => REPORT.test(text))
  const copy = near.findIndex(({ text }) => COPY.test(text))
  const named = first === -1 ? copy : first
  if (named !== -1) return least + named
  let start = lines.length
  while (start > 0 && isTailLine(lines[start - 1]?.text ?? '')) start--
  return start
}

function isTailLine(text: string): boolean {
  return (CONTACT.test(text) && text.length < 60) || ISSUED.test(text) || PERMIT.test(text)
}

/** Addressees end at ， and at the end of a line that does not reach the edge; 、 inside stays. */
function addressees(lines: readonly string[], edge: number): readonly string[] {
  const joined = lines
    .map((line, at) => line + (at < lines.length - 1 && line.length < edge - 2 ? '，' : ''))
    .join('')
  return joined
    .split(/[，,；;。]/u)
    .map((name) => name.trim())
    .filter((name) => name !== '')
}

function contactIn(lines: readonly string[]): BulletinReading['contact'] {
  const phone = lines.map((line) => PHONE.exec(line)?.[1]?.trim()).find(Boolean) ?? null
  const mail = lines.map((line) => MAIL.exec(line)?.[1]).find(Boolean) ?? null
  return phone === null && mail === null ? null : { phone, mail }
}
