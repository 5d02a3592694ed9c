import { writeFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadDemonstration } from '../../src/cli/load-demonstration.ts'
import type { OfficeId, RoundId } from '../../src/core/ledger/ids.ts'
import { YONGZHOU_2020 } from '../../src/core/round/ready-made/yongzhou-2020.ts'
import { SCRIPTS } from '../../src/demonstration/scripts.ts'
import { issueFile } from '../../src/office/bulletin/issues/issue-file.ts'
import { listIssues } from '../../src/office/bulletin/issues/show-issue.ts'
import { actorNamed } from '../../src/office/demonstration/load-round.ts'
import {
  agreedValue,
  openTestOffice,
  type TestOffice,
} from '../../src/office/testing/test-office.ts'

let office: TestOffice

beforeAll(async () => {
  const spare = { ...YONGZHOU_2020, id: 'spare' as RoundId, officeId: 'spare' as OfficeId }
  office = await openTestOffice(spare, '2026-01-01T00:00:00Z')
  await loadDemonstration(office.context, () => undefined)
})
afterAll(() => office.close())

describe('the demonstration rounds', () => {
  it.each(SCRIPTS.map((script) => [script().settings.id, script()] as const))(
    '%s loads by running its acts and drafts its issue',
    async (id, played) => {
      const actor = actorNamed(played, 'publisher')
      const issues = agreedValue(
        await listIssues(office.context, actor, { roundId: played.settings.id }),
      )
      expect(issues).toHaveLength(1)
      for (const format of ['txt', 'docx', 'pdf'] as const) {
        const [issue] = issues
        const file = agreedValue(
          await issueFile(office.context, actor, { issueId: issue?.issueId as never, format }),
        )
        writeFileSync(`/tmp/papers/${id}.${format}`, file.bytes)
      }
    },
  )
})
