/** What an office calls the telephone that it gives to everybody. */
const PUBLISHED =
  /(?:值班|举报|监督|投诉|受理|咨询|服务|公示|查询|维权|环保|信访)(?:电话|热线|专线|号码)|热线|总机|传真|报料|异议[^。；]{0,12}电话/u
const CONTACT = /(?:联系电话|办公电话|联系方式|电话)/u
/** With these a line is about a person who complains, not about an office. */
const PERSON = /举报人|投诉人|信访人|反映人|来电人|来信人|业主|村民|住户|当事人|本人|其电话/u
const BEFORE = 24
const LONGEST_LINE = 90

/** An office's own telephone in its contact line, or one published for reports: no leak. */
export function isOfficeContact(text: string, from: number, isMobile: boolean): boolean {
  const start = text.lastIndexOf('\n', from - 1) + 1
  const end = text.indexOf('\n', from)
  const line = text.slice(start, end === -1 ? text.length : end)
  const before = text.slice(Math.max(start, from - BEFORE), from)
  if (PERSON.test(before)) return false
  if (PUBLISHED.test(before)) return true
  return !isMobile && line.length <= LONGEST_LINE && CONTACT.test(before) && !PERSON.test(line)
}

/** 地址：行政中心3号楼405室: where an office sits is known to everybody. */
export function isOfficeAddress(text: string, from: number): boolean {
  const before = /[^。；;\n]*$/u.exec(text.slice(Math.max(0, from - 40), from))?.[0] ?? ''
  return /办公室|办公地[址点]|行政中心|政务中心|机关|邮寄地址|通[讯信]地址|政府大[楼院]|局[机关]?大?楼/u.test(
    before,
  )
}

/** An address for mail in a contact line. */
export function isOfficeMail(text: string, from: number): boolean {
  const before = /[^。；;\n]*$/u.exec(text.slice(Math.max(0, from - BEFORE), from))?.[0] ?? ''
  return /邮箱|信箱/u.test(before) && !PERSON.test(before)
}
