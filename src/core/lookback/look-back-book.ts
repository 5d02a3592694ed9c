import {
  type BookRules,
  type Consequence,
  type EntryCircumstances,
  type EntryDescription,
  type EntryPlace,
  hasBegun,
} from '../book/book-rules.ts'
import type { EntryEvent } from '../book/entry.ts'
import { factOf } from '../book/fact-of.ts'
import { KEEPERS, type Lifecycle } from '../book/lifecycle.ts'
import { dayOfInstant } from '../calendar/instant.ts'
import { type Clock, clockOnDay } from '../clock/clock.ts'
import { agreed, type Result, refused } from '../ledger/result.ts'
import { drawSample, takeList } from './draw.ts'
import {
  type Drawn,
  LOOK_BACK_PAST,
  type LookBack,
  type LookBackAct,
  type LookBackFact,
  type LookBackStep,
} from './look-back.ts'
import type { ReinspectionAct } from './reinspection.ts'

const LOOK_BACK_LIFECYCLE: Lifecycle<LookBackStep, LookBackAct['act']> = {
  planLookBack: { from: 'new', to: 'lookingBack', by: KEEPERS },
  endLookBack: { from: ['lookingBack'], to: 'lookBackOver', by: KEEPERS },
}

/** 回头看: the book of look-backs. What is chosen is no unit's to know before it is looked at. */
export const LOOK_BACK_BOOK: BookRules<LookBack, LookBackAct, LookBackFact> = {
  book: 'lookBack',
  lifecycle: LOOK_BACK_LIFECYCLE,
  decide: decideLookBack,
  evolve: evolveLookBack,
  describe: describeLookBack,
  clocks: clocksOfLookBack,
  consequences: (fact, state) =>
    fact.type === 'lookBackPlanned'
      ? fact.drawn.filter((one) => one.isChosen).map((one) => ordered(one, state))
      : [],
}

function decideLookBack(
  _state: LookBack | null,
  act: LookBackAct,
  _given: EntryCircumstances,
): Result<LookBackFact> {
  if (act.act === 'endLookBack')
    return agreed({ type: LOOK_BACK_PAST.endLookBack, summary: act.summary })
  const { candidates, way, seed, size } = act
  if (candidates.length === 0) return refused('nothing-to-look-at')
  if (way === 'sample' && (seed === null || seed.trim() === '')) return refused('seed-missing')
  if (way === 'sample' && (size === null || size < 1 || size > candidates.length)) {
    return refused('sample-size-wrong', { count: String(candidates.length) })
  }
  const { candidates: _, ...told } = factOf(act, LOOK_BACK_PAST)
  const drawn =
    way === 'list' ? takeList(candidates) : drawSample(candidates, size ?? 0, seed ?? '')
  return agreed({ ...told, drawn })
}

function evolveLookBack(
  before: LookBack | EntryPlace,
  { fact, happenedAt: at }: EntryEvent<LookBackFact>,
): LookBack {
  const lookBack = hasBegun(before) ? before : emptyLookBack(before, at)
  switch (fact.type) {
    case 'lookBackPlanned': {
      const { type: _, ...planned } = fact
      return { ...lookBack, ...planned }
    }
    case 'lookBackEnded':
      return { ...lookBack, step: 'lookBackOver', movedAt: at, summary: fact.summary }
  }
}

function emptyLookBack(place: EntryPlace, at: LookBack['openedAt']): LookBack {
  return {
    ...place,
    ...{ step: 'lookingBack', openedAt: at, movedAt: at, no: '', title: '', way: 'list' },
    ...{ seed: null, size: null, dueOn: dayOfInstant(at), drawn: [], summary: '' },
  }
}

function describeLookBack(lookBack: LookBack): EntryDescription {
  const { no, title, way, seed, drawn, step } = lookBack
  return {
    no,
    title,
    text: [no, title, ...drawn.map((one) => one.title)].join('\n'),
    isOpen: step === 'lookingBack',
    leadUnits: [],
    involvedUnits: [],
    audience: 'leaders',
    links: [],
    counted: {
      ...{ way, seed, candidates: drawn.length },
      chosen: drawn.filter((one) => one.isChosen).length,
    },
  }
}

function clocksOfLookBack({ dueOn, step, movedAt }: LookBack): readonly Clock[] {
  const metOn = step === 'lookBackOver' ? dayOfInstant(movedAt) : null
  return [clockOnDay({ name: 'reinspectionDue', dueOn, metOn, remindBefore: [3] })]
}

/** Each problem that was chosen is looked at in an entry of its own. */
function ordered(one: Drawn, { id, no, dueOn }: LookBack): Consequence {
  const { subject, closeOutId, number, title, leadUnits } = one
  const act: ReinspectionAct = {
    ...{ act: 'orderReinspection', no: `${no}-${number}`, lookBackId: id, subject, closeOutId },
    ...{ number, title, leadUnits, dueOn },
  }
  return { on: 'new', book: 'reinspection', act }
}
