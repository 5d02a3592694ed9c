import type { PrivateText } from '../case/private-texts.ts'
import type { RoundSettings } from '../round/round-settings.ts'
import { labelOf } from './label.ts'
import { unitWord } from './part-words.ts'
import type { Language } from './words.ts'

/** 提醒：零陵的“调查核实情况”里有号码“13800000000”…… The number itself is shown, so that it is found in a long text. */
export function wordPrivateText(
  { text, unitId, found }: PrivateText,
  { units }: Pick<RoundSettings, 'units'>,
  language: Language = 'zh',
): string {
  const field = labelOf('caseText', text, language)
  const unit = unitId === null ? '' : unitWord(unitId, { units })
  if (language === 'en') {
    const whose = unit === '' ? '' : ` of ${unit}`
    return `Note: the ${field}${whose} holds ${found.join(', ')}. If that is a complainant’s, take it out: everybody who sees the case reads it.`
  }
  const whose = unit === '' ? '' : `${unit}的`
  return `提醒：${whose}“${field}”里有号码“${found.join('”“')}”。如果是举报人的，请删去：看得到这件的人都看得到它。`
}

/** What is said beside a field while numbers stand in what is being typed. */
export function wordTypedNumbers(found: readonly string[], language: Language = 'zh'): string {
  return language === 'en'
    ? `Note: ${found.join(', ')} stands here. If that is a complainant’s, take it out: everybody who sees the case reads it.`
    : `提醒：这里有号码“${found.join('”“')}”。如果是举报人的，请删去：看得到这件的人都看得到它。`
}
