import { printInstant, printMonthDay } from '../calendar/day-wording.ts'
import { clockOf, dayOfInstant, type Instant } from '../calendar/instant.ts'
import { CHASING_REASONS, type ChasingLine, type ChasingReason } from '../chasing/chasing-line.ts'
import type { Notice } from '../notice/notice.ts'
import type { RoundSettings } from '../round/round-settings.ts'
import { label, labelOf } from './label.ts'
import { unitWord } from './part-words.ts'
import type { Language } from './words.ts'

type Digest = {
  readonly at: Instant
  readonly lines: readonly ChasingLine[]
  readonly notices: readonly Notice[]
}

/** The digest of a day as lines of text: what presses most comes first, then what was told since yesterday. */
export function wordDigest(
  { at, lines, notices }: Digest,
  settings: Pick<RoundSettings, 'title' | 'units' | 'keyWord'>,
  language: Language = 'zh',
): readonly string[] {
  const say = WORDS[language]
  const groups = CHASING_REASONS.map((reason) => ({
    reason,
    lines: lines.filter(({ reasons }) => reasons[0] === reason),
  })).filter((group) => group.lines.length > 0)
  return [
    settings.title,
    say.title(at),
    ...(groups.length === 0 ? ['', say.nothing] : []),
    ...groups.flatMap((group) => [
      '',
      say.group(group.reason, group.lines.length),
      ...group.lines.map((line) => `  ${wordChasingLine(line, settings, language)}`),
    ]),
    ...(notices.length === 0 ? [] : ['', say.news(notices.length)]),
    ...notices.map((one) => `  ${wordNotice(one, settings, language)}`),
  ]
}

/** D1YZ202000131　零陵　待签收　时限11月8日　已催2次 */
export function wordChasingLine(
  line: ChasingLine,
  settings: Pick<RoundSettings, 'units' | 'keyWord'>,
  language: Language = 'zh',
): string {
  const say = WORDS[language]
  return [
    line.number ?? label('caseKind', line.kind, language),
    ...(line.isKey ? [settings.keyWord] : []),
    unitWord(line.unitId, settings),
    label('step', line.step, language),
    ...(line.dueOn ? [say.due(line.dueOn)] : []),
    ...(line.urged.times > 0 ? [say.urged(line.urged.times)] : []),
    line.about,
  ].join(say.gap)
}

/** 3月14日09:00　新转办　D1YZ202000131　零陵：须说明的话 */
export function wordNotice(
  one: Notice,
  settings: Pick<RoundSettings, 'units'>,
  language: Language = 'zh',
): string {
  const say = WORDS[language]
  const note = one.note === '' ? '' : say.note(one.note)
  return [
    say.moment(one.madeAt),
    label('noticeKind', one.kind, language),
    one.book === null
      ? (one.number ?? '')
      : `${labelOf('book', one.book, language)}${one.number ?? ''}`,
    `${one.unitId === null ? '' : unitWord(one.unitId, settings)}${note}`,
  ]
    .filter((word) => word !== '')
    .join(say.gap)
}

const WORDS = {
  zh: {
    gap: '　',
    title: (at: Instant) => `每日提要（${printInstant(at)}）`,
    nothing: '没有超期、今明两日到期、未签收和退回待办的件。',
    group: (reason: ChasingReason, count: number) =>
      `${label('chasingReason', reason)} ${count} 件`,
    news: (count: number) => `一天来的消息 ${count} 条`,
    due: (on: ChasingLine['dueOn']) => (on ? `时限${printMonthDay(on)}` : ''),
    urged: (times: number) => `已催${times}次`,
    note: (text: string) => `：${text}`,
    moment: (at: Instant) => printInstant(at),
  },
  en: {
    gap: '  ',
    title: (at: Instant) => `Digest of ${dayOfInstant(at)}`,
    nothing: 'Nothing is overdue, due today or tomorrow, not signed for or returned.',
    group: (reason: ChasingReason, count: number) =>
      `${label('chasingReason', reason, 'en')}: ${count}`,
    news: (count: number) => `Told since yesterday: ${count}`,
    due: (on: ChasingLine['dueOn']) => (on ? `due ${on}` : ''),
    urged: (times: number) => `urged ${times}×`,
    note: (text: string) => `: ${text}`,
    moment: (at: Instant) => `${dayOfInstant(at)} ${clockOf(at)}`,
  },
} as const satisfies Readonly<Record<Language, unknown>>
