import { z } from 'zod'
import { type CaseListViewId, LIST_COLUMNS } from '../../core/desk/case-list-view.ts'
import { accountId, list, roundId, typedId } from '../values.ts'

export const caseListViewId = typedId<CaseListViewId>()

const fields = {
  name: z.string().regex(/\S/).max(40),
  query: z.string().max(4_000),
  columns: list(z.enum(LIST_COLUMNS)),
  isShared: z.boolean(),
}

/** A view of the round in the path, to be kept under a name. */
export const caseListViewBody = z.strictObject(fields)

export const caseListView = z.strictObject({
  viewId: caseListViewId,
  roundId,
  ...fields,
  accountId,
})

export type CaseListViewView = z.infer<typeof caseListView>
