import { z } from 'zod'
import { caseId, day, instant, list, longText, unitId, words } from '../values.ts'
import { recordActs } from './record-acts.ts'
import { yuan } from './task-act.ts'

const text = longText
const maybe = z.string().max(20_000)
const count = z.int().min(0).max(1_000_000_000)

export const namedPerson = z.strictObject({ name: words, post: words.nullable() })

/** What is told to units, until when. */
const demand = z.strictObject({ text: words, unitIds: list(unitId), dueOn: day.nullable() })

export const visitAct = recordActs(
  'visit',
  z.strictObject({
    kind: z.enum(['survey', 'covert', 'onSiteSupervision', 'condolence']),
    leader: namedPerson,
    companions: list(namedPerson),
    on: day,
    until: day.nullable(),
    unitIds: list(unitId),
    sites: list(z.strictObject({ name: words, findings: maybe })),
    remarks: list(text),
    demands: list(demand),
    caseIds: list(caseId),
  }),
)

export const meetingAct = recordActs(
  'meeting',
  z.strictObject({
    kind: z.enum([
      ...['mobilisation', 'progress', 'coordination', 'deployment'],
      ...['special', 'regular', 'training', 'discipline'],
    ] as const),
    title: words,
    on: day,
    place: maybe,
    branches: maybe,
    unitIds: list(unitId),
    participants: list(
      z.strictObject({
        ...namedPerson.shape,
        part: z.enum(['chair', 'speaker', 'present', 'nonVoting', 'byVideo']),
      }),
    ),
    headCounts: list(z.strictObject({ who: words, count })),
    remarks: list(text),
    decisions: list(demand),
  }),
)

export const occasionAct = recordActs(
  'occasion',
  z.strictObject({
    kind: z.enum(['arrival', 'departure', 'thankYouLetter', 'letter', 'disciplineRecord']),
    on: day,
    title: words,
    from: maybe,
    paragraphs: list(text),
    signedBy: list(words),
    unitIds: list(unitId),
  }),
)

export const contactAct = recordActs(
  'contact',
  z.strictObject({
    name: words,
    post: maybe,
    group: maybe,
    part: z.enum(['head', 'deputy', 'liaison', 'member']),
    unitIds: list(unitId),
    phone: maybe,
    note: maybe,
  }),
)

export const watchAct = recordActs(
  'watch',
  z.strictObject({
    on: day,
    unitIds: list(unitId),
    place: maybe,
    phone: maybe,
    shifts: list(
      z.strictObject({
        from: z.string().max(5),
        to: z.string().max(5),
        leader: maybe,
        persons: list(words),
      }),
    ),
  }),
)

export const teamDayAct = recordActs(
  'teamDay',
  z.strictObject({
    on: day,
    works: list(z.enum(['onSite', 'unitVisit', 'panel', 'talk', 'sampling', 'files'])),
    places: list(words),
    unitIds: list(unitId),
    met: list(namedPerson),
    samples: list(
      z.strictObject({
        what: words,
        where: maybe,
        resultDueOn: day.nullable(),
        result: maybe,
        resultOn: day.nullable(),
      }),
    ),
    accompaniedBy: maybe,
    outcome: text,
    caseIds: list(caseId),
  }),
)

export const mediaReportAct = recordActs(
  'mediaReport',
  z.strictObject({
    kind: z.enum(['publicity', 'concern']),
    on: day,
    outlet: words,
    level: z.enum(['central', 'provincial', 'city', 'county', 'online']),
    title: words,
    text,
    unitIds: list(unitId),
    dueOn: day.nullable(),
  }),
)

export const hotlineReportAct = recordActs(
  'hotlineReport',
  z.strictObject({
    upTo: instant,
    calls: count,
    environmentalCalls: count,
    letters: count,
    handedOver: count,
    handedOverKey: count,
    from12345: count.nullable(),
  }),
)

export const referralAct = recordActs(
  'referral',
  z.strictObject({
    receivedOn: day,
    number: maybe,
    text: words,
    why: words,
    to: words,
    unitIds: list(unitId),
    on: day,
    letter: maybe,
  }),
)

const bounded = z.strictObject({ count: z.number().min(0).max(1e14), isOver: z.boolean() })

export const enforcementTallyAct = recordActs(
  'enforcementTally',
  z.strictObject({
    unitIds: list(unitId),
    from: day,
    until: day,
    personTimes: bounded.nullable(),
    enterprisesChecked: bounded.nullable(),
    ordersToCorrect: bounded.nullable(),
    casesFiled: bounded.nullable(),
    finesYuan: z.strictObject({ count: yuan, isOver: z.boolean() }).nullable(),
    note: maybe,
  }),
)

export const qualityReadingAct = recordActs(
  'qualityReading',
  z.strictObject({
    kind: z.enum(['air', 'surfaceWater', 'drinkingWater']),
    unitIds: list(unitId),
    from: day,
    until: day,
    goodShare: z.number().nullable(),
    targetShare: z.number().nullable(),
    sections: list(z.strictObject({ name: words, class: maybe, target: maybe })),
    verdict: maybe,
  }),
)
