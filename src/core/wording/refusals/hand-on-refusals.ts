import { labelOf } from '../label.ts'
import type { Language } from '../words.ts'
import type { RefusalSentences } from './refusal-sentence.ts'

/** What the rules on handing on to units below forbid. */
export const HAND_ON_REFUSALS = {
  'unit-not-below': {
    zh: (given, say) => `${say.unit(given)}不是下级单位：只能转给本单位下属的乡镇、街道和部门。`,
    en: (given, say) =>
      `A unit hands on to townships and bureaus below it alone; this is none: ${say.unit(given)}.`,
  },
  'already-handed-on': {
    zh: (given, say) => `已经转给${say.unit(given)}办理，还没有办完：请先采用、退回或撤回。`,
    en: (given, say) =>
      `It was handed on already and is still there: ${say.unit(given)}. Take the answer over, return or recall it first.`,
  },
  'not-handed-on': {
    zh: (given, say) => `没有把该件转给${say.unit(given)}办理。`,
    en: (given, say) => `It was not handed on to this unit: ${say.unit(given)}.`,
  },
  'hand-on-not-in-hand': {
    zh: (given, say) => `该件现在不在${say.unit(given)}手里，不能由它转给下级：签收之后才能再转。`,
    en: (given, say) =>
      `This unit does not have it in hand and cannot hand it on: ${say.unit(given)}. It signs for it first.`,
  },
  'hand-on-too-late': {
    zh: (given, say) =>
      `给下级的时限${say.day(given.until)}晚于本级的时限${say.day(given.due)}：下级的时限必须在本级的时限之内。`,
    en: (given, say) =>
      `The time for the unit below (${say.day(given.until)}) is later than one’s own (${say.day(given.due)}): it must lie inside it.`,
  },
  'hand-on-already-due': {
    zh: (given, say) =>
      `给下级的时限${say.day(given.until)}早于转办的当天：请改一个还没有过的日期。`,
    en: (given, say) => `The time for the unit below (${say.day(given.until)}) is over already.`,
  },
  'hand-on-not-at-this-step': {
    zh: (given, say) =>
      `${say.unit(given)}承接的部分处于“${stepBelow(given.handOnStep, 'zh')}”，不能“${say.act(given)}”。`,
    en: (given, say) =>
      `What was handed on is at “${stepBelow(given.handOnStep, 'en')}”, where “${say.act(given)}” is not possible.`,
  },
} as const satisfies RefusalSentences

function stepBelow(step: string | undefined, language: Language): string {
  if (step !== undefined) return labelOf('handOnStep', step, language)
  return language === 'zh' ? '未知步骤' : 'an unknown step'
}
