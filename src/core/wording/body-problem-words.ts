import type { Language } from './words.ts'

/** The phrases of which a sentence on a malformed body is made. */
export type BodyProblemWords = {
  /** The body as a whole, as the place of a problem. */
  readonly whole: string
  readonly colon: string
  readonly types: Readonly<Record<string, string>>
  readonly should: (what: string) => string
  readonly shouldBe: (what: string, found: string) => string
  readonly fitsNothing: (found: string) => string
  readonly unknownKeys: (keys: readonly string[]) => string
  readonly tooSmall: (bound: string, found: string) => string
  readonly tooBig: (bound: string) => string
  readonly invalid: (found: string) => string
  readonly validValue: string
  readonly oneOf: (values: readonly string[]) => string
  readonly bound: (limit: string, origin: string) => string
  readonly notEmptyText: string
  readonly codeName: string
  readonly uuid: (example: string) => string
  readonly otherForm: string
  readonly foundNothing: string
  readonly foundList: string
  readonly foundObject: string
  readonly found: (text: string) => string
}

const CHINESE: BodyProblemWords = {
  whole: '（整体）',
  colon: '：',
  types: {
    string: '文字',
    number: '数字',
    int: '整数',
    boolean: 'true 或 false',
    object: '对象 { … }',
    record: '对象 { … }',
    array: '列表 [ … ]',
    null: 'null',
    day: '日期，如 2024-03-14',
    instant: '带时区的时刻，如 2024-03-14T17:00:00+08:00',
  },
  should: (what) => `应为${what}`,
  shouldBe: (what, found) => `应为${what}，${found}`,
  fitsNothing: (found) => `不合任何一种允许的写法，${found}`,
  unknownKeys: (keys) => `有不认识的项目 ${keys.join('、')}`,
  tooSmall: (bound, found) => `至少${bound}，${found}`,
  tooBig: (bound) => `至多${bound}`,
  invalid: (found) => `${found}，不是有效的值`,
  validValue: '有效的值',
  oneOf: (values) => (values.length === 1 ? ` ${values.join()}` : ` ${values.join('、')} 之一`),
  bound: (limit, origin) => {
    const counted = { string: '个字符', array: '项' }[origin]
    return counted ? `要有 ${limit} ${counted}` : `为 ${limit}`
  },
  notEmptyText: '不空的文字',
  codeName: '小写字母、数字、点、横线写成的代号，如 yongzhou-2024',
  uuid: (example) => `UUID，如 ${example}`,
  otherForm: '规定写法的文字',
  foundNothing: '此处没有填写',
  foundList: '此处是列表',
  foundObject: '此处是对象',
  found: (text) => `此处是${text}`,
}

const ENGLISH: BodyProblemWords = {
  whole: '(the whole)',
  colon: ': ',
  types: {
    string: 'a text',
    number: 'a number',
    int: 'a whole number',
    boolean: 'true or false',
    object: 'an object { … }',
    record: 'an object { … }',
    array: 'a list [ … ]',
    null: 'null',
    day: 'a day like 2024-03-14',
    instant: 'a moment with its zone like 2024-03-14T17:00:00+08:00',
  },
  should: (what) => `should be ${what}`,
  shouldBe: (what, found) => `should be ${what}; ${found}`,
  fitsNothing: (found) => `fits none of the forms allowed; ${found}`,
  unknownKeys: (keys) => `has parts that are not known: ${keys.join(', ')}`,
  tooSmall: (bound, found) => `needs at least ${bound}; ${found}`,
  tooBig: (bound) => `takes at most ${bound}`,
  invalid: (found) => `${found}, which is no valid value`,
  validValue: 'a valid value',
  oneOf: (values) => (values.length === 1 ? values.join() : `one of ${values.join(', ')}`),
  bound: (limit, origin) => {
    const counted = { string: 'characters', array: 'entries' }[origin]
    return counted ? `${limit} ${counted}` : limit
  },
  notEmptyText: 'a text that is not empty',
  codeName: 'a code of small letters, digits, dots and hyphens like yongzhou-2024',
  uuid: (example) => `a UUID like ${example}`,
  otherForm: 'a text of the prescribed form',
  foundNothing: 'nothing was filled in',
  foundList: 'it is a list',
  foundObject: 'it is an object',
  found: (text) => `it is ${text}`,
}

export const BODY_PROBLEM_WORDS: Readonly<Record<Language, BodyProblemWords>> = {
  zh: CHINESE,
  en: ENGLISH,
}
