import { saidInBoth } from './said-in-both.ts'
import type { Words } from './words.ts'

/** What an import finds in a list, in the office's words. */
export const IMPORT_WORDING = {
  unitUnknown: (wording: string) =>
    saidInBoth({
      zh: `“${wording}”不是本轮次的责任单位；请指定它是哪个单位，或说明它不是单位。`,
      en: `“${wording}” is no unit of this round; say which unit it is, or that it is none.`,
    }),
  unitOfOtherTime: (wording: string, name: string) =>
    saidInBoth({
      zh: `“${wording}”在交办那天不叫这个名字，已按“${name}”处理，请核对。`,
      en: `“${wording}” was not its name on the day of hand-over; taken as “${name}”, please check.`,
    }),
  noUnit: () =>
    saidInBoth({
      zh: '这一行没有写责任单位或行政区域，入账后需要另行派发。',
      en: 'This row names neither a unit nor a region; it has to be dispatched once it is stored.',
    }),
  categoryUnknown: (wording: string) =>
    saidInBoth({
      zh: `“${wording}”不是本轮次的污染类型；请指定归入哪一类，或只作为原文保留。`,
      en: `“${wording}” is no category of this round; say which it belongs to, or keep it as words only.`,
    }),
  channelUnknown: (wording: string) =>
    saidInBoth({
      zh: `“${wording}”不是本轮次的受理方式；请指定是来电、来信、微信还是其他途径。`,
      en: `“${wording}” is no channel of this round; say whether it is a call, a letter, WeChat or something else.`,
    }),
  kindUnknown: () =>
    saidInBoth({
      zh: '看不出这是信访件、暗访问题还是别的清单；请指定清单的种类。',
      en: 'Whether this lists petitions, covert findings or something else cannot be seen; say which.',
    }),
  batchUnknown: () =>
    saidInBoth({
      zh: '清单上没有批次；请指定批次，或说明是现场交办（不属任何批次）。',
      en: 'The list names no batch; say which, or that it was handed over on the spot (in no batch).',
    }),
  textMissing: () =>
    saidInBoth({
      zh: '这一行没有举报内容或问题描述，已按原样保留，请核对。',
      en: 'This row has no complaint and no problem; kept as it is, please check.',
    }),
  numberTwice: (number: string, row: number) =>
    saidInBoth({
      zh: `编号 ${number} 在第 ${row} 行已经出现过，两行合为一件，内容都保留。`,
      en: `Number ${number} stands in row ${row} already; the two rows become one case and keep all they say.`,
    }),
  differs: (number: string, fields: readonly DifferingField[]) =>
    saidInBoth({
      zh: `编号 ${number} 已在台账里，但${fields.map((one) => IMPORT_FIELD_WORDING[one].zh).join('、')}与清单不同；台账不变，如台账有误请用“更正”。`,
      en: `Number ${number} is in the ledger with another ${fields.map((one) => IMPORT_FIELD_WORDING[one].en).join(', ')}; the ledger stays as it is, use “correct” if it is wrong.`,
    }),
  similarityLeft: (limit: number) =>
    saidInBoth({
      zh: `清单超过 ${limit} 行，没有逐行比对内容相似的旧件。`,
      en: `The list has more than ${limit} rows: earlier cases that read alike were not looked for row by row.`,
    }),
} as const

export type DifferingField = 'text' | 'place' | 'isKey'

/** The fields that may differ from the ledger's case. */
export const IMPORT_FIELD_WORDING: Words<DifferingField> = {
  text: { zh: '内容', en: 'text' },
  place: { zh: '地点', en: 'place' },
  isKey: { zh: '重点标记', en: 'key mark' },
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
