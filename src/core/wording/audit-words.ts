import type { WayIn } from '../audit/entry-text.ts'
import type { BreakReason } from '../audit/proof.ts'
import type { TrailKind } from '../audit/trail.ts'
import type { Words } from './words.ts'

export const TRAIL_KIND_WORDS: Words<TrailKind> = {
  request: { zh: '访问和操作', en: 'requests and acts' },
  account: { zh: '登录和账号', en: 'sign-ins and accounts' },
  identity: { zh: '查看举报人', en: 'looks at identities' },
}

export const WAY_IN_WORDS: Words<WayIn> = {
  session: { zh: '页面', en: 'page' },
  key: { zh: '接口密钥', en: 'API key' },
}

/** What is wrong where a trail first breaks, and what that means. */
export const BREAK_WORDS: Words<BreakReason> = {
  'link-missing': { zh: '少了一环：这一批记录被整批删去', en: 'a link is gone with its entries' },
  'link-changed': {
    zh: '这一环与前一环接不上：环被改动过',
    en: 'the link does not follow from the one before it: it was changed',
  },
  'entries-missing': { zh: '这一环里有记录被删去', en: 'entries of this link were taken out' },
  'entries-changed': {
    zh: '这一环里有记录被改动或者塞进来',
    en: 'entries of this link were changed or slipped in',
  },
  'end-changed': {
    zh: '链的末尾对不上：最后的记录被删去或者加长',
    en: 'the end of the chain does not fit: its last links were cut off or added to',
  },
  'anchor-missed': {
    zh: '与另外保存的存证对不上：链被重做，或者台账是从更早的备份恢复的',
    en: 'it misses an anchor kept elsewhere: the chain was made anew, or the ledger restored from an earlier backup',
  },
  'entries-unbound': {
    zh: '有记录不在任何一环里：是后来塞进来的，或者被移出了链',
    en: 'entries are bound to no link: slipped in, or taken out of theirs',
  },
}

/** Headings of the trail as a file. */
export const TRAIL_HEADINGS = [
  '时间',
  '类型',
  '账号',
  '对象',
  '事项',
  '结果',
  '地址',
  '来自',
  '方式',
  '用时（毫秒）',
  '理由',
] as const
