import { TERM_UNIT_WORDS } from '../wording/books/entry-words.ts'
import { ACCEPTANCE_LEVEL_WORDS } from '../wording/books/level-words.ts'
import {
  allFieldsOf,
  also,
  anyText,
  type Check,
  fields,
  listOf,
  noteRepeats,
  oneOf,
  text,
  wholeBetween,
} from './check.ts'
import type {
  ConditionRule,
  ProblemClass,
  RectificationSettings,
  TermRule,
} from './rectification-settings.ts'

const remindBefore = listOf(wholeBetween(0, 250))

const term: Check<TermRule> = fields({
  count: wholeBetween(1, 3660),
  unit: oneOf(TERM_UNIT_WORDS),
  source: text,
  remindBefore,
})

const conditions: Check<readonly ConditionRule[]> = also(
  listOf(fields({ name: text, evidence: anyText })),
  (rules, at) => noteRepeats(rules, at, (rule) => rule.name, 'name'),
)

const problemClass: Check<ProblemClass> = fields({ name: text, authority: text, conditions })

/** The shape of what a round says about rectification. */
export const RECTIFICATION_SHAPE = allFieldsOf<RectificationSettings>(
  {
    planTerm: term,
    reportTerm: term,
    monthlyReport: fields({ dueDay: wholeBetween(1, 28), remindBefore }),
    acceptance: also(listOf(oneOf(ACCEPTANCE_LEVEL_WORDS), 1), (levels, at) =>
      noteRepeats(levels, at, (level) => level),
    ),
    noticeTerm: term,
    conditions,
    problemClasses: also(listOf(problemClass), (classes, at) =>
      noteRepeats(classes, at, (one) => one.name, 'name'),
    ),
    callBackTerm: term,
  },
  {},
)
