import type { EntryCircumstances, Needs } from '../book/book-rules.ts'
import type { Case } from '../case/case.ts'
import { type Task, taskDueOn } from '../rectification/task.ts'
import type { RoundSettings } from '../round/round-settings.ts'
import { rectificationOf } from '../round/usual-rectification.ts'
import { printNumbers } from '../wording/books/level-number.ts'
import type { CloseOut, Condition, ProblemOfCloseOut, Subject } from './close-out.ts'
import type { SubjectNow } from './doubts.ts'

/** What a decision has to know of what is closed out. */
export function needsOf(subject: Subject): Needs {
  return subject.kind === 'task' ? { entries: [subject.entryId] } : { cases: [subject.caseId] }
}

/** What is closed out, as it stands now. */
export function subjectNow(
  subject: Subject,
  { entries, cases }: Pick<EntryCircumstances, 'entries' | 'cases'>,
): SubjectNow {
  if (subject.kind === 'case') return { task: null, theCase: cases.get(subject.caseId) ?? null }
  const found = entries.get(subject.entryId)
  return { task: found?.book === 'task' ? (found.state as Task) : null, theCase: null }
}

/** The problem in its own words; null where there is no such task or case. */
export function problemOf(
  subject: Subject,
  given: Pick<EntryCircumstances, 'entries' | 'cases'>,
): ProblemOfCloseOut | null {
  const { task, theCase } = subjectNow(subject, given)
  if (task) return problemOfTask(task)
  return theCase ? problemOfCase(theCase) : null
}

function problemOfTask(task: Task): ProblemOfCloseOut {
  const { plan } = task
  const ids = (units: typeof plan.leads) => units.flatMap((unit) => unit.unitId ?? [])
  const leadUnits = ids(plan.leads)
  return {
    number: printNumbers(plan.no, plan.otherNumbers),
    text: plan.problem,
    goal: plan.goal,
    measures: plan.measures,
    dueOn: taskDueOn(task),
    dueWords: plan.dueWords,
    leadUnits,
    involvedUnits: [...new Set([...leadUnits, ...ids(plan.supports)])],
    problemClass: plan.problemClass,
  }
}

/** A case asks for no measures of its own: what each unit did is one. */
function problemOfCase(theCase: Case): ProblemOfCloseOut {
  const leadUnits = theCase.parts.map((part) => part.unitId)
  return {
    number: theCase.numberRaw ?? theCase.number ?? '',
    text: theCase.text,
    goal: theCase.requirement,
    measures: [],
    dueOn: null,
    dueWords: null,
    leadUnits,
    involvedUnits: [...new Set(theCase.roles.map((role) => role.unitId))],
    problemClass: null,
  }
}

/** What must be shown: the usual conditions, then those of the problem's class. */
export function conditionsFor(
  problemClass: string | null,
  settings: RoundSettings,
): CloseOut['conditions'] {
  const { conditions, problemClasses } = rectificationOf(settings)
  const own = problemClasses.find((one) => one.name === problemClass)?.conditions ?? []
  return [...conditions, ...own].map(
    ({ name, evidence }): Condition => ({
      ...{ name, asked: evidence, isMet: false, shownBy: '', files: [] },
    }),
  )
}
