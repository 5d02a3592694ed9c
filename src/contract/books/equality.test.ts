import { expect, it } from 'vitest'
import type { z } from 'zod'
import { BOOKS } from '../../core/book/books.ts'
import type { RecordAct } from '../../core/book/record-book.ts'
import type { CampaignAct } from '../../core/campaign/campaign.ts'
import type { CloseOutAct } from '../../core/closeout/close-out-acts.ts'
import type { EnforcementTallyContent } from '../../core/enforcement/enforcement-tally.ts'
import type { QualityReadingContent } from '../../core/enforcement/quality-reading.ts'
import type { LabTestAct } from '../../core/evidence/lab-test.ts'
import type { HotlineReportContent } from '../../core/hotline/hotline-report.ts'
import type { ReferralContent } from '../../core/hotline/referral.ts'
import type { InstructionAct } from '../../core/instruction/instruction.ts'
import type { CallBackAct } from '../../core/lookback/call-back.ts'
import type { LookBackAct } from '../../core/lookback/look-back.ts'
import type { ReinspectionAct } from '../../core/lookback/reinspection.ts'
import type { MaterialAct } from '../../core/material/material.ts'
import type { ContactContent } from '../../core/meeting/contact.ts'
import type { MeetingContent } from '../../core/meeting/meeting.ts'
import type { OccasionContent } from '../../core/meeting/occasion.ts'
import type { WatchContent } from '../../core/meeting/watch.ts'
import type { MediaReportContent } from '../../core/publicity/media-report.ts'
import type { PlanAct } from '../../core/rectification/plan.ts'
import type { TaskAct } from '../../core/rectification/task-acts.ts'
import type { TargetAct } from '../../core/target/target.ts'
import type { TeamDayContent } from '../../core/team/team-day.ts'
import type { VisitContent } from '../../core/visit/visit.ts'
import type { Same } from '../same.ts'
import type { closeOutAct } from './close-out-act.ts'
import { entryActBody } from './entries.ts'
import type { labTestAct } from './lab-test-act.ts'
import type { callBackAct, lookBackAct, reinspectionAct } from './look-back-acts.ts'
import type {
  contactAct,
  enforcementTallyAct,
  hotlineReportAct,
  mediaReportAct,
  meetingAct,
  occasionAct,
  qualityReadingAct,
  referralAct,
  teamDayAct,
  visitAct,
  watchAct,
} from './office-acts.ts'
import type { campaignAct, instructionAct, materialAct, targetAct } from './order-acts.ts'
import type { planAct } from './plan-act.ts'
import type { taskAct } from './task-act.ts'

/** The compiler refuses this line when the acts of a book and their shape part ways. */
type Held = readonly [
  Same<z.infer<typeof planAct>, PlanAct>,
  Same<z.infer<typeof closeOutAct>, Exclude<CloseOutAct, { act: 'takeCloseOutRelapse' }>>,
  Same<z.infer<typeof lookBackAct>, LookBackAct>,
  Same<z.infer<typeof reinspectionAct>, ReinspectionAct>,
  Same<z.infer<typeof callBackAct>, CallBackAct>,
  Same<z.infer<typeof labTestAct>, LabTestAct>,
  Same<z.infer<typeof taskAct>, Exclude<TaskAct, { act: 'closeTaskOut' | 'takeRelapse' }>>,
  Same<z.infer<typeof instructionAct>, InstructionAct>,
  Same<z.infer<typeof materialAct>, MaterialAct>,
  Same<z.infer<typeof campaignAct>, CampaignAct>,
  Same<z.infer<typeof visitAct>, RecordAct<'visit', VisitContent>>,
  Same<z.infer<typeof meetingAct>, RecordAct<'meeting', MeetingContent>>,
  Same<z.infer<typeof occasionAct>, RecordAct<'occasion', OccasionContent>>,
  Same<z.infer<typeof watchAct>, RecordAct<'watch', WatchContent>>,
  Same<z.infer<typeof contactAct>, RecordAct<'contact', ContactContent>>,
  Same<z.infer<typeof targetAct>, TargetAct>,
  Same<z.infer<typeof teamDayAct>, RecordAct<'teamDay', TeamDayContent>>,
  Same<z.infer<typeof mediaReportAct>, RecordAct<'mediaReport', MediaReportContent>>,
  Same<z.infer<typeof hotlineReportAct>, RecordAct<'hotlineReport', HotlineReportContent>>,
  Same<z.infer<typeof referralAct>, RecordAct<'referral', ReferralContent>>,
  Same<z.infer<typeof enforcementTallyAct>, RecordAct<'enforcementTally', EnforcementTallyContent>>,
  Same<z.infer<typeof qualityReadingAct>, RecordAct<'qualityReading', QualityReadingContent>>,
]

it('每本台账的操作都能从外面提出，跟着别处发生的除外', () => {
  const held = Array.from({ length: 22 }, () => true) as unknown as Held
  expect(held).not.toContain(false)
  const { options } = entryActBody.shape.act
  const shaped = options.flatMap((one) => one.options.map((option) => option.shape.act.value))
  const asked = Object.values(BOOKS).flatMap(({ lifecycle }) =>
    Object.entries(lifecycle).flatMap(([name, rule]) => (rule.isConsequence ? [] : [name])),
  )
  expect([...shaped].sort()).toEqual([...asked].sort())
})

it('没有两本台账的操作同名', () => {
  const names = Object.values(BOOKS).flatMap(({ lifecycle }) => Object.keys(lifecycle))
  expect(new Set(names).size).toBe(names.length)
})
