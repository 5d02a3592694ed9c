import { nameOfAccount } from '../../core/account/account-name.ts'
import { printInstant } from '../../core/calendar/day-wording.ts'
import type { Instant } from '../../core/calendar/instant.ts'
import type { Case } from '../../core/case/case.ts'
import type { RoundSettings } from '../../core/round/round-settings.ts'
import { columnWords as column } from '../../core/wording/columns.ts'
import { wordDeadline, wordUsedTime } from '../../core/wording/deadline.ts'
import { label } from '../../core/wording/label.ts'
import { unitWord } from '../../core/wording/part-words.ts'
import type { ShownCase } from '../../office/cases/show-case.ts'
import { textTable } from '../text-table.ts'

/** A case as the command line draws it: what it says, its claims and measures with the ids that acts name, its deadlines and its record. */
export function drawnCase(shown: ShownCase, settings: RoundSettings, now: Instant): string {
  const { case: state, facts } = shown
  const head = [
    state.number ?? state.id,
    label('caseKind', state.kind),
    label('step', facts.step),
    label('status', facts.status),
    ...(facts.verdict ? [label('verdict', facts.verdict)] : []),
  ].join('　')
  const sections = [
    [head, state.place, state.text].join('\n'),
    rolesOf(state, settings),
    claimsOf(state),
    measuresOf(state, settings),
    deadlinesOf(shown, settings, now),
    recordOf(shown),
  ]
  return sections.filter((section) => section !== '').join('\n\n')
}

function rolesOf({ roles }: Case, settings: RoundSettings): string {
  return roles
    .map(({ unitId, role }) => `${label('unitRole', role)}：${unitWord(unitId, settings)}`)
    .join('　')
}

function claimsOf({ claims }: Case): string {
  if (claims.length === 0) return ''
  return textTable(claims, [
    { heading: column('claim'), of: (claim) => claim.text, atMost: 60 },
    { heading: column('verdict'), of: verdictOf },
    { heading: column('id'), of: (claim) => claim.id },
  ])
}

function verdictOf({ isInScope, verdict }: Case['claims'][number]): string {
  if (!isInScope) return column('outOfScope')
  return verdict ? label('verdict', verdict) : ''
}

function measuresOf({ measures }: Case, settings: RoundSettings): string {
  if (measures.length === 0) return ''
  return textTable(measures, [
    { heading: column('measure'), of: (one) => label('measure', one.kind) },
    { heading: column('unit'), of: (one) => unitWord(one.unitId, settings) },
    {
      heading: column('quantity'),
      of: (one) => `${one.quantity}${label('unitOfCount', one.unitOfCount)}`,
      align: 'right',
    },
    { heading: column('date'), of: (one) => one.on },
    { heading: column('notices'), of: (one) => one.notices.join('、') },
    { heading: column('id'), of: (one) => one.id },
  ])
}

function deadlinesOf({ deadlines }: ShownCase, settings: RoundSettings, now: Instant): string {
  return deadlines
    .flatMap(({ unitId, deadline, used }) => [
      `${unitWord(unitId, settings)}：`,
      ...(deadline ? wordDeadline(deadline) : []).map((line) => `  ${line}`),
      ...wordUsedTime(used, now).map((line) => `  ${line}`),
    ])
    .join('\n')
}

type Recorded = Pick<ShownCase, 'events'> & Partial<Pick<ShownCase, 'people'>>

/** The record of a case, event by event; those who acted by name, where the names are known. */
export function recordOf({ events, people = [] }: Recorded): string {
  return textTable(events, [
    { heading: '#', of: (event) => event.sequence, align: 'right' },
    { heading: column('happened'), of: (event) => printInstant(event.happenedAt) },
    { heading: column('recorded'), of: (event) => printInstant(event.recordedAt) },
    { heading: column('who'), of: (event) => nameOfAccount(people, event.actor.accountId) },
    { heading: column('what'), of: (event) => label('fact', event.fact.type) },
    { heading: column('why'), of: ({ fact }) => wordsIn(fact), atMost: 60 },
  ])
}

/** What whoever acted wrote: the reason, the opinion, the note, the findings or the answer. */
function wordsIn(fact: ShownCase['events'][number]['fact']): string {
  const said: Readonly<Record<string, unknown>> = fact
  const texts = ['reason', 'opinion', 'note', 'findings', 'handling', 'answer'].map(
    (name) => said[name],
  )
  return texts.find((text): text is string => typeof text === 'string' && text !== '') ?? ''
}
