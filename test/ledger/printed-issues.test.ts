import { existsSync, readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { YONGZHOU_2020 } from '../../src/core/round/ready-made/yongzhou-2020.ts'
import { SCRIPTS } from '../../src/demonstration/scripts.ts'
import { renderText } from '../../src/documents/writing/text/render-text.ts'
import { draftIssue } from '../../src/office/bulletin/issues/draft-issue.ts'
import { type ShownIssue, showIssue } from '../../src/office/bulletin/issues/show-issue.ts'
import { actorNamed, loadRound } from '../../src/office/demonstration/load-round.ts'
import {
  agreedValue,
  openTestOffice,
  type TestOffice,
} from '../../src/office/testing/test-office.ts'

let office: TestOffice
const issues = new Map<string, ShownIssue>()

beforeAll(async () => {
  const other = { ...YONGZHOU_2020, id: 'other' as never, officeId: 'elsewhere' as never }
  office = await openTestOffice(other, '2026-01-01T00:00:00Z')
  for (const script of SCRIPTS) {
    const played = script()
    agreedValue(await loadRound(office.context, played))
    const { settings, issue, issuedOn } = played
    if (!issue) continue
    const actor = actorNamed(played, 'clerk')
    const input = { roundId: settings.id, issuedOn, ...issue }
    const { issueId } = agreedValue(await draftIssue(office.context, actor, input))
    issues.set(settings.id, agreedValue(await showIssue(office.context, actor, { issueId })))
  }
})
afterAll(() => office.close())

function issueOf(roundId: string): ShownIssue {
  const issue = issues.get(roundId)
  if (!issue) throw new Error(`no issue of ${roundId}`)
  return issue
}

const textOf = (roundId: string) => renderText(issueOf(roundId).paper).replace(/\s/g, '')
const seedText = (name: string) =>
  readFileSync(new URL(`../../../shared/seeds/${name}.txt`, import.meta.url), 'utf8').replace(
    /\s/g,
    '',
  )
const hasSeeds = existsSync(new URL('../../../shared/seeds', import.meta.url))

/** From one mark to another, of a text without white space. */
function between(text: string, from: string, to: string): string {
  const start = text.indexOf(from)
  return text.slice(start, text.indexOf(to, start))
}

describe('the issues of the demonstration rounds', () => {
  it('contradict themselves nowhere', () => {
    for (const [roundId, issue] of issues) {
      expect([roundId, issue.contradictions]).toEqual([roundId, []])
    }
  })

  it.skipIf(!hasSeeds)(
    'print the statistics of 2020 from the ledger, word for word as the seed',
    () => {
      const [from, to] = ['【信访件情况】', '报：'] as const
      const printed = between(seedText('yongzhou-2020-issue-15'), from, to)
      expect(between(textOf('yongzhou-2020'), from, to)).toBe(printed)
    },
  )

  it.skipIf(!hasSeeds)(
    'print the findings of 2024 and the day without petitions as the seed, but for commas and the words of one problem',
    () => {
      const plain = (text: string) =>
        text.replaceAll('，', '、').replace(/(转办问题1个。)[^。]+。/, '$1')
      const [from, to] = ['省第四督察组暗访交办三批', '报：'] as const
      const printed = plain(between(seedText('yongzhou-2024-issue-02'), from, to))
      expect(plain(between(textOf('yongzhou-2024'), from, to))).toBe(printed)
    },
  )
})
