/** What the ways in to snapshots of figures do. */
export const SNAPSHOT_OPERATION_WORDS = {
  downloadSnapshot: {
    zh: '导出本轮次的数据快照，供上级汇总；不含举报人和案情',
    en: 'A snapshot of the round’s figures for the province; no complainants, no texts',
  },
  showSnapshotSending: {
    zh: '数据快照报到哪里、用什么公钥签名、报过几次',
    en: 'Where snapshots are sent, with which public key, and what was sent',
  },
  setSnapshotSending: {
    zh: '设置数据快照报到哪里；密钥封存，不再显示',
    en: 'Set where snapshots are sent; the key is sealed and never shown again',
  },
  sendSnapshot: {
    zh: '做一份数据快照，签名，报给省级办公室；结果留底',
    en: 'Take a snapshot, sign it and send it to the province; what came of it is kept',
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
