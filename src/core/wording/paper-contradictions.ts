import type { Day } from '../calendar/day.ts'
import { printDay } from '../calendar/day-wording.ts'
import type { Verdict } from '../case/case.ts'
import type { Check } from '../figures/check.ts'
import { CHECK_KIND_WORDING } from '../figures/check-wording.ts'
import { reasonWords } from '../figures/reasons/reason.ts'
import { VERDICT_WORDS } from './case-words.ts'
import type { Label } from './words.ts'

/** What in one issue cannot be true together, and what it should be. */
export const PAPER_CONTRADICTION_WORDING = {
  parts: (sum: number, total: number) => ({
    zh: `各项之和为${sum}，合计为${total}。`,
    en: `The parts add up to ${sum}, the total is ${total}.`,
  }),
  sum: (counts: readonly number[], sum: number, total: number) => ({
    zh: `${counts.join('＋')}等于${sum}，与总数${total}不符。`,
    en: `${counts.join(' + ')} is ${sum} and not the total ${total}.`,
  }),
  partExceeds: (part: number, whole: number) => ({
    zh: `其中的${part}多于总数${whole}。`,
    en: `${part} of them are more than all, ${whole}.`,
  }),
  announced: (announced: number, held: number, piece: string) => ({
    zh: `督察组交办${announced}${piece}，台账登记${held}${piece}。`,
    en: `The team handed over ${announced}, the ledger holds ${held}.`,
  }),
  itemMissing: {
    zh: '编排中的这条稿件没有采用或已不存在。',
    en: 'This item of the arrangement was not accepted or is no longer there.',
  },
  typedFigure: (what: 'handedOver' | 'closed', typed: number, known: readonly number[]) => ({
    zh: `稿件写${what === 'closed' ? '已办结' : '接到、转办'}${typed}件，本期统计为${known.join('件、')}件。`,
    en: `The item says ${typed} ${what === 'closed' ? 'closed' : 'handed over'}; the issue counts ${known.join(', ')}.`,
  }),
  post: ({
    name,
    post,
    on,
    known,
  }: Readonly<Record<'name' | 'post' | 'known', string>> & { readonly on: Day }) => ({
    zh: `${name}的职务写“${post}”，${printDay(on)}时应为“${known}”。`,
    en: `${name} is given the post “${post}”; on ${on} it should be “${known}”.`,
  }),
  typedNumber: (typed: string) => ({
    zh: `句中直接写了“${typed}”，应改用台账的数字。`,
    en: `“${typed}” is typed into the sentence; let the ledger fill it in.`,
  }),
  verdict: (overall: string, derived: Verdict) => ({
    zh: `总的结论写“${overall}”，按各项诉求应为“${VERDICT_WORDS[derived].zh}”。`,
    en: `The overall verdict reads “${overall}”; by its claims it should be ${VERDICT_WORDS[derived].en}.`,
  }),
  placeNotFilled: (place: string) => ({
    zh: `句中的${place}没有可填的内容，请改正句式。`,
    en: `Nothing fills ${place} in this sentence; change the sentence.`,
  }),
  contents: {
    zh: '导读中的这一题目在正文中没有。',
    en: 'This line of the contents has no heading in the text.',
  },
  /** The checker's own reason and the smallest change, each in both languages; what the paper says stays as it is. */
  check: (
    { kind, reason, why }: Pick<Check, 'kind' | 'reason' | 'why'>,
    change: Label,
    text: string,
  ) => ({
    zh: `${reason}${change.zh}原句：${text}`,
    en: [
      `${CHECK_KIND_WORDING[kind].en}: ${reasonWords(why, 'en')}`,
      ...(change.en === '' ? [] : [change.en]),
      `The sentence: ${text}`,
    ].join(' '),
  }),
} as const
