import type { ShownCaseView } from '../../../contract/case/shown-case.ts'
import type { Book } from '../../../core/book/entry.ts'
import { dayOfInstant } from '../../../core/calendar/instant.ts'
import type { RoundSettings } from '../../../core/round/round-settings.ts'
import type { ActForm } from '../books/act-dialog.tsx'
import { closeOutOfCase } from '../closeout/close-out-forms.ts'
import { testOfCase } from '../rectification/plain-forms.ts'
import { taskPlanForm } from '../rectification/task-plan-form.ts'

/** An entry of another book that can be begun from a case. */
export type Beginning = { readonly book: Book; readonly act: string; readonly form: ActForm }

/** What can be begun from a case as it stands: a plan while it is open; a close-out and a call-back once it is closed. */
export function beginningsOf(
  { case: theCase }: ShownCaseView,
  settings: RoundSettings,
): readonly Beginning[] {
  const { parts, id } = theCase
  const isClosed = parts.length > 0 && parts.every(({ status }) => status === 'closed')
  const isTold = parts.length > 0 && parts.every(({ status }) => status !== 'open')
  const closed = parts.flatMap((part) => part.signedOffAt ?? []).sort()
  const told = {
    ...{ caseId: id, number: theCase.numberRaw ?? theCase.number ?? '', text: theCase.text },
    ...{ goal: theCase.requirement, unitIds: parts.map((part) => part.unitId) },
    closedOn:
      closed.length > 0 ? dayOfInstant(closed[closed.length - 1] as (typeof closed)[0]) : null,
    outcomes: parts.flatMap(({ handling }) => (handling ? [handling] : [])),
  }
  const plan = taskPlanForm(settings, {
    ...{ no: told.number, problem: told.text, goal: told.goal, caseIds: [id] },
    leads: told.unitIds,
  })
  return [
    ...(isClosed ? [] : [{ book: 'task' as const, act: 'planTask', form: plan }]),
    ...(isClosed
      ? [{ book: 'closeOut' as const, act: 'applyCloseOut', form: closeOutOfCase(told, settings) }]
      : []),
    ...(parts.length > 0
      ? [{ book: 'labTest' as const, act: 'takeSample', form: testOfCase(told) }]
      : []),
    ...(isTold
      ? [
          {
            ...{ book: 'callBack' as const, act: 'planCallBack' },
            form: { fields: [], particulars: () => ({ caseId: id, identityNumber: null }) },
          },
        ]
      : []),
  ]
}
