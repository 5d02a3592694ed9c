import type { Label, Language } from './words.ts'

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

const SENTENCES: Readonly<Record<WayInTrouble, Label>> = {
  'not-found': {
    zh: '没有这个地址：{path}。全部接口见 /api。',
    en: 'There is nothing at {path}. All addresses are listed at /api.',
  },
  'method-not-allowed': {
    zh: '{path} 不接受 {method}。全部接口见 /api。',
    en: '{path} does not take {method}. All addresses are listed at /api.',
  },
  'foreign-host': {
    zh: '只能用本机地址（localhost 或 127.0.0.1）访问，不能用“{host}”。',
    en: 'This program answers to this machine’s own names (localhost or 127.0.0.1), not to “{host}”.',
  },
  'foreign-origin': {
    zh: '拒绝来自其他网站“{origin}”的请求。',
    en: 'Requests of another site, “{origin}”, are turned away.',
  },
  'body-too-large': {
    zh: '内容超过 {limit}，没有接收。请拆分后再试。',
    en: 'This is more than {limit} and was not taken. Split it and try again.',
  },
  'body-not-json': {
    zh: '内容应为 JSON（Content-Type: application/json）：{reason}。',
    en: 'The body must be JSON (Content-Type: application/json): {reason}.',
  },
  'body-malformed': {
    zh: '填写的内容有 {count} 处不对，什么也没有保存。',
    en: 'There are mistakes in what was filled in ({count}); nothing was saved.',
  },
  'nul-inside': {
    zh: '地址或内容里有空字符（U+0000），台账存不下。请删去后再发。',
    en: 'The address or the body holds a NUL (U+0000), which the ledger cannot keep. Take it out and send again.',
  },
  'account-missing': {
    zh: '请指明办公室和账号：请求头 X-Huiyin-Account: 办公室/账号。现有办公室：{offices}。',
    en: 'Say which office and account: the header X-Huiyin-Account: office/account. Offices here: {offices}.',
  },
  'account-malformed': {
    zh: '账号应写成“办公室/账号”，如 yongzhou/clerk，现为“{account}”。',
    en: 'An account is written office/account, as in yongzhou/clerk, and not “{account}”.',
  },
  'account-unknown': {
    zh: '没有账号“{account}”，或已停用。',
    en: 'There is no account “{account}”, or it was stopped.',
  },
  'no-such-format': {
    zh: '没有“{format}”这种格式，可选 {formats}。',
    en: 'There is no format “{format}”; there are {formats}.',
  },
  fault: {
    zh: '程序出了故障，本次操作没有保存，原有数据不受影响。请把编号 {id} 告诉管理员。',
    en: 'The program failed. This was not saved; what was there before is safe. Tell the administrator the number {id}.',
  },
  'not-ready': { zh: '正在启动，请稍候。', en: 'Starting; please wait a moment.' },
  'file-missing': {
    zh: '没有收到文件：请用表单（multipart/form-data）的 file 一项上传清单。',
    en: 'No file came: send the list as the field “file” of a form (multipart/form-data).',
  },
  'no-such-template': {
    zh: '没有名为“{template}”的表样，现有 {names}。',
    en: 'There is no layout “{template}”; there are {names}.',
  },
}

/** The sentence for what kept a request from an act. */
export function wayInSentence(
  trouble: WayInTrouble,
  particulars: Readonly<Record<string, string | number>> = {},
  language: Language = 'zh',
): string {
  return SENTENCES[trouble][language].replace(/\{(\w+)\}/g, (_, name: string) =>
    String(particulars[name] ?? ''),
  )
}
