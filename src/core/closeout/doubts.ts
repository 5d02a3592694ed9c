import type { Day } from '../calendar/day.ts'
import type { Case } from '../case/case.ts'
import type { Task } from '../rectification/task.ts'
import { type CloseOut, nextLevel } from './close-out.ts'

/** What does not fit together in a close-out. Each stands in the way of closing out. */
export type CloseOutDoubt =
  | 'conditionNotMet'
  | 'conditionNotShown'
  | 'measureWithoutResult'
  | 'taskNotFinished'
  | 'caseNotClosed'
  | 'completedAfterApplication'
  | 'acceptanceMissing'
  | 'acceptedBeforeCompletion'
  | 'acceptedBeforeApplication'
  | 'acceptedOutOfOrder'
  | 'letterBeforeAcceptance'
  | 'noticeMissing'
  | 'noticeBeforeAcceptance'
  | 'noticeLetterAfterStart'
  | 'noticeNotOver'
  | 'objectionOpen'
  | 'objectionUpheld'

/** A doubt, and what it is about: a condition, the number of a measure, a level, a day. */
export type FoundDoubt = { readonly doubt: CloseOutDoubt; readonly about: string }

/** What the close-out is of, as it stands now; null where it cannot be seen. */
export type SubjectNow = { readonly task: Task | null; readonly theCase: Case | null }

/** Everything that does not fit together on a day, in the order of the way to a close-out. */
export function closeOutDoubts(
  closeOut: CloseOut,
  subject: SubjectNow,
  on: Day,
): readonly FoundDoubt[] {
  return [
    ...doubtsOfSubject(closeOut, subject),
    ...doubtsOfApplication(closeOut),
    ...doubtsOfConditions(closeOut),
    ...doubtsOfAcceptance(closeOut),
    ...doubtsOfNotice(closeOut, on),
    ...doubtsOfObjections(closeOut),
  ]
}

function found(doubt: CloseOutDoubt, about = ''): FoundDoubt {
  return { doubt, about }
}

function doubtsOfSubject(
  { subject }: CloseOut,
  { task, theCase }: SubjectNow,
): readonly FoundDoubt[] {
  if (subject.kind === 'task') {
    return task !== null && task.step !== 'finished' ? [found('taskNotFinished')] : []
  }
  const isClosed = theCase?.parts.every((part) => part.status === 'closed') ?? true
  return isClosed ? [] : [found('caseNotClosed')]
}

function doubtsOfApplication({ application, problem }: CloseOut): readonly FoundDoubt[] {
  const missing = problem.measures.flatMap((_, index) =>
    (application.outcomes[index] ?? '').trim() === ''
      ? [found('measureWithoutResult', String(index + 1))]
      : [],
  )
  return application.completedOn > application.on
    ? [found('completedAfterApplication', application.completedOn), ...missing]
    : missing
}

function doubtsOfConditions({ conditions }: CloseOut): readonly FoundDoubt[] {
  return conditions.flatMap(({ name, isMet, shownBy, files }) => {
    if (!isMet) return [found('conditionNotMet', name)]
    return shownBy.trim() === '' && files.length === 0 ? [found('conditionNotShown', name)] : []
  })
}

function doubtsOfAcceptance(closeOut: CloseOut): readonly FoundDoubt[] {
  const { acceptances, application, step } = closeOut
  const dated = acceptances.flatMap(({ level, on, letterOn }, index) => [
    ...(on < application.completedOn ? [found('acceptedBeforeCompletion', level)] : []),
    ...(on < application.on && level !== 'selfCheck'
      ? [found('acceptedBeforeApplication', level)]
      : []),
    ...(on < (acceptances[index - 1]?.on ?? on) ? [found('acceptedOutOfOrder', level)] : []),
    ...(letterOn < on ? [found('letterBeforeAcceptance', level)] : []),
  ])
  const next = nextLevel(closeOut)
  return next !== null && step !== 'relapsed' ? [...dated, found('acceptanceMissing', next)] : dated
}

function doubtsOfNotice({ notice, acceptances }: CloseOut, on: Day): readonly FoundDoubt[] {
  if (!notice) return [found('noticeMissing')]
  const last = acceptances
    .map((one) => one.on)
    .sort()
    .at(-1)
  return [
    ...(last !== undefined && notice.from < last ? [found('noticeBeforeAcceptance', last)] : []),
    ...(notice.letterOn > notice.from ? [found('noticeLetterAfterStart', notice.letterOn)] : []),
    ...(on <= notice.to ? [found('noticeNotOver', notice.to)] : []),
  ]
}

function doubtsOfObjections({ objections }: CloseOut): readonly FoundDoubt[] {
  return objections.flatMap(({ id, answer }) => {
    if (!answer) return [found('objectionOpen', id)]
    return answer.isUpheld ? [found('objectionUpheld', id)] : []
  })
}

/** Doubts in one text, for a refusal: `conditionNotMet=污染消除;noticeMissing=`. */
export function doubtsAsText(doubts: readonly FoundDoubt[]): string {
  return doubts.map(({ doubt, about }) => `${doubt}=${about}`).join(';')
}
