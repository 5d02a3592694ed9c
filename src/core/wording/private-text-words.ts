import type { CaseText, PrivateText } from '../case/private-texts.ts'
import type { RoundSettings } from '../round/round-settings.ts'
import { unitWord } from './part-words.ts'
import type { Language, Words } from './words.ts'

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

/** 提醒：零陵的“调查核实情况”里有号码“13800000000”…… The number itself is shown, so that it is found in a long text. */
export function wordPrivateText(
  { text, unitId, found }: PrivateText,
  { units }: Pick<RoundSettings, 'units'>,
  language: Language = 'zh',
): string {
  const field = CASE_TEXT_WORDS[text][language]
  const unit = unitId === null ? '' : unitWord(unitId, { units })
  if (language === 'en') {
    const whose = unit === '' ? '' : ` of ${unit}`
    return `Note: the ${field}${whose} holds ${found.join(', ')}. If that is a complainant’s, take it out: everybody who sees the case reads it.`
  }
  const whose = unit === '' ? '' : `${unit}的`
  return `提醒：${whose}“${field}”里有号码“${found.join('”“')}”。如果是举报人的，请删去：看得到这件的人都看得到它。`
}
