import type { Paper } from '../../bulletin/blocks.ts'
import type { FormKind } from '../form-kind.ts'
import {
  EXTENSION_REQUEST,
  HAND_OVER_SLIP,
  HANDLING_REPORT,
  RECEIPT_SLIP,
  SUMMONS_NOTICE,
  URGE_NOTICE,
  VERIFICATION_REPORT,
} from './case-forms.ts'
import { CLOSE_OUT_NOTICE, CLOSE_OUT_REQUEST } from './close-out-forms.ts'
import { DRAW_RECORD } from './draw-form.ts'
import { DAILY_REPORT, STATISTICS_TABLE } from './round-forms.ts'

/** The templates that come with the program: set as official papers are, and changed in Word by each office as it likes. */
export const SHIPPED_FORMS: Readonly<Record<FormKind, Paper>> = {
  handOverSlip: HAND_OVER_SLIP,
  receiptSlip: RECEIPT_SLIP,
  urgeNotice: URGE_NOTICE,
  extensionRequest: EXTENSION_REQUEST,
  handlingReport: HANDLING_REPORT,
  verificationReport: VERIFICATION_REPORT,
  summonsNotice: SUMMONS_NOTICE,
  closeOutRequest: CLOSE_OUT_REQUEST,
  closeOutNotice: CLOSE_OUT_NOTICE,
  drawRecord: DRAW_RECORD,
  dailyReport: DAILY_REPORT,
  statisticsTable: STATISTICS_TABLE,
}
