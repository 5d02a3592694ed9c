import type { Actor } from '../../../core/account/actor.ts'
import type { IssueMaterial } from '../../../core/bulletin/compose/issue-material.ts'
import {
  alongsideCaseOf,
  difficultCaseOf,
  jointCaseOf,
  keyCaseOf,
} from '../../../core/bulletin/compose/told-cases.ts'
import { keyedSections } from '../../../core/bulletin/issue/section-key.ts'
import { addDays } from '../../../core/calendar/day.ts'
import { endOfDay, type Instant } from '../../../core/calendar/instant.ts'
import type { Case } from '../../../core/case/case.ts'
import type { CaseId } from '../../../core/ledger/ids.ts'
import { agreed, type Result } from '../../../core/ledger/result.ts'
import type { Figure } from '../../../core/statistics/figure.ts'
import { keyCasesWithNews } from '../../../db/bulletin/cases-with-news.ts'
import { issuesOfRound } from '../../../db/bulletin/issues.ts'
import type { LedgerTransaction } from '../../../db/ledger.ts'
import type { OfficeContext } from '../../context.ts'
import { casesBehind } from '../../figures/cases-behind.ts'
import { casesAt } from './cases-at.ts'

type Sharing = OfficeContext & { readonly transaction: LedgerTransaction }
type Base = Pick<IssueMaterial, 'settings' | 'issue' | 'arrangement' | 'figures'>
type Facts = Pick<IssueMaterial, 'keyCases' | 'jointCases' | 'difficultCases' | 'alongsideCases'>

const MOST = 100_000

/** The single cases that the sentences of an issue tell of, each as of its section's cut-off. */
export async function factsOfIssue(
  context: Sharing,
  actor: Actor,
  base: Base,
): Promise<Result<Facts>> {
  const told = figuresOfCases(base)
  const joint = await statesBehind(context, actor, base, told.joint)
  if (!joint.ok) return joint
  const difficult = await statesBehind(context, actor, base, told.difficult)
  if (!difficult.ok) return difficult
  const alongside = await statesBehind(context, actor, base, told.alongside)
  if (!alongside.ok) return alongside
  return agreed({
    keyCases: (await keyCases(context, actor, base)).map(keyCaseOf),
    jointCases: joint.value.flatMap((state) => jointCaseOf(state, base.settings)),
    difficultCases: difficult.value.map(difficultCaseOf),
    alongsideCases: alongside.value.map(alongsideCaseOf),
  })
}

type Behind = { readonly figure: Figure; readonly partKeys: readonly string[] | null }

/** Which figures have single cases told behind them. */
function figuresOfCases({ settings, figures }: Base) {
  const keys = keyedSections(settings.bulletin).map(({ key }) => key)
  const named = (suffix: string): readonly Behind[] =>
    [...figures]
      .filter(([name]) => keys.some((key) => name.startsWith(`${key}.${suffix}`)))
      .map(([, figure]) => ({ figure, partKeys: null }))
  const open = keys.flatMap((key) => figures.get(`${key}.handling.open`) ?? [])
  const jointKeys = (figure: Figure) =>
    figure.parts.filter((part) => part.jointUnits !== null).map((part) => part.key)
  return {
    joint: open.map((figure) => ({ figure, partKeys: jointKeys(figure) })),
    difficult: named('difficult.').filter(
      ({ figure }) => figure.question.scope.isDifficult === true,
    ),
    alongside: named('alongside.'),
  }
}

async function statesBehind(
  context: Sharing,
  actor: Actor,
  { settings }: Base,
  all: readonly Behind[],
): Promise<Result<readonly Case[]>> {
  const states: Case[] = []
  for (const { figure, partKeys } of all) {
    const isEmpty = figure.total === 0 || partKeys?.length === 0
    if (isEmpty) continue
    const { question } = figure
    const behind = await casesBehind(context, actor, { question, partKeys, limit: MOST })
    if (!behind.ok) return behind
    const caseIds = behind.value.cases.map((one) => one.caseId)
    const at = question.asOf.at
    states.push(...(await casesAt(context.transaction, actor, { settings, caseIds, at })))
  }
  return agreed(states)
}

/** The key cases that the editor chose, or those with news since the issue before. */
async function keyCases(context: Sharing, actor: Actor, base: Base): Promise<readonly Case[]> {
  const { settings, issue, arrangement } = base
  if (!settings.bulletin.sections.some(({ kind }) => kind === 'key-cases')) return []
  const at = endOfDay(issue.issuedOn)
  const caseIds = arrangement.keyCaseIds ?? (await withNews(context, actor, base, at))
  return casesAt(context.transaction, actor, { settings, caseIds, at })
}

async function withNews(
  { transaction }: Sharing,
  { officeId }: Actor,
  { settings, issue }: Base,
  upTo: Instant,
): Promise<readonly CaseId[]> {
  const issues = await issuesOfRound(transaction, { officeId, roundId: settings.id })
  const before = issues
    .map((one) => one.issuedOn)
    .filter((on) => on < issue.issuedOn)
    .at(-1)
  const after = endOfDay(before ?? addDays(issue.issuedOn, -1))
  return keyCasesWithNews(transaction, { officeId, roundId: settings.id, after, upTo })
}
