import type { Consequence } from '../book/book-rules.ts'
import type { EntryId } from '../book/entry.ts'
import type { NamedPerson } from '../book/person.ts'
import type { Day } from '../calendar/day.ts'
import type { CaseId, UnitId } from '../ledger/ids.ts'
import type { InstructionAct, InstructionContent, InstructionOrigin } from './instruction.ts'

type Told = {
  readonly text: string
  readonly unitIds: readonly UnitId[]
  readonly dueOn: Day | null
}

/** The instructions that follow from an entry of another book: one for each thing told to a unit. */
export function instructionsOf(
  told: readonly Told[],
  from: {
    readonly origin: InstructionOrigin
    readonly originId: EntryId
    readonly givenBy: NamedPerson | null
    readonly caseIds?: readonly CaseId[]
  },
): readonly Consequence[] {
  const { caseIds = [], ...origin } = from
  return told
    .filter((one) => one.unitIds.length > 0)
    .map(({ text, unitIds, dueOn }) => {
      const content: InstructionContent = {
        ...{ no: null, ...origin, text, leadUnitIds: unitIds },
        ...{ supportUnitIds: [], dueOn, caseIds },
      }
      return { on: 'new', book: 'instruction', act: giving(content) }
    })
}

function giving(content: InstructionContent): InstructionAct {
  return { act: 'giveInstruction', content }
}
