import type { Command } from 'commander'
import type { Actor } from '../../core/account/actor.ts'
import type { Case } from '../../core/case/case.ts'
import type { RoundSettings } from '../../core/round/round-settings.ts'
import { label } from '../../core/wording/label.ts'
import { unitWord } from '../../core/wording/part-words.ts'
import { wordPrivateText } from '../../core/wording/private-text-words.ts'
import { type CaseThen, caseAsOf } from '../../office/cases/case-as-of.ts'
import { showCase } from '../../office/cases/show-case.ts'
import type { OfficeContext } from '../../office/context.ts'
import { showRound } from '../../office/rounds/show-round.ts'
import { agreedValue } from '../agreed-value.ts'
import { atDesk } from '../desk.ts'
import { findCase } from '../find-case.ts'
import { asOfSaid } from '../moment.ts'
import { drawnCase, recordOf } from './drawn-case.ts'

/** Prints a case as it stands now, with `--at` as it stood then; what may point to a private person is remarked beside it. */
export function showTheCase(command: Command, which: string): Promise<void> {
  const said = command.opts<{ at?: string; clock?: string }>()
  if (said.at !== undefined) return showTheCaseThen(command, which)
  return atDesk(command, async ({ context, actor, terminal, roundId }) => {
    const caseId = await findCase(context, actor, { which, roundId })
    const shown = await agreedValue(showCase(context, actor, { caseId }))
    const { settings } = await roundOf(context, actor, shown.case)
    terminal.result(shown, () => drawnCase(shown, settings, context.now()))
    for (const text of shown.privateTexts) terminal.remark(wordPrivateText(text, settings))
  })
}

/** The case as it stood at a moment: as the office's record said then, or as is known now. */
function showTheCaseThen(command: Command, which: string): Promise<void> {
  return atDesk(command, async ({ context, actor, terminal, roundId }) => {
    const { at, clock } = asOfSaid(command.opts(), context.now)
    const caseId = await findCase(context, actor, { which, roundId })
    const input = { caseId, at, clock: clock === 'asThenKnown' ? 'known' : 'happened' } as const
    const then = await agreedValue(caseAsOf(context, actor, input))
    const round = then.case && (await roundOf(context, actor, then.case))
    terminal.result(then, () => (round ? drawnThen(then, round.settings) : ''))
    if (then.case === null) terminal.news('nothing')
  })
}

function roundOf(context: OfficeContext, actor: Actor, { roundId }: Pick<Case, 'roundId'>) {
  return agreedValue(showRound(context, actor, { roundId }))
}

function drawnThen({ case: state, events }: CaseThen, settings: RoundSettings): string {
  if (state === null) return ''
  const parts = state.parts.map(({ unitId, step, status }) =>
    [unitWord(unitId, settings), label('step', step), label('status', status)].join('　'),
  )
  const head = `${state.number ?? state.id}　${label('caseKind', state.kind)}`
  return [head, state.place, state.text, '', ...parts, '', recordOf({ events })].join('\n')
}
