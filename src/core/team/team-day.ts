import { firstWords } from '../book/first-words.ts'
import type { NamedPerson } from '../book/person.ts'
import { recordBook } from '../book/record-book.ts'
import type { Day } from '../calendar/day.ts'
import { clockOnDay } from '../clock/clock.ts'
import type { CaseId, UnitId } from '../ledger/ids.ts'

/** What the team did: 下沉督察、走访、座谈、个别谈话、采样、查阅资料. */
export type TeamWork = 'onSite' | 'unitVisit' | 'panel' | 'talk' | 'sampling' | 'files'

/** A sample that the team took, and the day on which its result is expected (预计11月10日出结果). */
export type TeamSample = {
  readonly what: string
  readonly where: string
  readonly resultDueOn: Day | null
  readonly result: string
  readonly resultOn: Day | null
}

/** One day of the team in the city, as far as the office knows it. */
export type TeamDayContent = {
  readonly on: Day
  readonly works: readonly TeamWork[]
  readonly places: readonly string[]
  readonly unitIds: readonly UnitId[]
  readonly met: readonly NamedPerson[]
  readonly samples: readonly TeamSample[]
  readonly accompaniedBy: string
  readonly outcome: string
  readonly caseIds: readonly CaseId[]
}

/** 督察组活动: where the team went, whom it met, what it sampled, who accompanied it, what came of it. */
export const TEAM_DAY_BOOK = recordBook<'teamDay', TeamDayContent>({
  book: 'teamDay',
  alsoBy: ['liaison'],
  refusal: ({ works, places, outcome }) =>
    works.length === 0 || (places.length === 0 && outcome.trim() === '')
      ? { code: 'record-says-nothing', particulars: {} }
      : null,
  describe: ({ on, works, places, unitIds, met, samples, outcome, accompaniedBy, caseIds }) => ({
    no: null,
    title: firstWords(`${on} ${places.join('、')}`),
    text: [
      ...[...places, ...met.map(({ name, post }) => `${post ?? ''}${name}`)],
      ...[...samples.flatMap(({ what, where }) => [what, where]), accompaniedBy, outcome],
    ].join('\n'),
    leadUnits: unitIds,
    involvedUnits: unitIds,
    links: caseIds.map((target) => ({ kind: 'case', target, role: 'about' })),
    counted: { on, works, places: places.length, samples: samples.length },
  }),
  clocks: ({ samples }) =>
    samples.flatMap(({ what, resultDueOn, resultOn }) =>
      resultDueOn === null
        ? []
        : [clockOnDay({ name: 'resultDue', subject: what, dueOn: resultDueOn, metOn: resultOn })],
    ),
})
