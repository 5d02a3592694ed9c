import type { FactOf } from '../book/fact-of.ts'
import type { Day } from '../calendar/day.ts'
import type { AcceptanceLevel } from '../round/rectification-settings.ts'
import type {
  Acceptance,
  Condition,
  Notice,
  ProblemOfCloseOut,
  ShownFile,
  Subject,
} from './close-out.ts'

export type CloseOutAct =
  | {
      readonly act: 'applyCloseOut'
      readonly no: string
      readonly subject: Subject
      readonly letter: string
      readonly completedOn: Day
      readonly outcomes: readonly string[]
      /** The class of the problem, where what is closed out does not say it itself. */
      readonly problemClass?: string | null
    }
  | {
      readonly act: 'amendApplication'
      readonly letter: string
      readonly completedOn: Day
      readonly outcomes: readonly string[]
    }
  | {
      readonly act: 'showCondition'
      readonly name: string
      readonly isMet: boolean
      readonly shownBy: string
      readonly files: readonly ShownFile[]
    }
  | ({ readonly act: 'acceptLevel' } & Acceptance)
  | {
      readonly act: 'refuseLevel'
      readonly level: AcceptanceLevel
      readonly on: Day
      readonly reason: string
    }
  | ({ readonly act: 'giveNotice' } & Omit<Notice, 'to' | 'days'>)
  | {
      readonly act: 'takeObjection'
      readonly on: Day
      readonly channel: string
      readonly text: string
    }
  | {
      readonly act: 'answerObjection'
      readonly objectionId: string
      readonly on: Day
      readonly text: string
      readonly isUpheld: boolean
    }
  | { readonly act: 'recallNotice'; readonly reason: string }
  | { readonly act: 'closeOut'; readonly on: Day; readonly filing: string }
  | { readonly act: 'withdrawCloseOut'; readonly reason: string }
  | { readonly act: 'takeCloseOutRelapse'; readonly reason: string }

export const CLOSE_OUT_PAST = {
  applyCloseOut: 'closeOutApplied',
  amendApplication: 'applicationAmended',
  showCondition: 'conditionShown',
  acceptLevel: 'levelAccepted',
  refuseLevel: 'levelRefused',
  giveNotice: 'noticeGiven',
  takeObjection: 'objectionTaken',
  answerObjection: 'objectionAnswered',
  recallNotice: 'noticeRecalled',
  closeOut: 'closeOutMade',
  withdrawCloseOut: 'closeOutTakenBack',
  takeCloseOutRelapse: 'closeOutRelapsed',
} as const satisfies Readonly<Record<CloseOutAct['act'], string>>

type Told = FactOf<CloseOutAct, typeof CLOSE_OUT_PAST>

/** An application keeps what the problem said when it was made; a notice the day on which it ends. */
export type CloseOutFact =
  | Exclude<Told, { type: 'closeOutApplied' | 'noticeGiven' }>
  | (Extract<Told, { type: 'closeOutApplied' }> & {
      readonly problem: ProblemOfCloseOut
      readonly conditions: readonly Condition[]
      readonly levels: readonly AcceptanceLevel[]
    })
  | (Extract<Told, { type: 'noticeGiven' }> & Pick<Notice, 'to' | 'days'>)
