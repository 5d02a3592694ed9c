/** The ways in of figures. */
export const FIGURE_OPERATION_WORDS = {
  showOverview: { zh: '总览：各环节件数，按单位', en: 'Overview: how far cases are, by unit' },
  askStatusTable: { zh: '办理情况统计表', en: 'The table of handling' },
  askFigures: { zh: '统计数字，同一时刻一并算出', en: 'Figures, counted in one snapshot' },
  listCasesBehind: { zh: '数字背后的件', en: 'The cases behind a figure' },
  askMeasures: { zh: '措施和处理处罚合计', en: 'What measures and consequences add up to' },
} as const
