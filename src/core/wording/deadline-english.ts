import { clockOf, dayOfInstant, type Instant } from '../calendar/instant.ts'
import type { DayNature } from '../calendar/work-calendar.ts'
import type { Deadline, ExplainedExtension, ExplainedStage } from '../deadline/deadline.ts'
import { millisUsed, type UsedTime } from '../deadline/used-time.ts'
import { CASE_STEP_WORDS } from './case-words.ts'

/** How a deadline came about, in English: the same sentences as the Chinese ones. */
export function deadlineInEnglish(deadline: Deadline): readonly string[] {
  const { explanation, rule, dueOn, isProvisional } = deadline
  const basis =
    explanation.basis === 'given'
      ? `The hand-over list names ${explanation.firstDueOn}, which stands above any rule${rule ? ` (“${rule.name}” does not apply)` : ''}.`
      : `By “${rule?.name ?? ''}” (source: ${rule?.source ?? ''}), counted from the hand-over at ${moment(explanation.startedAt)}; the next day is day 1.`
  return [
    `Due on ${dueOn}; done on that day is in time.`,
    basis,
    ...explanation.stages.map(stage),
    ...explanation.extensions.map(extension),
    ...(explanation.returns > 0
      ? [`Returned ${explanation.returns}×; a return restarts no clock.`]
      : []),
    ...(isProvisional
      ? [
          'A year’s holiday notice is not published yet: counted by weekends, the day may still move.',
        ]
      : []),
  ]
}

/** Whose desk a part lay on and how long, in English. */
export function usedTimeInEnglish(used: readonly UsedTime[], at: Instant): readonly string[] {
  return used
    .filter((one) => one.step !== 'reported')
    .map((one) => {
      const end = one.until === null ? 'until now' : `to ${moment(one.until)}`
      const held = `${CASE_STEP_WORDS[one.step].en}, with the ${one.holder}`
      return `${moment(one.from)} ${end}: ${held}, ${duration(millisUsed(one, at))}.`
    })
}

function moment(at: Instant): string {
  return `${dayOfInstant(at)} ${clockOf(at)}`
}

function duration(millis: number): string {
  const minutes = Math.floor(millis / 60_000)
  const days = Math.floor(minutes / 1440)
  const hours = Math.floor((minutes % 1440) / 60)
  if (days > 0) return hours > 0 ? `${days} d ${hours} h` : `${days} d`
  if (hours > 0) return minutes % 60 > 0 ? `${hours} h ${minutes % 60} min` : `${hours} h`
  return `${minutes} min`
}

function stage(one: ExplainedStage): string {
  const unit = one.unit === 'working' ? 'working days' : 'days'
  const off = one.notable.filter((nature) => !nature.isWorkday).map(nature)
  const worked = one.notable.filter((nature) => nature.isWorkday).map(nature)
  return [
    `${one.name}: ${one.count} ${unit} from the day after ${one.from}, to ${one.dueOn}`,
    ...(off.length > 0 ? [`not counted: ${off.join(', ')}`] : []),
    ...(worked.length > 0 ? [`counted as worked: ${worked.join(', ')}`] : []),
  ]
    .join('; ')
    .concat('.')
}

const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'] as const

function nature({ day, because, festival, isProvisional }: DayNature): string {
  const weekday = WEEKDAYS[new Date(day).getUTCDay()] ?? ''
  const why = {
    weekday,
    weekend: weekday,
    holiday: `${festival ?? ''} holiday`,
    madeUp: `${weekday}, worked in exchange for ${festival ?? ''}`,
  }[because]
  return `${day} (${why}${isProvisional ? ', provisional' : ''})`
}

function extension({ until, reason, outcome }: ExplainedExtension): string {
  const said = { granted: 'granted', refused: 'refused', pending: 'not decided yet' }[outcome]
  return `Extension to ${until} ${said} (asked for because: ${reason}).`
}
