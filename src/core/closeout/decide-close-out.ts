import type { EntryCircumstances } from '../book/book-rules.ts'
import { factOf } from '../book/fact-of.ts'
import { dayOfAct } from '../book/recording.ts'
import { agreed, type Result, refused } from '../ledger/result.ts'
import { rectificationOf } from '../round/usual-rectification.ts'
import { type CloseOut, nextLevel } from './close-out.ts'
import { CLOSE_OUT_PAST, type CloseOutAct, type CloseOutFact } from './close-out-acts.ts'
import { closeOutDoubts, doubtsAsText, type FoundDoubt } from './doubts.ts'
import { noticeDays } from './notice-days.ts'
import { conditionsFor, problemOf, subjectNow } from './subject.ts'

/** What the act makes happen to a close-out, or the rule that forbids it. */
export function decideCloseOut(
  state: CloseOut | null,
  act: CloseOutAct,
  given: EntryCircumstances,
): Result<CloseOutFact> {
  if (act.act === 'applyCloseOut') return applied(act, given)
  if (state === null) return refused('entry-not-begun', { book: 'closeOut', act: act.act })
  switch (act.act) {
    case 'giveNotice': {
      const days = noticeDays(act.from, rectificationOf(given.settings).noticeTerm, given.calendar)
      return unless(noticeDoubts(state, act), { ...factOf(act, CLOSE_OUT_PAST), ...days })
    }
    case 'closeOut':
      return closed(state, act, given)
    default: {
      const refusal = refusalOn(state, act, given)
      return refusal ?? agreed(factOf(act, CLOSE_OUT_PAST))
    }
  }
}

type Refused = ReturnType<typeof refused> | null

function applied(
  act: Extract<CloseOutAct, { act: 'applyCloseOut' }>,
  given: EntryCircumstances,
): Result<CloseOutFact> {
  const found = problemOf(act.subject, given)
  if (!found) return refused('entry-of-another-book', { book: 'task' })
  const { acceptance: levels, problemClasses } = rectificationOf(given.settings)
  const said = act.problemClass ?? null
  if (said !== null && !problemClasses.some((one) => one.name === said)) {
    return refused('problem-class-unknown', { problemClass: said })
  }
  const problem = { ...found, problemClass: said ?? found.problemClass }
  const conditions = conditionsFor(problem.problemClass, given.settings)
  return agreed({ ...factOf(act, CLOSE_OUT_PAST), problem, conditions, levels })
}

function refusalOn(state: CloseOut, act: CloseOutAct, given: EntryCircumstances): Refused {
  switch (act.act) {
    case 'showCondition':
      return state.conditions.some((one) => one.name === act.name)
        ? null
        : refused('condition-unknown', { condition: act.name })
    case 'acceptLevel':
    case 'refuseLevel':
      return refusalOfLevel(state, act, given)
    case 'takeObjection': {
      const { notice } = state
      return notice && (act.on < notice.from || act.on > notice.to)
        ? refused('objection-outside-notice', { from: notice.from, until: notice.to })
        : null
    }
    case 'answerObjection':
      return state.objections.some((one) => one.id === act.objectionId && one.answer === null)
        ? null
        : refused('objection-unknown', { objection: act.objectionId })
    default:
      return null
  }
}

/** City and province accept for themselves: a unit's people only for the self-check and the county. */
function refusalOfLevel(
  state: CloseOut,
  act: Extract<CloseOutAct, { act: 'acceptLevel' | 'refuseLevel' }>,
  given: EntryCircumstances,
): Refused {
  const next = nextLevel(state)
  if (act.level !== next) return refused('level-not-next', { level: act.level, next: next ?? '' })
  if (act.on > dayOfAct(given)) return refused('happened-in-the-future', { happenedAt: act.on })
  const isOwn = act.level === 'selfCheck' || act.level === 'county'
  if (given.actor.role === 'liaison' && !isOwn) {
    return refused('level-not-yours', { level: act.level })
  }
  if (act.act === 'refuseLevel') return null
  if (act.signedBy.trim() === '') return refused('signature-missing', { level: act.level })
  const doubts = closeOutDoubts(
    { ...state, acceptances: [...state.acceptances, act] },
    subjectNow(state.subject, given),
    act.on,
  ).filter(({ doubt, about }) => DATED.has(doubt) && about === act.level)
  return doubts.length > 0 ? doubtful(doubts) : null
}

/** What is known to be impossible as soon as an acceptance is entered. */
const DATED: ReadonlySet<string> = new Set([
  ...(['acceptedBeforeCompletion', 'acceptedBeforeApplication', 'acceptedOutOfOrder'] as const),
  'letterBeforeAcceptance',
])

function noticeDoubts(
  state: CloseOut,
  { from, letterOn }: Extract<CloseOutAct, { act: 'giveNotice' }>,
): readonly FoundDoubt[] {
  const last = state.acceptances
    .map((one) => one.on)
    .sort()
    .at(-1)
  return [
    ...(last !== undefined && from < last
      ? [{ doubt: 'noticeBeforeAcceptance' as const, about: last }]
      : []),
    ...(letterOn > from ? [{ doubt: 'noticeLetterAfterStart' as const, about: letterOn }] : []),
  ]
}

function closed(
  state: CloseOut,
  act: Extract<CloseOutAct, { act: 'closeOut' }>,
  given: EntryCircumstances,
): Result<CloseOutFact> {
  if (act.on > dayOfAct(given)) return refused('happened-in-the-future', { happenedAt: act.on })
  const doubts = closeOutDoubts(state, subjectNow(state.subject, given), act.on)
  return unless(doubts, factOf(act, CLOSE_OUT_PAST))
}

function unless(doubts: readonly FoundDoubt[], fact: CloseOutFact): Result<CloseOutFact> {
  return doubts.length > 0 ? doubtful(doubts) : agreed(fact)
}

function doubtful(doubts: readonly FoundDoubt[]) {
  return refused('close-out-doubtful', {
    count: String(doubts.length),
    doubts: doubtsAsText(doubts),
  })
}
