import type { OperationName } from '../../core/wording/operations.ts'
import { ACCOUNT_OPERATIONS } from './account-operations.ts'
import { ARCHIVE_OPERATIONS } from './archive-operations.ts'
import { AUDIT_OPERATIONS } from './audit-operations.ts'
import { BOOK_OPERATIONS } from './book-operations.ts'
import { BULLETIN_OPERATIONS } from './bulletin-operations.ts'
import { CASE_OPERATIONS } from './case-operations.ts'
import { CHECKER_OPERATIONS } from './checker-operations.ts'
import { DESK_OPERATIONS } from './desk-operations.ts'
import { DUTY_OPERATIONS } from './duty-operations.ts'
import { FIGURE_OPERATIONS } from './figure-operations.ts'
import { FORM_OPERATIONS } from './form-operations.ts'
import { HOLIDAY_OPERATIONS } from './holiday-operations.ts'
import { OFFICE_OPERATIONS } from './office-operations.ts'
import type { Operation } from './operation.ts'
import { PUBLICATION_OPERATIONS } from './publication-operations.ts'
import { RECTIFICATION_OPERATIONS } from './rectification-operations.ts'
import { SESSION_OPERATIONS } from './session-operations.ts'
import { SNAPSHOT_OPERATIONS } from './snapshot-operations.ts'
import { TEMPLATE_OPERATIONS } from './template-operations.ts'

/** Every way in over HTTP, by name: what the server answers and what the OpenAPI document tells. */
export const OPERATIONS: Readonly<Record<OperationName, Operation>> = {
  ...SESSION_OPERATIONS,
  ...ACCOUNT_OPERATIONS,
  ...AUDIT_OPERATIONS,
  ...OFFICE_OPERATIONS,
  ...CASE_OPERATIONS,
  ...BOOK_OPERATIONS,
  ...DESK_OPERATIONS,
  ...RECTIFICATION_OPERATIONS,
  ...FIGURE_OPERATIONS,
  ...DUTY_OPERATIONS,
  ...TEMPLATE_OPERATIONS,
  ...HOLIDAY_OPERATIONS,
  ...BULLETIN_OPERATIONS,
  ...PUBLICATION_OPERATIONS,
  ...ARCHIVE_OPERATIONS,
  ...FORM_OPERATIONS,
  ...CHECKER_OPERATIONS,
  ...SNAPSHOT_OPERATIONS,
}
