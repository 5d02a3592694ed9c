import { MEANING_WORDING, type Meaning } from '../reading/meaning.ts'
import { meaningWord } from './meaning-words.ts'
import { type SaidInBoth, saidInBoth } from './said-in-both.ts'
import type { Label } from './words.ts'

const DATE_FORMS: Label = {
  zh: '应写成 2024-03-25、2024年3月25日、2024.3.25 或 3月25日',
  en: 'write it like 2024-03-25 or 2024.3.25',
}
/** What a total row counts, as the list says it. */
const COUNTED: Readonly<Record<string, string>> = {
  共: 'in all',
  来电: 'calls',
  来信: 'letters',
  重点件: 'key cases',
  已办结: 'closed',
  阶段性办结: 'partly closed',
  未办结: 'open',
}

/** What is wrong or doubtful in a list, before any round has looked at it. */
export const READING_WORDING = {
  paperEmpty: () =>
    saidInBoth({
      zh: '文件里没有内容：没有表格，也没有文字。',
      en: 'The file holds nothing: no table and no text.',
    }),
  noListFound: () =>
    saidInBoth({
      zh: '没有找到清单：应有一行表头（如 序号、受理编号、举报内容、行政区域），或每件带有受理编号；也可以用 --template 指定模板。',
      en: 'No list was found: a row of headings is needed (number, complaint, region …), or a case number in every case; a layout can be chosen with --template as well.',
    }),
  numberMissing: () =>
    saidInBoth({
      zh: '这一行没有受理编号；应填写督察组的受理编号，如 D2HN202405200012。',
      en: 'This row has no case number; write the team’s own, like D2HN202405200012.',
    }),
  numberUnknownScheme: (shown: Label) =>
    saidInBoth({
      zh: `受理编号${shown.zh}与常见的编号规则都对不上（可能少一位或多一位），已按原样保留，请核对。`,
      en: `The case number ${shown.en} fits no known scheme (a digit may be missing or too many); kept as it is, please check.`,
    }),
  numberTwice: (number: string, row: number) =>
    saidInBoth({
      zh: `受理编号 ${number} 在第 ${row} 行已经出现过；两行都保留，请核对是否重复件。`,
      en: `Case number ${number} stands in row ${row} already; both rows are kept, please check whether it is a repeat.`,
    }),
  numberLostDigits: (meaning: Meaning) =>
    saidInBoth({
      zh: `${MEANING_WORDING[meaning]}被 Excel 当成了数字，15 位以后的数字已经丢失；请把这一列设为“文本”后重新填写。`,
      en: `Excel took the ${meaningWord(meaning, 'en')} for a number and lost the digits after the 15th; make the column text and write it again.`,
    }),
  dateUnreadable: (meaning: Meaning, shown: Label, isDue: boolean) =>
    onDate(meaning, shown, {
      zh: `看不出是哪一天；${DATE_FORMS.zh}${isDue ? '，或“7个工作日”“立行立改”' : ''}。`,
      en: `which is no day that can be read; ${DATE_FORMS.en}${isDue ? ', or give a number of working days' : ''}.`,
    }),
  dateWithoutYear: (meaning: Meaning, shown: Label) =>
    onDate(meaning, shown, {
      zh: '没有年份，标题和相邻行也没有；请补上年份。',
      en: 'without a year, and neither the title nor the rows beside it have one; add the year.',
    }),
  dateAmbiguous: (meaning: Meaning, shown: Label) =>
    onDate(meaning, shown, {
      zh: '是当作数字存的，末尾的 0 可能丢了（3.20 会变成 3.2）；请核对并写成日期。',
      en: 'stored as a number, so that a last 0 may be lost (3.20 becomes 3.2); check it and write it as a date.',
    }),
  dateImpossible: (meaning: Meaning, shown: Label) =>
    onDate(meaning, shown, {
      zh: `日历上没有这一天；${DATE_FORMS.zh}。`,
      en: `a day that no calendar has; ${DATE_FORMS.en}.`,
    }),
  verdictUnknown: (shown: Label) =>
    saidInBoth({
      zh: `是否属实写的是${shown.zh}，应为 属实、基本属实、部分属实、不属实（或 是、否）。`,
      en: `The verdict reads ${shown.en}; it should say substantiated, mostly, partly or not (or yes, no) in the office’s words.`,
    }),
  statusUnknown: (shown: Label) =>
    saidInBoth({
      zh: `是否办结写的是${shown.zh}，应为 已办结、阶段性办结、未办结（或 是、否）。`,
      en: `The closing status reads ${shown.en}; it should say closed, partly closed or open (or yes, no) in the office’s words.`,
    }),
  textMissing: (meaning: Meaning) =>
    saidInBoth({
      zh: `${MEANING_WORDING[meaning]}是空的；每一件都应写明反映了什么问题。`,
      en: `The ${meaningWord(meaning, 'en')} is empty; every case should say what it is about.`,
    }),
  regionMissing: () =>
    saidInBoth({
      zh: '行政区域是空的；应写明县市区或责任单位，交办时才知道转给谁。',
      en: 'The region is empty; name the county or the unit, so that it is known to whom the case goes.',
    }),
  formulaWithoutValue: (meaning: Meaning) =>
    saidInBoth({
      zh: `${MEANING_WORDING[meaning]}是公式，文件里没有保存计算结果；请在 Excel 里“选择性粘贴—数值”后再导入。`,
      en: `The ${meaningWord(meaning, 'en')} is a formula whose result the file does not hold; paste it as a value in Excel and import again.`,
    }),
  formula: (meaning: Meaning, shown: Label) =>
    saidInBoth({
      zh: `${MEANING_WORDING[meaning]}是公式，用的是文件保存时的结果${shown.zh}，请核对。`,
      en: `The ${meaningWord(meaning, 'en')} is a formula; its result when the file was saved was taken, ${shown.en}: please check.`,
    }),
  cellError: (meaning: Meaning, text: string) =>
    saidInBoth({
      zh: `${MEANING_WORDING[meaning]}是 Excel 的错误值 ${text}，应为文字或日期。`,
      en: `The ${meaningWord(meaning, 'en')} is Excel’s error ${text}; it should be a text or a date.`,
    }),
  totalDiffers: (what: string, stated: number, counted: number) =>
    saidInBoth({
      zh: `合计行写的是${what}${stated}件，表里实有${counted}件，请核对。`,
      en: `The total row says ${stated} ${COUNTED[what] ?? what}, the table holds ${counted}: please check.`,
    }),
} as const

function onDate(meaning: Meaning, shown: Label, { zh, en }: Label): SaidInBoth {
  return saidInBoth({
    zh: `${MEANING_WORDING[meaning]}写的是${shown.zh}，${zh}`,
    en: `The date “${meaningWord(meaning, 'en')}” reads ${shown.en}, ${en}`,
  })
}
