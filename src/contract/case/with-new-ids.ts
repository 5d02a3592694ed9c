/**
 * An act as it was said, with an id for what it makes (a measure, a request for an extension) where
 * none was given: nobody should have to think of one. Anything else is left as it is, for its shape to judge.
 */
export function withNewIds(act: unknown, newId: () => string): unknown {
  if (!isObject(act)) return act
  if (act['act'] === 'askExtension') return { extensionId: newId(), ...act }
  const measure = act['measure']
  if (act['act'] !== 'takeMeasure' || !isObject(measure)) return act
  return { ...act, measure: { id: newId(), ...measure } }
}

/** The same for the body of one act or of many. */
export function bodyWithNewIds(body: unknown, newId: () => string): unknown {
  if (!isObject(body)) return body
  if ('act' in body) return { ...body, act: withNewIds(body['act'], newId) }
  const acts: unknown = body['acts']
  if (!Array.isArray(acts)) return body
  return { ...body, acts: acts.map((one) => bodyWithNewIds(one, newId)) }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return value !== null && typeof value === 'object' && !Array.isArray(value)
}
