import { BODY_PROBLEM_WORDS, type BodyProblemWords } from './body-problem-words.ts'
import type { Language } from './words.ts'

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

/** The body as a whole, as the place of a problem. */
export function wholeBody(language: Language = 'zh'): string {
  return BODY_PROBLEM_WORDS[language].whole
}

/** A place in a body as a programmer writes it: `roles[0].unitId`; the whole is `（整体）`. */
export function placeInBody(path: readonly PropertyKey[], language: Language = 'zh'): string {
  const place = path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
    .join('')
    .replace(/^\./, '')
  return place === '' ? wholeBody(language) : place
}

/** One sentence: the place, what was expected there and what stands there. */
export function bodyProblemSentence(issue: ShapeIssue, language: Language = 'zh'): string {
  const say = BODY_PROBLEM_WORDS[language]
  return `${placeInBody(issue.path, language)}${say.colon}${expectation(issue, say)}`
}

function expectation(issue: ShapeIssue, say: BodyProblemWords): string {
  const { expected = '' } = issue
  const here = found(issue.input, say)
  switch (issue.code) {
    case 'invalid_type':
      return say.shouldBe(say.types[expected] ?? expected, here)
    case 'invalid_value':
      return say.shouldBe(say.oneOf((issue.values ?? []).map(String)), here)
    case 'invalid_union':
      return issue.options
        ? say.should(say.oneOf(issue.options.map(String)))
        : say.fitsNothing(here)
    case 'unrecognized_keys':
      return say.unknownKeys(issue.keys ?? [])
    case 'too_small':
      return say.tooSmall(say.bound(String(issue.minimum), issue.origin ?? ''), here)
    case 'too_big':
      return say.tooBig(say.bound(String(issue.maximum), issue.origin ?? ''))
    case 'invalid_format':
      return say.shouldBe(formOf(issue, say), here)
    case 'custom':
      return say.shouldBe(say.types[issue.params?.expected ?? ''] ?? say.validValue, here)
    default:
      return say.invalid(here)
  }
}

const UUID = '01890a5d-ac96-774b-bcce-b302099a8057'

/** The forms of text that ids and hashes have, told by what their patterns take. */
function formOf({ pattern }: ShapeIssue, say: BodyProblemWords): string {
  const takes = (text: string) => pattern !== undefined && new RegExp(body(pattern)).test(text)
  if (takes('字')) return say.notEmptyText
  if (takes('a')) return say.codeName
  return takes(UUID) ? say.uuid(UUID) : say.otherForm
}

/** The source of a pattern that is written between slashes. */
function body(pattern: string): string {
  return pattern.replace(/^\/(.*)\/[a-z]*$/su, '$1')
}

const LONGEST_SHOWN = 40

function found(input: unknown, say: BodyProblemWords): string {
  if (input === undefined) return say.foundNothing
  if (Array.isArray(input)) return say.foundList
  if (input !== null && typeof input === 'object') return say.foundObject
  const text = typeof input === 'string' ? `“${input}”` : String(input)
  return say.found(text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text)
}
