import type { RefusalSentences } from './refusal-sentence.ts'

/** What the rules of the office's own books forbid: instructions, papers, meetings, tallies. */
export const OFFICE_BOOK_REFUSALS = {
  'hand-on-not-led': {
    zh: (given, say) =>
      `${say.unit(given)}不是这个事项的牵头单位，或者事项已经办完：只能转自己牵头、还在办的任务和督办事项。`,
    en: (given, say) =>
      `This unit does not lead it, or it has ended: a unit hands on tasks and instructions that it leads and that are open: ${say.unit(given)}.`,
  },
  'hand-on-by-its-own-act': {
    zh: () => '转给下级的事项来自它的上级事项，时限必须写明：请用“转下级办理”，不能改成别的来源。',
    en: () =>
      'What is handed on follows from the matter above it and has a last day: use “hand on”; its origin stays.',
  },
  'instruction-without-unit': {
    zh: () => '没有写明由哪个单位办理：督办事项和舆情至少要有一个责任单位。',
    en: () => 'No unit is named: an instruction or a public concern needs at least one.',
  },
  'answer-is-empty': {
    zh: () => '反馈没有内容：请写明办理情况。',
    en: () => 'The answer says nothing: write what was done.',
  },
  'due-before-the-beginning': {
    zh: ({ due }, say) => `时限${say.day(due)}早于开始的日期：请核对日期。`,
    en: () => 'The last day lies before the beginning: check the days.',
  },
  'ends-before-it-begins': {
    zh: () => '结束的日期早于开始的日期：请核对日期。',
    en: () => 'It ends before it begins: check the days.',
  },
  'record-says-nothing': {
    zh: () => '没有写任何内容：至少要有一个地点、一项要求或一个班次。',
    en: () => 'Nothing is told: give at least a place, a remark or a shift.',
  },
  'several-chairs': {
    zh: () => '主持人不止一位：一次会议只能有一位主持，其他的请记为讲话或出席。',
    en: () =>
      'There are several chairs: a meeting has one; enter the others as speaking or present.',
  },
  'material-without-unit': {
    zh: () => '没有指明报送资料的单位：请先分派。',
    en: () => 'No unit is to deliver the papers: assign the request first.',
  },
  'target-without-unit': {
    zh: () => '没有写明由哪个单位完成：目标至少要下达给一个单位。',
    en: () => 'No unit is named: a target is set for at least one unit.',
  },
  'item-not-drawn': {
    zh: () => '这篇稿件不是由台账起草的，没有可以更新的句子。',
    en: () => 'This item was not drafted out of the books: nothing in it can be refreshed.',
  },
  'item-was-rewritten': {
    zh: () => '稿件里起草的句子已被改写，不能自动替换：请对照台账现在的说法自行修改。',
    en: () =>
      'The drafted sentences were rewritten and cannot be exchanged: change them by hand after what the books say now.',
  },
  'nothing-delivered': {
    zh: () => '没有列出资料：至少要有一份，写明名称、页数和份数。',
    en: () => 'No paper is listed: give at least one, with its title, pages and copies.',
  },
  'part-above-whole': {
    zh: ({ part, whole }) => `其中数${part ?? ''}大于总数${whole ?? ''}：请核对。`,
    en: ({ part, whole }) =>
      `A part${part ? ` (${part})` : ''} is above its whole${whole ? ` (${whole})` : ''}: check the figures.`,
  },
  'no-item-of-this-book': {
    zh: () =>
      '这本台账没有可登简报的写法：调研督导、会议、督察组活动、大事记、受理情况、执法情况、环境质量、下达目标可以起草稿件。',
    en: () =>
      'Entries of this book cannot be drafted into an item: visits, meetings, the team’s days, occasions, hotline reports, enforcement tallies, quality readings and targets can.',
  },
  'no-list-of-this-book': {
    zh: () =>
      '这本台账不能按清单导入导出：执法情况、环境质量、专项行动、下达目标、受理情况、通讯录、值班表、调阅资料、宣传舆情、移送事项可以。',
    en: () =>
      'This book neither comes nor goes as a list: tallies, quality, campaigns, targets, hotline reports, contacts, watches, papers asked for, media reports and referrals do.',
  },
  'shift-time-unreadable': {
    zh: ({ from, until }) =>
      `班次的时间${from || until ? `“${from ?? ''}—${until ?? ''}”` : ''}看不懂：请写成 08:00 这样的钟点。`,
    en: () => 'The time of a shift is unreadable: write it as 08:00.',
  },
} as const satisfies RefusalSentences
