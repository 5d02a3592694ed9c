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
  | 'not-signed-in'
  | 'key-refused'
  | 'csrf-missing'
  | 'password-change-first'
  | 'session-needed'
  | 'no-such-format'
  | 'fault'
  | 'not-ready'
  | 'file-missing'
  | 'no-such-template'
  | 'takes-no-remarks'

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
    zh: '不能用“{host}”这个地址访问：可用的是本机地址（localhost、127.0.0.1）和管理员在 HUIYIN_HOSTS 中写明的名称。',
    en: 'This program does not answer to “{host}”, but to this machine’s own names (localhost, 127.0.0.1) and to those in HUIYIN_HOSTS.',
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
  'not-signed-in': {
    zh: '还没有登录，或登录已失效：请重新登录。没有保存的内容还在页面上。',
    en: 'You are not signed in, or the session has ended: sign in again. What was typed is still on the page.',
  },
  'key-refused': {
    zh: '这个接口密钥不能用：可能写错、过期、已撤销，或账号已停用。',
    en: 'This API key does not open: it is mistyped, expired or withdrawn, or its account was stopped.',
  },
  'csrf-missing': {
    zh: '请求没有带上本次登录的校验码，没有执行：请刷新页面后再试。',
    en: 'The request did not carry this session’s check word and was not done: reload the page and try again.',
  },
  'password-change-first': {
    zh: '请先修改密码：初始密码或到期的密码改过之后才能办理。',
    en: 'Change your password first: nothing else is possible with a start password or an expired one.',
  },
  'session-needed': {
    zh: '只有本人登录后才能这样办理，接口密钥不行。',
    en: 'Only somebody who has signed in may do this, not an API key.',
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
  'takes-no-remarks': {
    zh: '只有 .docx 和 .xlsx 能带批注返回；这种文件请用网页报告。',
    en: 'Only .docx and .xlsx come back with comments; for this file use the report.',
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
