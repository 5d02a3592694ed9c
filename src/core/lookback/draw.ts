import type { Candidate, Drawn, RiskReason } from './look-back.ts'

/** What each reason adds to the weight of 1 that every problem has. */
export const RISK_WEIGHTS: Readonly<Record<RiskReason, number>> = {
  relapsedBefore: 3,
  repeatedComplaint: 3,
  dissatisfied: 2,
  finishedLate: 1,
  keyCase: 1,
  neverInspected: 1,
}

/** 1, and what each of its reasons adds. */
export function weightOf({ reasons }: Pick<Candidate, 'reasons'>): number {
  return [...new Set(reasons)].reduce((sum, reason) => sum + RISK_WEIGHTS[reason], 1)
}

/** Which problem it is, whatever is said of it. */
export function keyOf({ subject }: Pick<Candidate, 'subject'>): string {
  return subject.kind === 'task' ? `task ${subject.entryId}` : `case ${subject.caseId}`
}

/**
 * A sample of `size` problems without repetition, each with a chance that grows with its weight. The
 * seed decides alone: whoever knows it and the published list draws the same, in whatever order the
 * list stands (each problem's ticket u comes from seed and problem; the largest u^(1/weight) are
 * chosen: Efraimidis and Spirakis 2006).
 */
export function drawSample(
  candidates: readonly Candidate[],
  size: number,
  seed: string,
): readonly Drawn[] {
  const tickets = candidates.map((candidate) => {
    const ticket = ticketOf(`${seed}\n${keyOf(candidate)}`)
    const weight = weightOf(candidate)
    return { candidate, ticket, weight, rank: Math.log(ticket) / weight }
  })
  const chosen = new Set(
    [...tickets]
      .sort((a, b) => b.rank - a.rank || (keyOf(a.candidate) < keyOf(b.candidate) ? -1 : 1))
      .slice(0, size),
  )
  return tickets.map((one) => ({
    ...one.candidate,
    weight: one.weight,
    ticket: one.ticket,
    isChosen: chosen.has(one),
  }))
}

/** All of a list. */
export function takeList(candidates: readonly Candidate[]): readonly Drawn[] {
  return candidates.map((candidate) => ({
    ...candidate,
    weight: weightOf(candidate),
    ticket: null,
    isChosen: true,
  }))
}

/** A number above 0 and below 1 that the text alone decides: FNV-1a over its UTF-16 units, twice mixed. */
export function ticketOf(text: string): number {
  const high = mixed(hashed(text, 0x811c9dc5))
  const low = mixed(hashed(text, 0x01000193))
  // 52 bits, so that no two problems of a round share a ticket.
  const bits = (high >>> 0) * 2 ** 20 + ((low >>> 12) & 0xfffff)
  return (bits + 0.5) / 2 ** 52
}

function hashed(text: string, start: number): number {
  let hash = start
  for (let n = 0; n < text.length; n += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(n), 0x01000193)
  }
  return hash
}

/** The finaliser of MurmurHash3: every bit of the input moves every bit of the result. */
function mixed(hash: number): number {
  let bits = hash ^ (hash >>> 16)
  bits = Math.imul(bits, 0x85ebca6b)
  bits ^= bits >>> 13
  bits = Math.imul(bits, 0xc2b2ae35)
  return bits ^ (bits >>> 16)
}
