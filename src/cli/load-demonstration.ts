import type { Actor } from '../core/account/actor.ts'
import type { ItemId } from '../core/bulletin/issue/item.ts'
import type { AccountId, CaseId, OfficeId } from '../core/ledger/ids.ts'
import { hunanSecond } from '../demonstration/hunan-second.ts'
import type { Script, ScriptedItem } from '../demonstration/script.ts'
import { SCRIPTS } from '../demonstration/scripts.ts'
import { draftIssue } from '../office/bulletin/issues/draft-issue.ts'
import { acceptItem } from '../office/bulletin/items/judge-item.ts'
import { sendInItem } from '../office/bulletin/items/send-in-item.ts'
import { inOneTransaction, type OfficeContext } from '../office/context.ts'
import { attachFiles } from '../office/demonstration/attach-files.ts'
import { drawItem } from '../office/demonstration/draw-item.ts'
import { loadProvince } from '../office/demonstration/load-province.ts'
import { actorNamed, loadRound } from '../office/demonstration/load-round.ts'
import { publishTables } from '../office/demonstration/publish-tables.ts'
import { showPasswords } from '../office/demonstration/show-passwords.ts'
import { agreedValue } from './agreed-value.ts'

/** Plays every demonstration round into an empty ledger: its cases, its items, and the issue drafted of them. */
export async function loadDemonstration(
  context: OfficeContext,
  at: (done: number, total: number) => void,
): Promise<readonly string[]> {
  const titles: string[] = []
  for (const script of SCRIPTS) {
    at(titles.length, SCRIPTS.length)
    const played = script()
    await agreedValue(loadRound(context, played))
    const { files = [], tables = [] } = played
    await agreedValue(attachFiles(context, played, files))
    await agreedValue(publishTables(context, played, tables))
    await draftDemonstratedIssue(context, played)
    await showPasswords(context, actorNamed(played, 'administrator'))
    titles.push(played.settings.title)
  }
  const province = hunanSecond()
  await agreedValue(loadProvince(context, province))
  await showPasswords(context, provinceAdministrator(province.office.id))
  titles.push(province.settings.title)
  at(SCRIPTS.length, SCRIPTS.length)
  return titles
}

function provinceAdministrator(officeId: OfficeId): Actor {
  const accountId = 'administrator' as AccountId
  return { officeId, accountId, role: 'administrator', unitId: null }
}

/** All in one transaction, each at its own moment; the items in the order in which the issue prints them. */
function draftDemonstratedIssue(context: OfficeContext, played: Script): Promise<void> {
  const head = actorNamed(played, 'head')
  const { issuedOn, issue, settings, endsAt } = played
  if (!issue) return Promise.resolve()
  const { numberOfYear, runningNumber, keyNumbers } = issue
  return inOneTransaction(context, head, async (shared) => {
    const itemIds: ItemId[] = []
    for (const item of played.items) itemIds.push(await playItem(shared, played, item))
    const arrangement = { itemIds, keyCaseIds: casesNumbered(played, keyNumbers) }
    const draft = { roundId: settings.id, issuedOn, numberOfYear, runningNumber, arrangement }
    await agreedValue(draftIssue({ ...shared, now: () => endsAt }, head, draft))
  })
}

/** The key cases that the issue names, in its order; null where it leaves the choice to the rule. */
function casesNumbered(
  { cases }: Script,
  numbers: readonly string[] | null,
): readonly CaseId[] | null {
  const numberOf = ({ steps }: Script['cases'][number]) => {
    const [first] = steps
    return first?.act.act === 'receive' ? first.act.intake.number : null
  }
  return (
    numbers?.flatMap((number) =>
      cases.filter((one) => numberOf(one) === number).map(({ caseId }) => caseId),
    ) ?? null
  )
}

async function playItem(
  shared: OfficeContext,
  played: Script,
  item: ScriptedItem,
): Promise<ItemId> {
  const then = { ...shared, now: () => item.at }
  const roundId = played.settings.id
  const sender = actorNamed(played, item.by)
  const content = await agreedValue(drawItem(then, sender, { roundId, ...item }))
  const { itemId } = await agreedValue(sendInItem(then, sender, { roundId, content }))
  await agreedValue(acceptItem(then, actorNamed(played, 'head'), { itemId }))
  return itemId
}
