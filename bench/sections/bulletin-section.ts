import type { IssueId } from '../../src/core/bulletin/issue/issue.ts'
import type { ItemId } from '../../src/core/bulletin/issue/item.ts'
import { dayOfInstant } from '../../src/core/calendar/instant.ts'
import type { CaseId } from '../../src/core/ledger/ids.ts'
import { writeItem } from '../../src/demonstration/items/write-item.ts'
import { demonstrationCaseId } from '../../src/demonstration/script.ts'
import { draftIssue } from '../../src/office/bulletin/issues/draft-issue.ts'
import { issueFile } from '../../src/office/bulletin/issues/issue-file.ts'
import { showIssue } from '../../src/office/bulletin/issues/show-issue.ts'
import { acceptItem } from '../../src/office/bulletin/items/judge-item.ts'
import { sendInItem } from '../../src/office/bulletin/items/send-in-item.ts'
import { actorNamed } from '../../src/office/demonstration/load-round.ts'
import { agreedValue } from '../agreed-value.ts'
import { madeUpItem } from '../made-up/made-up-item.ts'
import { median, quantile, type Times, timed } from '../measure.ts'
import type { Line } from '../report/line.ts'
import { type OfficeLedger, withOffice } from './office-ledger.ts'
import type { Section } from './section.ts'

const SECTION = 'bulletin'
const PAGES = 10
const MOST_ITEMS = 40

/** A bulletin of ten pages out of the ledger of 5,000 cases. */
export const BULLETIN: Section = {
  name: SECTION,
  title: 'A bulletin of ten pages, composed from a ledger of 5,000 cases',
  run: ({ isQuick }) =>
    withOffice(isQuick ? 120 : 5_000, async (office) => {
      const issueId = await draftOfPages(office, isQuick ? 3 : PAGES)
      return measured(office, issueId, isQuick ? 2 : 15)
    }),
}

/** Drafts issues of ever more items until one fills the pages. */
async function draftOfPages(office: OfficeLedger, pages: number): Promise<IssueId> {
  const itemIds: ItemId[] = []
  for (let n = 0; n < MOST_ITEMS; n += 1) {
    itemIds.push(await itemSentIn(office, n))
    const issueId = await drafted(office, itemIds, n + 1)
    if ((await pagesOf(office, issueId)) >= pages) return issueId
  }
  throw new Error(`${MOST_ITEMS} items do not fill ${pages} pages`)
}

async function itemSentIn({ context, round }: OfficeLedger, n: number): Promise<ItemId> {
  const written = writeItem(round.settings, madeUpItem(n))
  const input = { roundId: round.settings.id, content: written.content }
  const sent = await sendInItem(context, actorNamed(round, written.by), input)
  const { itemId } = agreedValue(sent)
  agreedValue(await acceptItem(context, actorNamed(round, 'head'), { itemId }))
  return itemId
}

async function drafted(
  { context, round }: OfficeLedger,
  itemIds: readonly ItemId[],
  number: number,
): Promise<IssueId> {
  const keyCaseIds: readonly CaseId[] = [3, 8, 13].map((n) => demonstrationCaseId(1, n))
  const draft = {
    roundId: round.settings.id,
    issuedOn: dayOfInstant(round.endsAt),
    ...{ numberOfYear: number, runningNumber: number },
    arrangement: { itemIds: [...itemIds], keyCaseIds },
  }
  return agreedValue(await draftIssue(context, actorNamed(round, 'head'), draft)).issueId
}

async function pagesOf({ context, round }: OfficeLedger, issueId: IssueId): Promise<number> {
  const input = { issueId, format: 'pdf' } as const
  const { bytes } = agreedValue(await issueFile(context, actorNamed(round, 'head'), input))
  return (
    Buffer.from(bytes)
      .toString('latin1')
      .match(/\/Type \/Page\b/g)?.length ?? 0
  )
}

async function measured(
  office: OfficeLedger,
  issueId: IssueId,
  runs: number,
): Promise<readonly Line[]> {
  const { context, round } = office
  const head = actorNamed(round, 'head')
  const pages = await pagesOf(office, issueId)
  const times = { composed: [] as number[], docx: [] as number[], pdf: [] as number[] }
  for (let run = 0; run < runs; run += 1) {
    times.composed.push((await timed(() => showIssue(context, head, { issueId }))).ms)
    for (const format of ['docx', 'pdf'] as const) {
      times[format].push((await timed(() => issueFile(context, head, { issueId, format }))).ms)
    }
  }
  return [
    line(`${pages} pages, composed from the ledger and checked`, times.composed, null),
    line(`${pages} pages, from the ledger to Word`, times.docx, median(times.composed)),
    line(`${pages} pages, from the ledger to PDF`, times.pdf, median(times.composed)),
  ]
}

function line(what: string, times: Times, composed: number | null): Line {
  return {
    ...{ section: SECTION, what, unit: 'ms', value: median(times), floor: null },
    aims: composed === null ? {} : { atMost: 300 },
    note: [
      `p95 ${quantile(times, 0.95).toFixed(0)} ms`,
      ...(composed === null ? [] : [`writing alone ${(median(times) - composed).toFixed(0)} ms`]),
    ].join(', '),
  }
}
