import { labelOf } from '../label.ts'
import type { Language } from '../words.ts'
import type { RefusalSentences } from './refusal-sentence.ts'

/** What the rules on close-outs, looking back and tests forbid. */
export const CLOSE_OUT_REFUSALS = {
  'problem-class-unknown': {
    zh: ({ problemClass }, say) =>
      `本轮次没有${say.quoted(problemClass)}这个问题类别：请按设置中列出的类别选择，或先在设置中增加。`,
    en: ({ problemClass }, say) =>
      `This round knows no class of problems${say.quoted(problemClass)}: choose one of its settings, or add it there first.`,
  },
  'condition-unknown': {
    zh: ({ condition }, say) => `该销号没有${say.quoted(condition)}这项条件：请按列出的条件填报。`,
    en: ({ condition }, say) => `This close-out has no condition${say.quoted(condition)}.`,
  },
  'level-not-next': {
    zh: ({ level, next }) =>
      `现在还轮不到“${levelOf(level, 'zh')}”：${next ? `下一级是“${levelOf(next, 'zh')}”` : '各级验收都已通过'}。`,
    en: ({ level, next }) =>
      `It is not the turn of “${levelOf(level, 'en')}”: ${next ? `“${levelOf(next, 'en')}” comes next` : 'every level has accepted'}.`,
  },
  'level-not-yours': {
    zh: ({ level }) => `联络员只能登记自查自验和县级验收，不能登记“${levelOf(level, 'zh')}”。`,
    en: ({ level }) =>
      `A liaison officer enters the self-check and the county acceptance alone, not “${levelOf(level, 'en')}”.`,
  },
  'signature-missing': {
    zh: ({ level }) => `没有写明“${levelOf(level, 'zh')}”由谁签字：验收的人要签字。`,
    en: ({ level }) => `Say who signed “${levelOf(level, 'en')}”: whoever accepts signs.`,
  },
  'objection-outside-notice': {
    zh: ({ from, until }, say) =>
      `异议不在公示期内${from ? `（${say.day(from)}至${say.day(until)}）` : ''}：公示期外的反映请按信访件办理。`,
    en: ({ from, until }) =>
      `The objection lies outside the notice${from ? ` (${from} to ${until ?? ''})` : ''}: treat it as a petition.`,
  },
  'objection-unknown': {
    zh: () => '没有这条待答复的异议：它可能已经答复。',
    en: () => 'There is no such objection to answer; it may have been answered already.',
  },
  'close-out-doubtful': {
    zh: ({ count, doubts }) =>
      `有${count ?? '几'}处对不上，不能这样办理${doubts ? `：${doubtsIn(doubts, 'zh')}` : ''}。`,
    en: ({ count, doubts }) =>
      `Things do not fit together${count ? ` (${count})` : ''}, so this is not possible${doubts ? `: ${doubtsIn(doubts, 'en')}` : ''}.`,
  },
  'nothing-to-look-at': {
    zh: () => '没有可以回头看的问题：先要有已完成整改或已销号的问题。',
    en: () => 'There is nothing to look back at: problems must have been rectified first.',
  },
  'seed-missing': {
    zh: () => '随机抽查要写明公布的种子（如某期彩票开奖号码），好让人人都能复核抽取结果。',
    en: () => 'Name the published seed of the sample, so that anybody can draw it again.',
  },
  'sample-size-wrong': {
    zh: ({ count }) => `抽查数量应在1和${count ?? '全部问题的数量'}之间。`,
    en: ({ count }) =>
      `The size of the sample must lie between 1 and ${count ?? 'the number of all problems'}.`,
  },
  'findings-missing': {
    zh: () => '没有写明复查发现的情况：每次复查都要写明看到了什么。',
    en: () => 'Say what was found: every re-inspection tells what was seen.',
  },
  'call-back-too-early': {
    zh: ({ case: number }, say) =>
      `交办件${say.quoted(number)}还没有办结，不能回访：办结之后才回访。`,
    en: ({ case: number }, say) =>
      `The case${say.quoted(number)} is not closed yet: call back then.`,
  },
  'items-missing': {
    zh: () => '没有写明检测项目：至少要有一项及其标准限值。',
    en: () => 'Name at least one item to be tested, with its limit.',
  },
  'results-do-not-fit': {
    zh: ({ count }) =>
      `结果的项数与采样时登记的${count ?? ''}项不一致：请按登记的顺序逐项填写，未出结果的留空。`,
    en: ({ count }) =>
      `The results do not match the items of the sample${count ? ` (${count})` : ''}: give one for each, in their order.`,
  },
  'report-before-sample': {
    zh: ({ from }, say) => `检测报告的日期早于采样日期${say.day(from)}：请核对。`,
    en: ({ from }) =>
      `The report is older than the sample${from ? ` of ${from}` : ''}: check the day.`,
  },
} as const satisfies RefusalSentences

function levelOf(level: string | undefined, language: Language): string {
  const none = language === 'zh' ? '该级验收' : 'this acceptance'
  return level ? labelOf('acceptanceLevel', level, language) : none
}

/** `conditionNotMet=污染消除;noticeMissing=` in words: 销号条件没有达到（污染消除）、还没有公示. */
export function doubtsIn(text: string, language: Language): string {
  const words = text
    .split(';')
    .filter(Boolean)
    .map((one) => {
      const [doubt = '', about = ''] = one.split('=')
      const of = labelOf('acceptanceLevel', about, language)
      const word = labelOf('closeOutDoubt', doubt, language)
      if (about === '') return word
      return language === 'zh' ? `${word}（${of}）` : `${word} (${of})`
    })
  return words.join(language === 'zh' ? '、' : ', ')
}
