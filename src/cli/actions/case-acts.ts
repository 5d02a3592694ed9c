import type { Command } from 'commander'
import { z } from 'zod'
import { actBody } from '../../contract/case/bodies.ts'
import { columnWords as column } from '../../core/wording/columns.ts'
import { label, labelOf } from '../../core/wording/label.ts'
import { type ActOnCase, actOnCases } from '../../office/cases/act-on-cases.ts'
import { agreedValue } from '../agreed-value.ts'
import { atDesk } from '../desk.ts'
import { findCase } from '../find-case.ts'
import { readJsonFile, shaped } from '../read-json-file.ts'
import { textTable } from '../text-table.ts'

const actsInFile = z
  .array(z.strictObject({ ...actBody.shape, case: z.string().min(1).max(200) }))
  .min(1)
  .max(5_000)

/** Does the acts of a file, each on the case that it names by number or id: all of them or none. */
export async function actOnTheCases(command: Command, file: string): Promise<void> {
  const said = shaped(actsInFile, await readJsonFile(file))
  return atDesk(command, async ({ context, actor, terminal, roundId }) => {
    const acts: ActOnCase[] = []
    for (const { case: which, ...act } of said) {
      acts.push({ ...act, caseId: await findCase(context, actor, { which, roundId }) })
    }
    const outcomes = await agreedValue(actOnCases(context, actor, { acts }))
    const lines = outcomes.map((outcome, index) => ({
      ...outcome,
      act: acts[index]?.act.act ?? '',
    }))
    terminal.result(outcomes, () =>
      textTable(lines, [
        { heading: column('number'), of: ({ state }) => state.number ?? state.id },
        { heading: column('what'), of: ({ act }) => labelOf('act', act) },
        { heading: column('step'), of: ({ facts }) => label('step', facts.step) },
        { heading: column('status'), of: ({ facts }) => label('status', facts.status) },
      ]),
    )
  })
}
