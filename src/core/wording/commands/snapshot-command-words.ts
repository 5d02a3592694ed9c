/** What the command line says of snapshots of figures. */
export const SNAPSHOT_COMMAND_WORDS = {
  snapshot: {
    zh: '上下级汇总：市州导出数据快照，省级接收、并列',
    en: 'roll-up: a city exports a snapshot of its figures, a province receives them',
  },
  'snapshot.export': {
    zh: '导出本轮次的数据快照（一个文件；不含举报人和案情）',
    en: 'export a snapshot of the round’s figures (one file; no complainants, no texts)',
  },
  'snapshot.lists': {
    zh: '同时附上清单：overdue 超期件、key 重点件；不写就不附',
    en: 'add lists: overdue, key; none where it is left out',
  },
  'snapshot.receive': { zh: '接收市州的数据快照', en: 'take in cities’ snapshots' },
  'snapshot.send': {
    zh: '导出后直接报送到省级办公室的服务器（用它发的接口密钥）',
    en: 'export and send straight to the province’s server, with a key that it gave',
  },
  'snapshot.to': { zh: '省级办公室的轮次代号', en: 'the province’s round' },
  'snapshot.key': { zh: '写有接口密钥的文件', en: 'a file that holds the API key' },
  'snapshot.list': { zh: '列出收到的快照', en: 'list the snapshots received' },
  'snapshot.compare': {
    zh: '各市州数字并列，谁还没有报；--out 写成 xlsx、docx 或 html',
    en: 'the cities side by side and who owes a snapshot; --out writes xlsx, docx or html',
  },
} as const

export const SNAPSHOT_NEWS = {
  'snapshot-received': '{file}：已接收{city}的快照（{id}）。',
  'snapshot-was-there': '{file}：已经收过这一份（{id}），没有重复存入。',
  'snapshot-sent': '已报送（{id}）。',
  'snapshot-finding': '注意：{finding}',
} as const
