import type { SnapshotFinding } from '../snapshot/check-snapshot.ts'
import type { SnapshotOutcome } from '../snapshot/sending.ts'
import type { SnapshotFigureName, SnapshotListName } from '../snapshot/snapshot.ts'
import type { Language, Words } from './words.ts'

/** What the figures of a snapshot are called. */
export const SNAPSHOT_FIGURE_WORDS = {
  handedOver: { zh: '交办数', en: 'handed over' },
  kinds: { zh: '按种类', en: 'by kind' },
  categories: { zh: '按问题类别', en: 'by category' },
  channels: { zh: '按来源', en: 'by channel' },
  verdicts: { zh: '按是否属实', en: 'by verdict' },
  progress: { zh: '按整改进展', en: 'by progress' },
  verified: { zh: '已核实', en: 'verified' },
  closed: { zh: '已办结', en: 'closed' },
  partlyClosed: { zh: '阶段性办结', en: 'partly closed' },
  open: { zh: '未办结', en: 'open' },
  overdue: { zh: '超期', en: 'overdue' },
  key: { zh: '重点件', en: 'key cases' },
  difficult: { zh: '重点难点问题', en: 'difficult problems' },
} as const satisfies Words<SnapshotFigureName>

/** What the columns of a province's table are called. */
export const CITY_COUNT_WORDS = {
  ...SNAPSHOT_FIGURE_WORDS,
  rectified: { zh: '完成整改', en: 'rectified' },
} as const

/** What came of sending a snapshot. */
export const SNAPSHOT_OUTCOME_WORDS = {
  taken: { zh: '已收下', en: 'taken' },
  wasThere: { zh: '对方已有同一份', en: 'it was there already' },
  unreachable: {
    zh: '连不上对方的服务器：请核对地址和网络',
    en: 'the server cannot be reached: check the address and the network',
  },
  timedOut: {
    zh: '对方20秒没有回答，请稍后再报',
    en: 'no answer within 20 seconds; try again later',
  },
  keyRefused: { zh: '对方不认这把密钥', en: 'the key was not accepted' },
  refused: { zh: '对方没有收', en: 'refused' },
  notHuiyin: {
    zh: '那个地址上回答的不是回音的省级办公室',
    en: 'what answered there is no office of this system',
  },
} as const satisfies Words<SnapshotOutcome>

/** The lists that a city may add. */
export const SNAPSHOT_LIST_WORDS = {
  overdue: { zh: '超期件清单', en: 'list of overdue cases' },
  key: { zh: '重点件清单', en: 'list of key cases' },
} as const satisfies Words<SnapshotListName>

/** What may not agree in a snapshot. */
export const SNAPSHOT_FINDING_WORDS = {
  'parts-differ-from-total': { zh: '分项之和与合计不一致', en: 'parts do not add up' },
  'splits-differ-from-total': { zh: '分解数之和不一致', en: 'splits do not add up' },
  'same-cases-counted-differently': {
    zh: '同一范围的两个数字不一致',
    en: 'the same cases counted differently',
  },
  'statuses-differ-from-total': {
    zh: '未办结、阶段性办结与已办结之和与总数不一致',
    en: 'the three statuses do not add up',
  },
  'part-exceeds-whole': { zh: '其中一部分多于全部', en: 'a part above its whole' },
  'cumulative-differs': { zh: '累计数不一致', en: 'the running total differs' },
  'joint-cases-differ': { zh: '联合件的两种口径不一致', en: 'joint cases differ' },
  'list-differs-from-figure': { zh: '清单件数与数字不一致', en: 'a list differs from its figure' },
  'falls-back': { zh: '累计数比上一次少', en: 'less than in the snapshot before' },
  'same-instant-differs': {
    zh: '同一时刻、按当时所知的数字前后不一',
    en: 'the same instant counted otherwise than before',
  },
} as const satisfies Words<SnapshotFinding['code']>

/** One finding as a sentence: 累计数比上一次少（交办数·来电）：应为195，实为190。 */
export function wordSnapshotFinding(finding: SnapshotFinding, language: Language = 'zh'): string {
  const { code, figures, part, expected, found } = finding
  const names = [...new Set(figures)].map((name) => SNAPSHOT_FIGURE_WORDS[name][language])
  const rule = SNAPSHOT_FINDING_WORDS[code][language]
  if (language === 'en') {
    const what = [names.join(', '), part].filter(Boolean).join(' · ')
    return `${rule} (${what}): expected ${expected}, found ${found}`
  }
  const what = [names.join('、'), part].filter(Boolean).join('·')
  const least = code === 'falls-back' ? '不应少于' : '应为'
  return `${rule}（${what}）：${least}${expected}，实为${found}。`
}
