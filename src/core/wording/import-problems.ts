/** What an import finds in a list, in the office's words. */
export const IMPORT_WORDING = {
  unitUnknown: (wording: string) =>
    `“${wording}”不是本轮次的责任单位；请指定它是哪个单位，或说明它不是单位。`,
  unitOfOtherTime: (wording: string, name: string) =>
    `“${wording}”在交办那天不叫这个名字，已按“${name}”处理，请核对。`,
  noUnit: () => '这一行没有写责任单位或行政区域，入账后需要另行派发。',
  categoryUnknown: (wording: string) =>
    `“${wording}”不是本轮次的污染类型；请指定归入哪一类，或只作为原文保留。`,
  channelUnknown: (wording: string) =>
    `“${wording}”不是本轮次的受理方式；请指定是来电、来信、微信还是其他途径。`,
  kindUnknown: () => '看不出这是信访件、暗访问题还是别的清单；请指定清单的种类。',
  batchUnknown: () => '清单上没有批次；请指定批次，或说明是现场交办（不属任何批次）。',
  dayUnknown: () => '清单上没有交办时间；请指定交办时间。',
  dayInTheFuture: (day: string) => `交办时间 ${day} 在今天以后，请核对并指定交办时间。`,
  textMissing: () => '这一行没有举报内容或问题描述，已按原样保留，请核对。',
  numberTwice: (number: string, row: number) =>
    `编号 ${number} 在第 ${row} 行已经出现过，两行合为一件，内容都保留。`,
  differs: (number: string, fields: string) =>
    `编号 ${number} 已在台账里，但${fields}与清单不同；台账不变，如台账有误请用“更正”。`,
  similarityLeft: (limit: number) => `清单超过 ${limit} 行，没有逐行比对内容相似的旧件。`,
} as const

/** The fields that may differ from the ledger's case. */
export const IMPORT_FIELD_WORDING: Readonly<Record<string, string>> = {
  text: '内容',
  place: '地点',
  isKey: '重点标记',
}

/** Who hands over to whom, where nobody says otherwise. */
export const HAND_OVER_TO = '协调联络办公室'

/** What of a row has no field of its own stands beside the case under these headings. */
export const KEPT_HEADINGS = {
  no: '序号',
  dueRule: '办结时限（原文）',
  category: '污染类型（原文）',
  unit: '责任单位（原文）',
} as const

/** Stands where a complainant's number or name stood. */
export const HIDDEN_WORDING = '［已隐去］'
