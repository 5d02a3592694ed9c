/** The screen of snapshots of figures: out of a city, into a province. */
export const CITIES_WORDS = {
  title: { zh: '上下级汇总', en: 'Roll-up' },
  aboutCity: {
    zh: '把本轮次截至某一时刻的数字做成一个文件报给省级办公室；不含举报人和案情。',
    en: 'The round’s figures as of a moment as one file for the province; no complainants, no texts.',
  },
  aboutProvince: {
    zh: (moment: string) => `各市州自己报送的数字并列，截至${moment}；点开看是哪一份快照。`,
    en: (moment: string) => `The cities’ own figures side by side as of ${moment}.`,
  },
  take: { zh: '导出本轮次的数据快照', en: 'Export a snapshot of this round' },
  lists: { zh: '同时附上清单（只有编号、单位、类别、时限和状态）', en: 'Add lists (numbers only)' },
  download: { zh: '下载快照文件', en: 'Download the snapshot' },
  receive: { zh: '接收快照文件', en: 'Take in a snapshot' },
  received: {
    zh: (city: string) => `已接收${city}的快照。`,
    en: (city: string) => `The snapshot of ${city} was taken in.`,
  },
  wasThere: {
    zh: (city: string) => `${city}的这一份快照已经收过，没有重复存入。`,
    en: (city: string) => `This snapshot of ${city} was there already.`,
  },
  notJson: { zh: '这不是快照文件：读不出内容。', en: 'This is no snapshot file.' },
  sideBySide: { zh: '各市州办理情况', en: 'The cities side by side' },
  city: { zh: '市州', en: 'City' },
  asOf: { zh: '截至', en: 'As of' },
  rateWithout: { zh: '办结率（不含阶段性）', en: 'Closing rate (without partly closed)' },
  rateWith: { zh: '办结率（含阶段性）', en: 'Closing rate (with partly closed)' },
  total: {
    zh: (count: number, all: number) => `合计（${all}个市州中${count}个已报）`,
    en: (count: number, all: number) => `Total (${count} of ${all} have sent)`,
  },
  remark: { zh: '报送与核对', en: 'Sending and checks' },
  owed: {
    zh: (moment: string) => `${moment}前应报未报`,
    en: (moment: string) => `owed since ${moment}`,
  },
  notSent: { zh: '还没有报送', en: 'Nothing sent yet' },
  agrees: { zh: '核对无误', en: 'Sums agree' },
  faults: {
    zh: (count: number) => `${count}处对不上`,
    en: (count: number) => `${count} do not agree`,
  },
  word: { zh: '下载 Word', en: 'Word' },
  excel: { zh: '下载 Excel', en: 'Excel' },
  trend: { zh: '各市州逐次快照', en: 'Snapshot by snapshot' },
  trendOf: { zh: (city: string) => `${city}`, en: (city: string) => city },
  back: { zh: '各市州对比', en: 'All cities' },
  snapshotOf: {
    zh: (city: string, moment: string) => `${city}　截至${moment}`,
    en: (city: string, moment: string) => `${city}, as of ${moment}`,
  },
  from: {
    zh: (office: string, title: string) => `由${office}报出：${title}。`,
    en: (office: string, title: string) => `Sent by ${office}: ${title}.`,
  },
  madeAt: { zh: '制作', en: 'Made' },
  receivedAt: { zh: '收到', en: 'Received' },
  sha256: { zh: '校验值', en: 'Hash' },
  signedRegistered: {
    zh: '签名有效，是本轮次登记的公钥：',
    en: 'Signed with the key that the round has of the city: ',
  },
  signedUnregistered: {
    zh: '签名有效，但公钥没有登记；向市州核实后填进轮次设置：',
    en: 'Signed with a key that is not entered; ask the city, then enter it in the round’s settings: ',
  },
  signedNone: {
    zh: '没有签名：只凭报送的账号知道是谁报的。',
    en: 'Not signed: who sent it is known by the account alone.',
  },
  signedChanged: {
    zh: '存下的内容与校验值或签名对不上，收到以后被改动过，不能作数；请市州重新制作、报送。',
    en: 'What is kept does not agree with its hash or signature: it was changed after it came. Ask the city to make and send a new one. ',
  },
  sendHead: { zh: '报给省级办公室', en: 'Send to the province' },
  sendTo: {
    zh: (url: string, round: string, ends: string) =>
      `报到 ${url} 的轮次“${round}”，用末四位是 ${ends} 的密钥。`,
    en: (url: string, round: string, ends: string) =>
      `To ${url}, round “${round}”, with the key ending in ${ends}.`,
  },
  notSet: {
    zh: '还没有设置报到哪里。地址、轮次代号和密钥由省级办公室给出。',
    en: 'Where to send it is not set. The province’s office gives the address, the round and the key.',
  },
  sendNow: { zh: '现在报送', en: 'Send now' },
  set: { zh: '设置报送', en: 'Set where to send' },
  url: {
    zh: '省级办公室的地址（如 http://10.0.0.8:8080）',
    en: 'Address of the province’s server',
  },
  toRound: { zh: '那里的轮次代号', en: 'Code of its round' },
  key: {
    zh: '密钥（封存，不再显示；不填就用已存的）',
    en: 'Key (sealed; empty keeps the one there)',
  },
  save: { zh: '保存', en: 'Save' },
  publicKey: {
    zh: '本办公室的签名公钥，请报给省级办公室登记：',
    en: 'This office’s public key, for the province to enter: ',
  },
  noPublicKey: {
    zh: '签名的密钥在第一次导出或者报送时自动生成。',
    en: 'The signing key is made when a snapshot is first exported or sent.',
  },
  sentHead: { zh: '报送记录', en: 'What was sent' },
  sentAt: { zh: '报送时间', en: 'Sent' },
  outcome: { zh: '结果', en: 'Outcome' },
  sentBy: { zh: '经办', en: 'By' },
  before: { zh: '上一份快照', en: 'The snapshot before' },
  findings: { zh: '核对结果', en: 'Checks' },
  noFindings: {
    zh: '快照内部、与上一份之间的合计都对得上。',
    en: 'All sums agree, inside it and with the one before.',
  },
  part: { zh: '分项', en: 'Part' },
  count: { zh: '数量', en: 'Count' },
  number: { zh: '受理编号', en: 'Number' },
  units: { zh: '责任单位', en: 'Units' },
  categories: { zh: '类别', en: 'Categories' },
  due: { zh: '时限', en: 'Due' },
  status: { zh: '办结情况', en: 'Status' },
  noCases: { zh: '没有。', en: 'None.' },
} as const
