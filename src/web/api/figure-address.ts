import type { AsOf, Dimension, Question, Scope } from '../../core/statistics/question.ts'
import type { Desk } from './desk.ts'

/** A count's question, with the parts that it adds up; null is all that the question counts. */
export type Asked = {
  readonly scope: Scope
  readonly by?: Dimension | null
  readonly partKeys?: readonly string[] | null
  readonly asOf: AsOf
}

/** The address of the page that lists the cases behind a count: it can be sent on, and gives the same cases again. */
export function figureAddress({ home }: Pick<Desk, 'home'>, asked: Asked): string {
  const { scope, by = null, partKeys = null, asOf } = asked
  const query = new URLSearchParams({
    at: asOf.at,
    ...(asOf.clock === 'asThenKnown' && { clock: 'then' }),
    scope: JSON.stringify(scope),
    ...(by !== null && { by }),
    ...(partKeys !== null && { parts: JSON.stringify(partKeys) }),
  })
  return `${home}/figure?${query}`
}

/** The question that such an address asks; what cannot be read asks for everything handed over. */
export function askedIn(
  query: URLSearchParams,
  roundId: Question['roundId'],
  asOf: AsOf,
): { readonly question: Question; readonly partKeys: readonly string[] | null } {
  const by = query.get('by') as Dimension | null
  const scope = readJson<Scope>(query.get('scope')) ?? { isHandedOver: true }
  return {
    question: { roundId, asOf, scope, by, ...(by === 'unit' && { jointCases: 'own-line' }) },
    partKeys: readJson<readonly string[]>(query.get('parts')),
  }
}

function readJson<Value>(text: string | null): Value | null {
  if (text === null) return null
  try {
    return JSON.parse(text) as Value
  } catch {
    return null
  }
}
