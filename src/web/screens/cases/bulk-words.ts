/** What is done with many chosen cases. */
export const BULK_WORDS = {
  dispatch: { zh: '转办', en: 'Dispatch' },
  urge: { zh: '催办', en: 'Urge' },
  signFor: { zh: '签收', en: 'Sign for' },
  sortOut: { zh: '列为重点难点', en: 'Sort out' },
  check: { zh: '下一步：核对', en: 'Next: check' },
  back: { zh: '返回修改', en: 'Back' },
  lead: { zh: '主办单位', en: 'Lead units' },
  support: { zh: '协办单位', en: 'Supporting units' },
  due: { zh: '办理时限（不填按轮次规则）', en: 'Due (left empty: by the round’s rule)' },
  note: { zh: '催办内容', en: 'What to say' },
  reason: { zh: '梳理理由', en: 'Reason' },
  leaders: {
    zh: '包案领导（每行一位；不填按轮次规则的职务）',
    en: 'Leaders (one a line; left empty: the posts of the round’s rule)',
  },
  chosen: { zh: (n: number) => `选中的 ${n} 件：`, en: (n: number) => `${n} chosen cases:` },
  willDo: {
    zh: (n: number, what: string) => `${what}：${n} 件可以办理。`,
    en: (n: number, what: string) => `${what}: possible on ${n}.`,
  },
  willUrge: {
    zh: (cases: number, units: number) =>
      `将催办 ${cases} 件，共 ${units} 个单位次。催办会记入经过并通知单位，不能撤回。`,
    en: (cases: number, units: number) =>
      `${units} urgings on ${cases} cases. They are recorded, tell the units, and cannot be taken back.`,
  },
  willDispatch: {
    zh: (n: number, units: string) => `将把 ${n} 件转办给${units}。转办后可以撤销。`,
    en: (n: number, units: string) => `${n} cases go to ${units}. This can be undone.`,
  },
  willSign: {
    zh: (n: number) => `将签收 ${n} 件。签收从现在起计入办理时间，不能撤回。`,
    en: (n: number) => `${n} cases are signed for. This cannot be taken back.`,
  },
  willSort: {
    zh: (n: number) => `将把 ${n} 件列为重点难点问题。列入后可以撤销。`,
    en: (n: number) => `${n} cases are sorted out as difficult. This can be undone.`,
  },
  willNot: {
    zh: (n: number) => `以下 ${n} 件不能这样办，不会改动：`,
    en: (n: number) => `These ${n} cannot, and stay as they are:`,
  },
  nothing: {
    zh: '选中的件都不能这样办，没有改动。',
    en: 'None of the chosen allows it; nothing changes.',
  },
  confirm: {
    zh: (what: string, n: number) => `${what} ${n} 件`,
    en: (what: string, n: number) => `${what} ${n}`,
  },
  done: {
    zh: (what: string, n: number) => `已${what} ${n} 件`,
    en: (what: string, n: number) => `${what}: ${n} done`,
  },
  undo: { zh: '撤销', en: 'Undo' },
  undone: { zh: (n: number) => `已撤销 ${n} 件`, en: (n: number) => `${n} undone` },
  undoReason: { zh: '成批办理后撤销', en: 'undone after a bulk act' },
  close: { zh: '关闭', en: 'Close' },
  unitMissing: { zh: '请选至少一个主办单位。', en: 'Choose at least one lead unit.' },
  bar: { zh: '对选中的件', en: 'With the chosen cases' },
  exporting: { zh: '正在导出', en: 'Exporting' },
} as const
