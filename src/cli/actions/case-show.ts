import type { Command } from 'commander'
import { printInstant } from '../../core/calendar/day-wording.ts'
import type { Instant } from '../../core/calendar/instant.ts'
import { columnWords as column } from '../../core/wording/columns.ts'
import { wordDeadline, wordUsedTime } from '../../core/wording/deadline.ts'
import { label } from '../../core/wording/label.ts'
import { type CaseThen, caseAsOf } from '../../office/cases/case-as-of.ts'
import { type ShownCase, showCase } from '../../office/cases/show-case.ts'
import { agreedValue } from '../agreed-value.ts'
import { atDesk } from '../desk.ts'
import { findCase } from '../find-case.ts'
import { asOfSaid } from '../moment.ts'
import { textTable } from '../text-table.ts'

export function showTheCase(command: Command, which: string): Promise<void> {
  const said = command.opts<{ at?: string; clock?: string }>()
  if (said.at !== undefined) return showTheCaseThen(command, which)
  return atDesk(command, async ({ context, actor, terminal, roundId }) => {
    const caseId = await findCase(context, actor, { which, roundId })
    const shown = await agreedValue(showCase(context, actor, { caseId }))
    terminal.result(shown, () => drawn(shown, context.now()))
  })
}

/** The case as it stood at a moment: as the office's record said then, or as is known now. */
function showTheCaseThen(command: Command, which: string): Promise<void> {
  return atDesk(command, async ({ context, actor, terminal, roundId }) => {
    const { at, clock } = asOfSaid(command.opts(), context.now)
    const caseId = await findCase(context, actor, { which, roundId })
    const input = { caseId, at, clock: clock === 'asThenKnown' ? 'known' : 'happened' } as const
    const then = await agreedValue(caseAsOf(context, actor, input))
    terminal.result(then, () => drawnThen(then))
    if (then.case === null) terminal.news('nothing')
  })
}

function drawnThen({ case: state, events }: CaseThen): string {
  if (state === null) return ''
  const parts = state.parts.map(
    ({ unitId, step, status }) => `${unitId}　${label('step', step)}　${label('status', status)}`,
  )
  const head = `${state.number ?? state.id}　${label('caseKind', state.kind)}`
  return [head, state.place, state.text, '', ...parts, '', recordOf({ events })].join('\n')
}

function drawn(shown: ShownCase, now: Instant): string {
  const { case: state, facts } = shown
  const head = [
    state.number ?? state.id,
    label('caseKind', state.kind),
    label('step', facts.step),
    label('status', facts.status),
    ...(facts.verdict ? [label('verdict', facts.verdict)] : []),
  ].join('　')
  const deadlines = shown.deadlines.flatMap(({ unitId, deadline, used }) => [
    `${unitId}:`,
    ...(deadline ? wordDeadline(deadline) : []).map((line) => `  ${line}`),
    ...wordUsedTime(used, now).map((line) => `  ${line}`),
  ])
  return [head, state.place, state.text, '', ...deadlines, '', recordOf(shown)].join('\n')
}

function recordOf({ events }: Pick<ShownCase, 'events'>): string {
  return textTable(events, [
    { heading: '#', of: (event) => event.sequence, align: 'right' },
    { heading: column('happened'), of: (event) => printInstant(event.happenedAt) },
    { heading: column('recorded'), of: (event) => printInstant(event.recordedAt) },
    { heading: column('who'), of: (event) => event.actor.accountId },
    { heading: column('what'), of: (event) => label('fact', event.fact.type) },
  ])
}
