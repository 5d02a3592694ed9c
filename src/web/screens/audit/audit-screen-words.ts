/** What the screen of the audit trail says. */
export const AUDIT_SCREEN_WORDS = {
  title: { zh: '审计记录', en: 'Audit trail' },
  about: {
    zh: '谁在什么时候从哪台机器来，问了什么、办了什么、看过谁的举报人信息。一环扣一环，改过、删过都看得出来。',
    en: 'Who came when and from where, what they asked and did, whose identity they looked at. Each link holds the one before it: what was changed or taken out shows.',
  },
  prove: { zh: '核验', en: 'Prove it' },
  proving: { zh: '正在核验…', en: 'Proving…' },
  whole: {
    zh: (links: number, entries: number, anchors: number) =>
      `完整：${links} 环、${entries} 条，环环相接，与 ${anchors} 个存证相符。`,
    en: (links: number, entries: number, anchors: number) =>
      `Whole: ${entries} entries in ${links} links follow from one another and agree with ${anchors} anchors.`,
  },
  broken: {
    zh: (link: number, why: string) => `在第 ${link} 环断开：${why}。`,
    en: (link: number, why: string) => `It breaks at link ${link}: ${why}.`,
  },
  anchor: {
    zh: '现在的存证，请抄到别处保存，下次核验时对照：',
    en: 'Where it ends now; write it down elsewhere and hold it against the next proof:',
  },
  account: { zh: '账号', en: 'Account' },
  kind: { zh: '类型', en: 'Kind' },
  allKinds: { zh: '全部类型', en: 'All kinds' },
  from: { zh: '从', en: 'From' },
  to: { zh: '到', en: 'To' },
  path: { zh: '地址开头', en: 'Path begins with' },
  caseId: { zh: '件的代号', en: 'Id of a case' },
  refused: { zh: '只看被拒绝的', en: 'Refused only' },
  clear: { zh: '清除条件', en: 'Clear' },
  download: { zh: '下载 CSV', en: 'Download CSV' },
  more: { zh: '更早的', en: 'Earlier' },
  none: { zh: '没有符合条件的记录', en: 'No entry fits' },
  when: { zh: '时间', en: 'When' },
  who: { zh: '谁', en: 'Who' },
  what: { zh: '事项', en: 'What' },
  result: { zh: '结果', en: 'Result' },
  where: { zh: '来自', en: 'From' },
  nobody: { zh: '（没有登录）', en: '(not signed in)' },
  done: { zh: '完成', en: 'done' },
  refusedWord: { zh: '被拒绝', en: 'refused' },
  failed: { zh: '故障', en: 'failed' },
  looked: { zh: '查看举报人信息', en: 'looked at an identity' },
  toAccount: { zh: (account: string) => `对 ${account}`, en: (account: string) => `to ${account}` },
} as const
