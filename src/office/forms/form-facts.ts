import { nameOfAccount } from '../../core/account/account-name.ts'
import type { Actor } from '../../core/account/actor.ts'
import type { EntryId } from '../../core/book/entry.ts'
import { dayOfInstant, type Instant } from '../../core/calendar/instant.ts'
import type { CloseOut } from '../../core/closeout/close-out.ts'
import { caseData } from '../../core/forms/case-data.ts'
import { formUnit, listedCases } from '../../core/forms/case-list-data.ts'
import { closeOutData } from '../../core/forms/close-out-data.ts'
import { drawData } from '../../core/forms/draw-data.ts'
import type { FormAbout } from '../../core/forms/form-about.ts'
import type { FormData } from '../../core/forms/form-data.ts'
import { NOTICE_FIELDS } from '../../core/forms/form-fields.ts'
import { FORM_SUBJECTS } from '../../core/forms/form-kind.ts'
import { roundData } from '../../core/forms/round-data.ts'
import { taskData } from '../../core/forms/task-data.ts'
import { agreed, type Result, refused } from '../../core/ledger/result.ts'
import type { LookBack } from '../../core/lookback/look-back.ts'
import type { Task } from '../../core/rectification/task.ts'
import { label } from '../../core/wording/label.ts'
import { batchesOfRound } from '../../db/rounds/batches.ts'
import type { StoredRound } from '../../db/rounds/rounds.ts'
import { entryAsOf, showEntry } from '../books/show-entry.ts'
import type { SharingContext } from '../bulletin/compose/compose-stored.ts'
import { caseAsOf } from '../cases/case-as-of.ts'
import { rulesOf } from '../cases/round-rules.ts'
import { askFigures } from '../figures/ask-figures.ts'
import { askOverview } from '../figures/ask-overview.ts'

type Facts = SharingContext & { readonly round: StoredRound; readonly at: Instant }

/** What the ledger says for a paper, as of a moment; the case of another round is not there. */
export function formFacts(facts: Facts, actor: Actor, about: FormAbout): Promise<Result<FormData>> {
  switch (FORM_SUBJECTS[about.kind]) {
    case 'round':
      return factsOfRound(facts, actor)
    case 'lookBack':
      return factsOfDraw(facts, actor, about)
    case 'task':
      return factsOfTask(facts, actor, about)
    case 'case-of-unit':
    case 'cases-of-unit':
      return factsOfCases(facts, actor, about)
  }
}

async function factsOfCases(
  facts: Facts,
  actor: Actor,
  { kind, unitId, caseIds = [] }: FormAbout,
): Promise<Result<FormData>> {
  const { round, at, transaction } = facts
  const { settings, roundId } = round
  const unit = settings.units.find(({ id }) => id === unitId)
  if (!unit) return refused('unit-unknown', { unit: unitId ?? '' })
  const batches = await batchesOfRound(transaction, { officeId: actor.officeId, roundId })
  const rules = rulesOf(settings, facts)
  const basis = {
    ...{ settings, batches, at },
    dueOn: (...[state, part]: Parameters<typeof rules.deadline>) =>
      rules.deadline(state, part)?.dueOn ?? null,
  }
  const cases: FormData[] = []
  for (const caseId of caseIds) {
    const then = await caseAsOf(facts, actor, { caseId, at, clock: 'happened' })
    if (!then.ok) return then
    const state = then.value.case
    if (state === null || state.roundId !== roundId) {
      return refused('case-unknown', { case: caseId })
    }
    if (!state.roles.some((role) => role.unitId === unit.id)) {
      return refused('unit-not-on-the-case', { unit: unit.id })
    }
    cases.push(caseData(state, unit.id, basis))
  }
  const named = formUnit(unit)
  const [only = {}] = cases
  if (FORM_SUBJECTS[kind] === 'case-of-unit') return agreed({ ...named, ...only })
  return agreed({ ...named, ...listedCases(cases) })
}

/** A task as it stood; where its close-out has begun, as that tells it. */
async function factsOfTask(
  facts: Facts,
  actor: Actor,
  { kind, taskId, typed = {} }: FormAbout,
): Promise<Result<FormData>> {
  const shown = await showEntry(facts, actor, { entryId: taskId as EntryId })
  if (!shown.ok) return shown
  const { book, state, about } = shown.value
  const isThere = (book === 'task' || book === 'closeOut') && state.roundId === facts.round.roundId
  if (!isThere) return refused('entry-unknown', { entry: taskId ?? '' })
  const closing =
    book === 'closeOut' ? taskId : about.findLast((one) => one.book === 'closeOut')?.entryId
  const then = await entryAsOf(facts, actor, {
    entryId: (closing ?? taskId) as EntryId,
    asOf: { at: facts.at, clock: 'asNowKnown' },
  })
  if (!then.ok) return then
  const told =
    closing === undefined
      ? taskData(then.value.state as Task)
      : closeOutData(then.value.state as CloseOut, facts.round.settings, kind)
  const missing = NOTICE_FIELDS.filter((name) => !told[name] && !typed[name])
  if (kind !== 'closeOutNotice' || missing.length === 0) return agreed(told)
  return refused('form-subject-missing', { kinds: kind, problems: missing.join(',') })
}

/** The draw stands in the look-back's record: who planned it, and when. */
async function factsOfDraw(
  { round, ...facts }: Facts,
  actor: Actor,
  { taskId }: FormAbout,
): Promise<Result<FormData>> {
  const shown = await showEntry(facts, actor, { entryId: taskId as EntryId })
  if (!shown.ok) return shown
  const { book, state, events, people } = shown.value
  const [planned] = events
  if (book !== 'lookBack' || state.roundId !== round.roundId || !planned) {
    return refused('entry-unknown', { entry: taskId ?? '' })
  }
  const by = nameOfAccount(people, planned.actor.accountId)
  return agreed(drawData(state as LookBack, { by, at: planned.happenedAt }, round.settings))
}

async function factsOfRound(facts: Facts, actor: Actor): Promise<Result<FormData>> {
  const { round, at } = facts
  const { roundId, settings } = round
  const asOf = { at, clock: 'asNowKnown' as const }
  const day = dayOfInstant(at)
  const scope = { kinds: ['petition' as const], isHandedOver: true }
  const overview = await askOverview(facts, actor, { roundId, asOf, scope })
  if (!overview.ok) return overview
  const asked = await askFigures(facts, actor, [
    {
      ...{ roundId, asOf, by: null },
      scope: { ...scope, handedOverFrom: day, handedOverTo: day },
    },
    { roundId, asOf, scope, by: 'category' },
    { roundId, asOf, scope, by: 'channel' },
  ])
  if (!asked.ok) return asked
  const [ofTheDay, byCategory, byChannel] = asked.value
  if (!ofTheDay || !byCategory || !byChannel) throw new Error('a figure was not answered')
  const kindWord = label('caseKind', 'petition')
  return agreed(
    roundData(settings, { overview: overview.value, ofTheDay, byCategory, byChannel, kindWord }),
  )
}
