import { addDays, type Day } from '../core/calendar/day.ts'
import {
  dayOfInstant,
  type Instant,
  instantAt,
  instantOfMillis,
  millisOf,
} from '../core/calendar/instant.ts'
import type { Progress, Verdict } from '../core/case/case.ts'
import type { CaseAct } from '../core/case/case-act.ts'
import type { Intake } from '../core/case/case-event.ts'
import type { ExtensionId, UnitId } from '../core/ledger/ids.ts'
import { liaisonOf, officeAccount } from './cast.ts'
import type { Step } from './script.ts'

/** How far a part comes by the end of the play. */
export type Reach =
  | 'assigned'
  | 'signedFor'
  | 'verified'
  | 'replied'
  | 'returned'
  | 'signedOff'
  | 'reported'

/** What is to become of one unit's part. */
export type PartPlot = {
  readonly unitId: UnitId
  readonly reach: Reach
  readonly findings: string
  readonly handling: string
  readonly verdicts: readonly Verdict[]
  readonly status: 'closed' | 'partlyClosed'
  readonly asksExtensionUntil: Day | null
}

export type CasePlot = {
  readonly intake: Intake
  /** Who handed it to whom. */
  readonly handOver: { readonly from: string; readonly to: string }
  readonly handedOverAt: Instant
  /** By when everything that the plot tells has happened. */
  readonly endsAt: Instant
  readonly parts: readonly PartPlot[]
  readonly supportUnits: readonly UnitId[]
  readonly supervisingUnit: UnitId | null
  readonly progress: Progress
  readonly givenDueOn: Day | null
  readonly extra: readonly Step[]
}

const WAY: readonly Reach[] = [
  'assigned',
  'signedFor',
  'verified',
  'replied',
  'signedOff',
  'reported',
]
/** Days after hand-over at which an unhurried office reaches each step. */
const PACE: Readonly<Record<Reach, number>> = {
  assigned: 0.02,
  signedFor: 0.08,
  verified: 1.1,
  replied: 2,
  returned: 2.4,
  signedOff: 3.2,
  reported: 3.5,
}
const DAY_MS = 86_400_000

/** The acts that make the plot: received, handed over, dispatched, and then as far as each part comes. */
export function actsOf(plot: CasePlot): readonly Step[] {
  const steps = [
    ...opening(plot),
    ...plot.parts.flatMap((part) => actsOnPart(plot, part)),
    ...plot.extra,
  ]
  return [...steps, ...progressOf(plot)].sort((a, b) => (a.at === b.at ? 0 : a.at < b.at ? -1 : 1))
}

function opening(plot: CasePlot): readonly Step[] {
  const clerk = officeAccount('clerk')
  const at = plot.handedOverAt
  const roles = [
    ...plot.parts.map((part) => ({ unitId: part.unitId, role: 'lead' as const })),
    ...plot.supportUnits.map((unitId) => ({ unitId, role: 'support' as const })),
    ...(plot.supervisingUnit
      ? [{ unitId: plot.supervisingUnit, role: 'supervisingLead' as const }]
      : []),
  ]
  return [
    { at, by: clerk, act: { act: 'receive', intake: plot.intake } },
    {
      at,
      by: clerk,
      act: { act: 'handOver', ...plot.handOver, isOnTheSpot: plot.intake.batchId === null },
    },
    { at, by: clerk, act: { act: 'dispatch', roles, givenDueOn: plot.givenDueOn } },
  ]
}

function actsOnPart(plot: CasePlot, part: PartPlot): readonly Step[] {
  const until = part.reach === 'returned' ? 'replied' : part.reach
  const passed = WAY.slice(1, WAY.indexOf(until) + 1)
  const moment = (step: Reach) => momentOf(plot, step, part.reach)
  const steps = passed.flatMap((step) => stepsTo(step, part, moment(step)))
  const back: readonly Step[] =
    part.reach === 'returned'
      ? [
          reviewer(moment('returned'), {
            act: 'returnByOffice',
            unitId: part.unitId,
            reason: '整改措施未写明完成时限，请补充现场照片后重新报送。',
          }),
        ]
      : []
  return [...steps, ...back, ...extensionOf(plot, part)]
}

function stepsTo(step: Reach, part: PartPlot, at: Instant): readonly Step[] {
  const { unitId } = part
  const liaison = liaisonOf(unitId)
  switch (step) {
    case 'signedFor':
      return [{ at, by: liaison, act: { act: 'signFor', unitId } }]
    case 'verified':
      return [
        {
          at,
          by: liaison,
          act: { act: 'verify', unitId, findings: part.findings, verdicts: verdictsOf(part) },
        },
      ]
    case 'replied':
      return [{ at, by: liaison, act: { act: 'reply', unitId, handling: part.handling } }]
    case 'signedOff':
      return [
        reviewer(at, { act: 'passByAuthority', unitId, opinion: '同意。' }),
        reviewer(at, { act: 'passByOffice', unitId, opinion: '情况清楚，措施到位。' }),
        {
          at,
          by: officeAccount('head'),
          act: { act: 'signOff', unitId, status: part.status, opinion: '同意上报。' },
        },
      ]
    case 'reported':
      return [{ at, by: officeAccount('clerk'), act: { act: 'report', unitId } }]
    default:
      return []
  }
}

function reviewer(at: Instant, act: CaseAct): Step {
  return { at, by: officeAccount('reviewer'), act }
}

function verdictsOf(part: PartPlot): Extract<CaseAct, { act: 'verify' }>['verdicts'] {
  return part.verdicts.map((verdict, index) => ({ claimId: String(index + 1) as never, verdict }))
}

/** A step's moment: at its usual pace, or sooner where the play would end before; whole minutes. */
function momentOf(plot: CasePlot, step: Reach, reach: Reach): Instant {
  const start = millisOf(plot.handedOverAt)
  const room = millisOf(plot.endsAt) - start
  const hurry = Math.min(1, room / (PACE[reach] * DAY_MS))
  const at = start + PACE[step] * DAY_MS * hurry
  return instantOfMillis(Math.floor(at / 60_000) * 60_000)
}

function extensionOf(plot: CasePlot, part: PartPlot): readonly Step[] {
  const until = part.asksExtensionUntil
  if (!until || part.reach === 'assigned') return []
  const extensionId = `${plot.intake.number ?? part.unitId}-1` as ExtensionId
  const at = momentOf(plot, part.reach, part.reach)
  return [
    {
      at,
      by: liaisonOf(part.unitId),
      act: {
        act: 'askExtension',
        unitId: part.unitId,
        extensionId,
        until,
        reason: '采样检测结果尚未出具，需待结果确定整改措施。',
      },
    },
  ]
}

function progressOf(plot: CasePlot): readonly Step[] {
  const first = plot.parts[0]
  if (plot.progress === 'notStarted' || !first) return []
  const at = momentOf(plot, first.reach, first.reach)
  return [
    {
      at,
      by: liaisonOf(first.unitId),
      act: { act: 'reportProgress', progress: plot.progress, note: '' },
    },
  ]
}

/** Eight in the evening of a day: when a batch is handed over. */
export function eveningOf(on: Day): Instant {
  return instantAt(on, '20:00')
}

/** The day that lies `days` after a moment's day. */
export function dayAfter(at: Instant, days: number): Day {
  return addDays(dayOfInstant(at), days)
}
