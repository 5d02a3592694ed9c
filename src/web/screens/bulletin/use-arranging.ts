import type { StoredIssueView } from '../../../contract/bulletin/issue.ts'
import { type Acting, useAct } from '../../api/use-act.ts'

type Arranging = Acting<Partial<StoredIssueView['arrangement']>, StoredIssueView>

/** Changes a part of the issue's arrangement; refused where somebody else changed it meanwhile. */
export function useArranging({ issueId, version }: StoredIssueView): Arranging {
  return useAct((arrangement) => ({
    path: `/api/issues/${issueId}/arrangement`,
    method: 'PUT',
    body: { arrangement, expectedVersion: version },
  }))
}
