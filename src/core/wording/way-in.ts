/** What the server says when a request does not reach any act of the office. */
export type WayInTrouble =
  | 'not-found'
  | 'method-not-allowed'
  | 'foreign-host'
  | 'foreign-origin'
  | 'body-too-large'
  | 'body-not-json'
  | 'body-malformed'
  | 'nul-inside'
  | 'account-missing'
  | 'account-malformed'
  | 'account-unknown'
  | 'no-such-format'
  | 'fault'
  | 'not-ready'
  | 'file-missing'
  | 'no-such-template'

const SENTENCES: Readonly<Record<WayInTrouble, string>> = {
  'not-found': '没有这个地址：{path}。全部接口见 /api。',
  'method-not-allowed': '{path} 不接受 {method}。全部接口见 /api。',
  'foreign-host': '只能用本机地址（localhost 或 127.0.0.1）访问，不能用“{host}”。',
  'foreign-origin': '拒绝来自其他网站“{origin}”的请求。',
  'body-too-large': '内容超过 {limit}，没有接收。请拆分后再试。',
  'body-not-json': '内容应为 JSON（Content-Type: application/json）：{reason}。',
  'body-malformed': '填写的内容有 {count} 处不对，什么也没有保存。',
  'nul-inside': '地址或内容里有空字符（U+0000），台账存不下。请删去后再发。',
  'account-missing':
    '请指明办公室和账号：请求头 X-Huiyin-Account: 办公室/账号。现有办公室：{offices}。',
  'account-malformed': '账号应写成“办公室/账号”，如 yongzhou/clerk，现为“{account}”。',
  'account-unknown': '没有账号“{account}”，或已停用。',
  'no-such-format': '没有“{format}”这种格式，可选 {formats}。',
  fault: '程序出了故障，本次操作没有保存，原有数据不受影响。请把编号 {id} 告诉管理员。',
  'not-ready': '正在启动，请稍候。',
  'file-missing': '没有收到文件：请用表单（multipart/form-data）的 file 一项上传清单。',
  'no-such-template': '没有名为“{template}”的表样，现有 {names}。',
}

/** The Chinese sentence for what kept a request from an act. */
export function wayInSentence(
  trouble: WayInTrouble,
  particulars: Readonly<Record<string, string | number>> = {},
): string {
  return SENTENCES[trouble].replace(/\{(\w+)\}/g, (_, name: string) =>
    String(particulars[name] ?? ''),
  )
}
