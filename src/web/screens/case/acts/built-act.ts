import type { ShownCaseView } from '../../../../contract/case/shown-case.ts'
import type { CaseActName } from '../../../../core/case/case-act.ts'

/** An act that was picked; `partOf` names the part where it is on what was handed on below its unit. */
export type ChosenAct = {
  readonly act: CaseActName
  readonly unitId: string | null
  readonly partOf?: string
}

/** What somebody wrote into a form: every answer a text, lists one a line. */
export type Written = Readonly<Record<string, string>>

type State = ShownCaseView['case']
type Shape = Readonly<Record<string, unknown>>

const linesOf = (text: string | undefined): readonly string[] =>
  (text ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

const VERDICT = 'verdict:'

/** The name of the answer that gives a claim its verdict. */
export function verdictName(claimId: string): string {
  return VERDICT + claimId
}

/** The act that a form asks for; its shape is checked by the server, which says what is wrong with it. */
export function builtAct(
  { act, unitId, partOf }: ChosenAct,
  written: Written,
  state: State,
): Shape {
  const particulars = particularsOf(act, unitId, written, state)
  if (partOf !== undefined) return { act, partOf, ...between(act, unitId), ...particulars }
  return { act, ...(unitId !== null && { unitId }), ...particulars }
}

/** A unit hands on from itself to one below; whatever follows names the one below. */
function between(act: CaseActName, unitId: string | null): Shape {
  return act === 'handOn' ? { from: unitId } : { to: unitId }
}

/** What stands in the form before anything is written: a correction begins with what is there. */
export function firstWritten(act: CaseActName, state: State, today: string): Written {
  switch (act) {
    case 'correct':
      return {
        text: state.text,
        place: state.place,
        requirement: state.requirement,
        categories: state.categories.join('\n'),
        isKey: String(state.isKey),
        remark: state.remark,
      }
    case 'restateClaims':
      return { claims: state.claims.map(({ text }) => text).join('\n') }
    case 'assignLeaders':
      return { leaders: state.responsibleLeaders.join('\n') }
    case 'sortOut':
      return { on: today, leaders: state.responsibleLeaders.join('\n') }
    case 'takeMeasure':
      return { on: today, quantity: '1', unitOfCount: 'enterprises' }
    case 'verify':
      return Object.fromEntries(
        state.claims.map(({ id, verdict }) => [verdictName(id), verdict ?? '']),
      )
    default:
      return {}
  }
}

function particularsOf(
  act: CaseActName,
  unitId: string | null,
  written: Written,
  state: State,
): Shape {
  const {
    leads,
    supports,
    supervising,
    givenDueOn,
    isOnTheSpot,
    isGranted,
    leaders,
    notices,
    quantity,
    claims,
    ...plain
  } = written
  switch (act) {
    case 'dispatch':
      return {
        roles: [
          ...linesOf(leads).map((id) => ({ unitId: id, role: 'lead' })),
          ...linesOf(supports).map((id) => ({ unitId: id, role: 'support' })),
          ...linesOf(supervising).map((id) => ({ unitId: id, role: 'supervisingLead' })),
        ],
        givenDueOn: givenDueOn || null,
      }
    case 'verify':
      return { findings: plain['findings'], verdicts: verdictsIn(written, state) }
    case 'handOver':
      return { ...plain, isOnTheSpot: isOnTheSpot === 'true' }
    case 'decideExtension': {
      const part = state.parts.find((one) => one.unitId === unitId)
      const asked = part?.extensions.find((one) => one.decision === null)
      return { ...plain, extensionId: asked?.id ?? '', isGranted: isGranted === 'true' }
    }
    case 'takeMeasure':
      return {
        measure: {
          kind: plain['kind'],
          unitId: plain['unitId'],
          quantity: Number(quantity),
          unitOfCount: plain['unitOfCount'],
          on: plain['on'],
          notices: linesOf(notices),
          note: plain['note'] ?? '',
        },
      }
    case 'restateClaims':
      return { reason: plain['reason'] ?? '', claims: restated(linesOf(claims), state) }
    case 'sortOut':
      return { ...plain, leaders: linesOf(leaders) }
    case 'assignLeaders':
      return { leaders: linesOf(leaders) }
    case 'correct':
      return { reason: plain['reason'] ?? '', changes: changesIn(written, state) }
    default:
      return { ...emptyTexts(act), ...plain }
  }
}

/** Texts that the shape needs though nothing was written. */
function emptyTexts(act: CaseActName): Shape {
  switch (act) {
    case 'urge':
    case 'handOn':
    case 'reportProgress':
      return { note: '' }
    case 'passByAuthority':
    case 'passByOffice':
    case 'signOff':
      return { opinion: '' }
    default:
      return {}
  }
}

function verdictsIn(written: Written, state: State) {
  return state.claims.flatMap(({ id, isInScope }) => {
    const verdict = written[verdictName(id)]
    return isInScope && verdict ? [{ claimId: id, verdict }] : []
  })
}

/** A claim whose words stayed keeps its verdict. */
function restated(texts: readonly string[], state: State) {
  return texts.map((text, index) => {
    const same = state.claims.find((claim) => claim.text === text)
    const { isInScope = true, verdict = null } = same ?? {}
    return { id: String(index + 1), text, isInScope, verdict }
  })
}

/** Only what differs from what is there is a correction. */
function changesIn(written: Written, state: State): Shape {
  const changes: Record<string, unknown> = {}
  for (const name of ['text', 'place', 'requirement', 'remark'] as const) {
    if (written[name] !== undefined && written[name] !== state[name]) changes[name] = written[name]
  }
  const categories = linesOf(written['categories'])
  if (categories.join('\n') !== state.categories.join('\n')) changes['categories'] = categories
  const isKey = written['isKey'] === 'true'
  if (isKey !== state.isKey) changes['isKey'] = isKey
  return changes
}
