import { expect, it } from 'vitest'
import type { z } from 'zod'
import type { Role } from '../core/account/actor.ts'
import type { Paper } from '../core/bulletin/blocks.ts'
import type * as core from '../core/case/case.ts'
import type { CaseAct } from '../core/case/case-act.ts'
import type { CaseFact, Intake, IntakeCorrection } from '../core/case/case-event.ts'
import type { Check } from '../core/figures/check.ts'
import type { CheckedPaper } from '../core/figures/marks/checked-file.ts'
import type { MarkedPart } from '../core/figures/marks/marked-paper.ts'
import type { ImportProblem, PlannedRow, RowFate, Suspicion } from '../core/import/import-plan.ts'
import type { Batch } from '../core/round/batch.ts'
import type { BulletinSettings } from '../core/round/bulletin-settings.ts'
import type { RoundSettings } from '../core/round/round-settings.ts'
import type { Figure } from '../core/statistics/figure.ts'
import type { MeasureQuestion, Question } from '../core/statistics/question.ts'
import type { UnitRole } from '../core/unit/unit.ts'
import type { paper } from './bulletin/paper.ts'
import { caseAct } from './case/case-act.ts'
import type { caseFact } from './case/case-fact.ts'
import type { intake, intakeCorrection } from './case/intake.ts'
import type * as checker from './checker.ts'
import type * as figures from './figures/question.ts'
import type * as planned from './import-plan.ts'
import type { batch } from './round/batch.ts'
import type { bulletinSettings } from './round/bulletin-settings.ts'
import type { roundSettings } from './round/settings.ts'
import type { Same } from './same.ts'
import type * as values from './values.ts'

type AllTrue<Checks extends readonly true[]> = Checks['length']

/** The compiler refuses this line when a shape on the wire and its type in the core part ways. */
type Held = AllTrue<
  [
    Same<z.infer<typeof caseAct>, CaseAct>,
    Same<z.infer<typeof intake>, Intake>,
    Same<z.infer<typeof intakeCorrection>, IntakeCorrection>,
    Same<z.infer<typeof values.caseKind>, core.CaseKind>,
    Same<z.infer<typeof values.channel>, core.Channel>,
    Same<z.infer<typeof values.verdict>, core.Verdict>,
    Same<z.infer<typeof values.closingStatus>, core.ClosingStatus>,
    Same<z.infer<typeof values.progress>, core.Progress>,
    Same<z.infer<typeof values.partStep>, core.PartStep>,
    Same<z.infer<typeof values.measureKind>, core.MeasureKind>,
    Same<z.infer<typeof values.unitOfCount>, core.UnitOfCount>,
    Same<z.infer<typeof values.unitRole>, UnitRole>,
    Same<z.infer<typeof values.role>, Role>,
    Same<z.infer<typeof batch>, Batch>,
    Same<z.infer<typeof bulletinSettings>, BulletinSettings>,
    Same<z.infer<typeof roundSettings>, RoundSettings>,
    Same<z.infer<typeof figures.question>, Question>,
    Same<z.infer<typeof figures.measureQuestion>, MeasureQuestion>,
    Same<z.infer<typeof figures.figure>, Figure>,
    Same<z.infer<typeof paper>, Paper>,
    Same<z.infer<typeof checker.check>, Check>,
    Same<z.infer<typeof checker.markedPart>, MarkedPart>,
    Same<z.infer<typeof checker.checkedPaper>, CheckedPaper>,
    Same<z.infer<typeof caseFact>, CaseFact>,
    Same<z.infer<typeof planned.suspicion>, Suspicion>,
    Same<z.infer<typeof planned.rowFate>, RowFate>,
    Same<z.infer<typeof planned.problem>, ImportProblem>,
    Same<
      Omit<z.infer<typeof planned.plannedRow>, 'hasComplainant'>,
      Omit<PlannedRow, 'complainants'>
    >,
  ]
>

it('takes an act exactly as the rules know it, and no other', () => {
  const checks: Held = 28
  expect(checks).toBe(28)
  const signFor: CaseAct = { act: 'signFor', unitId: 'lengshuitan' as never }
  expect(caseAct.parse(signFor)).toEqual(signFor)
  expect(caseAct.safeParse({ ...signFor, act: 'signAway' }).success).toBe(false)
  expect(caseAct.safeParse({ ...signFor, hurry: true }).success).toBe(false)
})
