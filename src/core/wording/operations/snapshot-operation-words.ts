/** What the ways in to snapshots of figures do. */
export const SNAPSHOT_OPERATION_WORDS = {
  downloadSnapshot: {
    zh: '导出本轮次的数据快照，供上级汇总；不含举报人和案情',
    en: 'A snapshot of the round’s figures for the province; no complainants, no texts',
  },
  receiveSnapshot: {
    zh: '接收一个市州报送的数据快照；只增不改',
    en: 'Take in a city’s snapshot; nothing is overwritten',
  },
  listSnapshots: { zh: '列出收到的数据快照', en: 'List the snapshots received' },
  showSnapshot: {
    zh: '一个数据快照：各项数字、口径、核对结果',
    en: 'A snapshot with its figures, definitions and findings',
  },
  compareCities: {
    zh: '各市州数字并列：截至某一时刻各自最近的快照，谁还没有报',
    en: 'The cities side by side as of a moment, and who owes a snapshot',
  },
  downloadCitiesTable: {
    zh: '各市州办理情况对比表',
    en: 'The cities side by side as Word or Excel',
  },
} as const
