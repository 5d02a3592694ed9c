import type { Script, ScriptedItem } from '../demonstration/script.ts'
import { SCRIPTS } from '../demonstration/scripts.ts'
import { draftIssue } from '../office/bulletin/issues/draft-issue.ts'
import { acceptItem } from '../office/bulletin/items/judge-item.ts'
import { sendInItem } from '../office/bulletin/items/send-in-item.ts'
import { inOneTransaction, type OfficeContext } from '../office/context.ts'
import { actorNamed, loadRound } from '../office/demonstration/load-round.ts'
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
    await draftDemonstratedIssue(context, played)
    titles.push(played.settings.title)
  }
  at(titles.length, SCRIPTS.length)
  return titles
}

/** All in one transaction, each at its own moment. */
function draftDemonstratedIssue(context: OfficeContext, played: Script): Promise<void> {
  const head = actorNamed(played, 'head')
  const { issuedOn, issue, settings, endsAt } = played
  return inOneTransaction(context, head, async (shared) => {
    for (const item of played.items) await playItem(shared, played, item)
    const draft = { roundId: settings.id, issuedOn, ...issue }
    await agreedValue(draftIssue({ ...shared, now: () => endsAt }, head, draft))
  })
}

async function playItem(shared: OfficeContext, played: Script, item: ScriptedItem): Promise<void> {
  const then = { ...shared, now: () => item.at }
  const sent = { roundId: played.settings.id, content: item.content }
  const { itemId } = await agreedValue(sendInItem(then, actorNamed(played, item.by), sent))
  await agreedValue(acceptItem(then, actorNamed(played, 'head'), { itemId }))
}
