/** The ways in of the office, its rounds, batches, imports and exports. */
export const OFFICE_OPERATION_WORDS = {
  health: { zh: '是否就绪', en: 'Whether it is ready' },
  showNow: { zh: '服务器的当前时刻', en: 'The moment of the server’s clock' },
  listRounds: { zh: '列出督察轮次', en: 'List the rounds' },
  openRound: { zh: '开设督察轮次', en: 'Open a round' },
  showRound: { zh: '一个轮次及其设置', en: 'A round with its settings' },
  showRoundHistory: {
    zh: '一个轮次历次的设置：何时、何人、为何',
    en: 'Every settings that a round has had: when, by whom and why',
  },
  changeRoundSettings: {
    zh: '更改轮次设置，须说明理由',
    en: 'Change a round’s settings, with a reason',
  },
  listBatches: { zh: '列出批次', en: 'List the batches' },
  openBatch: { zh: '开设批次（可以没有件）', en: 'Open a batch (it may be empty)' },
  correctBatch: { zh: '更正批次，须说明理由', en: 'Correct a batch, with a reason' },
} as const
