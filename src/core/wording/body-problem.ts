/** What is wrong at one place of a body or query, as the checker of shapes reports it. */
export type ShapeIssue = {
  readonly code: string
  readonly path: readonly PropertyKey[]
  readonly input?: unknown
  readonly expected?: string
  readonly values?: readonly unknown[]
  readonly options?: readonly unknown[]
  readonly keys?: readonly string[]
  readonly minimum?: number | bigint
  readonly maximum?: number | bigint
  readonly origin?: string
  readonly format?: string
  readonly pattern?: string
  readonly params?: { readonly expected?: string }
}

const TYPES: Readonly<Record<string, string>> = {
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
}

/** The body as a whole, as the place of a problem. */
export const WHOLE_BODY = '（整体）'

/** A place in a body as a programmer writes it: `roles[0].unitId`; the whole is `（整体）`. */
export function placeInBody(path: readonly PropertyKey[]): string {
  const place = path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
    .join('')
    .replace(/^\./, '')
  return place === '' ? WHOLE_BODY : place
}

/** One sentence: the place, what was expected there and what stands there. */
export function bodyProblemSentence(issue: ShapeIssue): string {
  return `${placeInBody(issue.path)}：${expectation(issue)}`
}

function expectation(issue: ShapeIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `应为${TYPES[issue.expected ?? ''] ?? issue.expected}，${found(issue.input)}`
    case 'invalid_value':
      return `应为 ${oneOf(issue.values)}，${found(issue.input)}`
    case 'invalid_union':
      return issue.options
        ? `应为 ${oneOf(issue.options)}`
        : `不合任何一种允许的写法，${found(issue.input)}`
    case 'unrecognized_keys':
      return `有不认识的项目 ${(issue.keys ?? []).join('、')}`
    case 'too_small':
      return `至少${bound(issue.minimum, issue.origin)}，${found(issue.input)}`
    case 'too_big':
      return `至多${bound(issue.maximum, issue.origin)}`
    case 'invalid_format':
      return `应为${formOf(issue)}，${found(issue.input)}`
    case 'custom':
      return `应为${TYPES[issue.params?.expected ?? ''] ?? '有效的值'}，${found(issue.input)}`
    default:
      return `${found(issue.input)}，不是有效的值`
  }
}

/** The forms of text that ids and hashes have, told by what their patterns take. */
function formOf({ pattern }: ShapeIssue): string {
  const takes = (text: string) => pattern !== undefined && new RegExp(body(pattern)).test(text)
  if (takes('字')) return '不空的文字'
  if (takes('a')) return '小写字母、数字、点、横线写成的代号，如 yongzhou-2024'
  const id = '01890a5d-ac96-774b-bcce-b302099a8057'
  return takes(id) ? `UUID，如 ${id}` : '规定写法的文字'
}

/** The source of a pattern that is written between slashes. */
function body(pattern: string): string {
  return pattern.replace(/^\/(.*)\/[a-z]*$/su, '$1')
}

function oneOf(values: readonly unknown[] = []): string {
  return values.length === 1 ? String(values[0]) : `${values.map(String).join('、')} 之一`
}

const COUNTED: Readonly<Record<string, string>> = { string: '个字符', array: '项' }

function bound(limit: number | bigint | undefined, origin = ''): string {
  return COUNTED[origin] ? `要有 ${limit} ${COUNTED[origin]}` : `为 ${limit}`
}

const LONGEST_SHOWN = 40

function found(input: unknown): string {
  if (input === undefined) return '此处没有填写'
  if (Array.isArray(input)) return '此处是列表'
  if (input !== null && typeof input === 'object') return '此处是对象'
  const text = typeof input === 'string' ? `“${input}”` : String(input)
  return `此处是${text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text}`
}
