import type { UnitId } from '../../../core/ledger/ids.ts'
import type { NamedUnit, TaskPlan } from '../../../core/rectification/task.ts'
import type { RoundSettings } from '../../../core/round/round-settings.ts'
import { rectificationOf } from '../../../core/round/usual-rectification.ts'
import { NUMBER_LEVELS } from '../../../core/wording/books/level-number.ts'
import type { ActForm } from '../books/act-dialog.tsx'
import type { Field, Values } from '../books/field.ts'
import { TASK_SCREEN_WORDS as say } from './task-words.ts'

type Begun = Partial<Pick<TaskPlan, 'no' | 'problem' | 'goal' | 'caseIds'>> & {
  readonly leads?: readonly UnitId[]
}

/** How a task is put into the list, or the plan of one case is made (一案一策). */
export function taskPlanForm(settings: RoundSettings, begun: Begun = {}): ActForm {
  const { no = '', problem = '', goal = '', caseIds = [], leads = [] } = begun
  return {
    fields: fieldsOf(settings),
    before: { no, problem, goal, leads },
    particulars: (values) => ({
      plan: { ...planOf(values, settings), caseIds, planId: null },
    }),
  }
}

/** How a task's plan is changed: what stands in the form unchanged is not sent. */
export function taskReviseForm(plan: TaskPlan, settings: RoundSettings): ActForm {
  const reason: Field = { name: 'reason', kind: 'text', words: say.reason }
  const idsOf = (units: readonly NamedUnit[]) => units.flatMap((unit) => unit.unitId ?? [])
  const before: Values = {
    ...plan,
    ...{ leads: idsOf(plan.leads), supports: idsOf(plan.supports) },
    problemClass: plan.problemClass ?? '',
  }
  const strangers = (units: readonly NamedUnit[]) => units.filter((unit) => unit.unitId === null)
  return {
    fields: [...fieldsOf(settings), reason],
    before,
    particulars: (values) => {
      const next = planOf(values, settings, plan)
      const stated: Values = {
        ...next,
        leads: [...next.leads, ...strangers(plan.leads)],
        supports: [...next.supports, ...strangers(plan.supports)],
      }
      const changes = Object.entries(stated).filter(
        ([name, value]) => textOf(value) !== textOf(plan[name as keyof TaskPlan]),
      )
      return { changes: Object.fromEntries(changes), reason: values['reason'] }
    },
  }
}

/** Objects as one text whatever the order of their names. */
function textOf(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(textOf).join()}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const fields = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${fields.map(([name, of]) => `${name}:${textOf(of)}`).join()}}`
}

function fieldsOf(settings: RoundSettings): readonly Field[] {
  const levels = NUMBER_LEVELS.map((value) => ({ value, word: value }))
  const { problemClasses } = rectificationOf(settings)
  return [
    { name: 'no', kind: 'line', words: say.no },
    {
      ...{ name: 'otherNumbers', kind: 'several', words: say.otherNumbers },
      fields: [
        { name: 'level', kind: 'named', options: levels, words: say.level },
        { name: 'no', kind: 'line', words: say.no },
      ],
    },
    { name: 'section', kind: 'line', words: say.section, isOptional: true },
    { name: 'problem', kind: 'text', words: say.problem },
    {
      ...{ name: 'problemClass', kind: 'named', words: say.problemClass },
      options: [
        { value: '', word: say.noClass.zh },
        ...problemClasses.map(({ name, authority }) => ({
          value: name,
          word: `${name}（${authority}）`,
        })),
      ],
    },
    { name: 'goal', kind: 'text', words: say.goal },
    { name: 'measures', kind: 'lines', words: say.measuresField },
    { name: 'leads', kind: 'units', words: say.lead },
    { name: 'supports', kind: 'units', words: say.supports },
    { name: 'persons', kind: 'lines', words: say.personsField },
    { name: 'dueOn', kind: 'day', words: say.due },
    { name: 'dueWords', kind: 'line', words: say.dueWords, isOptional: true },
    { name: 'isLongTerm', kind: 'yesNo', words: say.longTerm },
    {
      ...{ name: 'milestones', kind: 'several', words: say.schedule },
      fields: [
        { name: 'plannedOn', kind: 'day', words: say.plannedOn },
        { name: 'share', kind: 'number', words: say.plannedShare },
        { name: 'title', kind: 'line', words: say.milestone },
      ],
    },
    { name: 'plannedYuan', kind: 'number', words: say.plannedField },
  ]
}

function planOf(values: Values, { units }: RoundSettings, before?: TaskPlan) {
  const named = (ids: unknown, held: readonly NamedUnit[] = []): readonly NamedUnit[] =>
    (ids as readonly UnitId[]).map((unitId) => {
      const words = held.find((one) => one.unitId === unitId)?.words
      const unit = units.find((one) => one.id === unitId)
      return { words: words ?? unit?.fullName ?? unitId, unitId }
    })
  const { reason: _, leads, supports, problemClass, ...plain } = values
  return {
    ...Object.fromEntries(
      Object.entries(plain).filter(([name]) => name !== 'caseIds' && name !== 'planId'),
    ),
    leads: named(leads, before?.leads),
    supports: named(supports, before?.supports),
    problemClass: problemClass === '' ? null : problemClass,
  }
}
