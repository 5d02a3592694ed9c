import type { Command } from 'commander'
import { columnWords as column } from '../../core/wording/columns.ts'
import { unitWord } from '../../core/wording/part-words.ts'
import { showCase } from '../../office/cases/show-case.ts'
import { showRound } from '../../office/rounds/show-round.ts'
import { actForms } from '../act-forms.ts'
import { agreedValue } from '../agreed-value.ts'
import { atDesk } from '../desk.ts'
import { findCase } from '../find-case.ts'
import { textTable } from '../text-table.ts'

/** What this account may do with a case now, and how each act is written. */
export function listTheActsAllowed(command: Command, which: string): Promise<void> {
  return atDesk(command, async ({ context, actor, terminal, roundId }) => {
    const caseId = await findCase(context, actor, { which, roundId })
    const { case: state, allowed } = await agreedValue(showCase(context, actor, { caseId }))
    const { settings } = await agreedValue(showRound(context, actor, { roundId: state.roundId }))
    const forms = new Map(actForms().map((form) => [form.act, form]))
    const ofCase = allowed.onCase.map((act) => ({ act, unit: '', unitId: '' }))
    const ofParts = allowed.onParts.flatMap(({ unitId, acts }) =>
      acts.map((act) => ({ act, unit: unitWord(unitId, settings), unitId })),
    )
    const lines = [...ofParts, ...ofCase].map(({ act, unit, unitId }) => {
      const form = forms.get(act) ?? { word: act, written: '' }
      const written = form.written.replace(/^unitId=…/, `unitId=${unitId}`)
      return { act, unit, word: form.word, written: `${act} ${written}`.trim() }
    })
    terminal.result(allowed, () =>
      textTable(lines, [
        { heading: column('what'), of: ({ word }) => word },
        { heading: column('unit'), of: ({ unit }) => unit },
        { heading: column('writing'), of: ({ written }) => written, atMost: 160 },
      ]),
    )
    if (lines.length === 0) terminal.news('nothing')
  })
}
