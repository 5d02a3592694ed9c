import type { CaseText } from '../case/private-texts.ts'
import type { Words } from './words.ts'

/** Texts of a case that people type in. */
export const CASE_TEXT_WORDS: Words<CaseText> = {
  place: { zh: '地点', en: 'place' },
  text: { zh: '问题内容', en: 'text of the complaint' },
  requirement: { zh: '办理要求', en: 'requirement' },
  remark: { zh: '备注', en: 'remark' },
  other: { zh: '清单其他列', en: 'other columns of the list' },
  claim: { zh: '诉求', en: 'claim' },
  findings: { zh: '调查核实情况', en: 'findings' },
  handling: { zh: '处理和整改情况', en: 'handling' },
  measureNote: { zh: '措施说明', en: 'note of a measure' },
}
