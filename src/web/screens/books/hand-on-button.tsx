import Button from 'antd/es/button'
import { useState } from 'react'
import type { ShownEntryView } from '../../../contract/books/entries.ts'
import { isBelow, treeOf } from '../../../core/unit/unit-tree.ts'
import { labelOf } from '../../../core/wording/label.ts'
import { goTo } from '../../api/address.ts'
import { useDesk } from '../../api/desk.ts'
import { useSession } from '../../api/session.ts'
import { entryAddress } from '../../parts/entry-address.ts'
import { useLanguage } from '../../words/language.ts'
import { ActDialog } from './act-dialog.tsx'
import { FIELD_WORDS as say } from './field-words.ts'

type Props = {
  readonly shown: ShownEntryView
  /** What the units below are asked to do, to begin with. */
  readonly text: string
  /** The last day of the whole: the clock inside ends no later. */
  readonly dueOn: string | null
}

/** Hands a task or an instruction on to townships and bureaus below the unit that leads it, with a clock inside its own. */
export function HandOnButton({ shown, text, dueOn }: Props) {
  const { round, home } = useDesk()
  const { role, unitId } = useSession()
  const language = useLanguage()
  const [isOpen, open] = useState(false)
  const { facts, state } = shown
  const parentOf = treeOf(round.settings.units)
  const below = round.settings.units.filter(
    ({ id }) => unitId !== null && isBelow(id, unitId, parentOf),
  )
  const mayHandOn = role === 'liaison' && unitId !== null && facts.leadUnits.includes(unitId)
  if (!mayHandOn || !facts.isOpen || below.length === 0) return null
  const options = below.map(({ id, fullName }) => ({ value: id, word: fullName }))
  return (
    <>
      <Button onClick={() => open(true)}>
        {labelOf('entryAct', 'handOnInstruction', language)}
      </Button>
      {isOpen && (
        <ActDialog
          act="handOnInstruction"
          path={`/api/rounds/${round.roundId}/books/instruction`}
          draftOf={state.id}
          fields={[
            { name: 'toUnitIds', kind: 'picked', options, words: say.toUnits },
            { name: 'text', kind: 'text', words: say.instruction },
            { name: 'dueOn', kind: 'day', words: say.innerDue },
          ]}
          before={{ text, dueOn }}
          particulars={(values) => ({ ...values, originId: state.id, by: unitId })}
          close={() => open(false)}
          done={(entryId) => goTo(entryAddress(home, 'instruction', entryId))}
        />
      )}
    </>
  )
}
