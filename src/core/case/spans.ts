import type { CaseFacts } from './case-facts.ts'

const KEYS = new WeakMap<CaseFacts, string>()

/** Facts as one text, the same for the same facts however they were stored. */
export function factsKey(facts: CaseFacts): string {
  const known = KEYS.get(facts)
  if (known !== undefined) return known
  const key = writtenOut(facts)
  KEYS.set(facts, key)
  return key
}

function writtenOut(facts: CaseFacts): string {
  const measures = facts.measures.map((m) => [m.kind, m.unitId, m.quantity, m.unitOfCount])
  return JSON.stringify([
    [facts.kind, facts.batchId, facts.channel, facts.isKey, facts.isDifficult, facts.isRepeat],
    [facts.splitPlus, facts.categories, facts.industry, facts.leadUnits, facts.partStatuses],
    [facts.partSteps, facts.involvedUnits, facts.step, facts.status, facts.verdict, facts.progress],
    [facts.isVerified, facts.handedOverOn, facts.dueOn, measures],
  ])
}
