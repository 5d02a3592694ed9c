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

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return value !== null && typeof value === 'object' && !Array.isArray(value)
}
