import Button from 'antd/es/button'
import { useState } from 'react'
import type { EntryOutcomeView } from '../../../contract/books/entries.ts'
import type { DrawnView } from '../../../contract/books/look-back-plan.ts'
import { goTo } from '../../api/address.ts'
import { useDesk } from '../../api/desk.ts'
import { useAct } from '../../api/use-act.ts'
import { useDraft } from '../../api/use-draft.ts'
import { Link } from '../../parts/link.tsx'
import { PageHead } from '../../parts/page-head.tsx'
import { TroubleNote } from '../../parts/trouble-note.tsx'
import { useWords } from '../../words/language.ts'
import { emptyValues, type Field, type Values } from '../books/field.ts'
import { FieldInput } from '../books/field-input.tsx'
import { DrawTable } from './draw-table.tsx'
import { LOOK_BACK_SCREEN_WORDS } from './look-back-words.ts'

const SAY = LOOK_BACK_SCREEN_WORDS
const FIELDS: readonly Field[] = [
  { name: 'no', kind: 'line', words: SAY.no },
  { name: 'title', kind: 'line', words: SAY.name },
  { name: 'dueOn', kind: 'day', words: SAY.due },
  {
    ...{ name: 'from', kind: 'named', words: SAY.from },
    options: [
      { value: 'tasks', word: SAY.fromTasks.zh },
      { value: 'cases', word: SAY.fromCases.zh },
      { value: 'both', word: SAY.fromBoth.zh },
    ],
  },
  { name: 'way', kind: 'choice', of: 'lookBackWay', options: ['sample', 'list'], words: SAY.way },
]
const OF_SAMPLE: readonly Field[] = [
  { name: 'seed', kind: 'line', words: SAY.seed },
  { name: 'size', kind: 'number', words: SAY.size },
]
const OF_LIST: readonly Field[] = [{ name: 'numbers', kind: 'lines', words: SAY.numbers }]

/** Plans a look-back: tried first, so that everybody sees who weighs how much and why; then ordered. */
export function PlanLookBack() {
  const say = useWords(SAY)
  const { round, home } = useDesk()
  const [values, change, forget] = useDraft<Values>(
    `look-back.${round.roundId}`,
    emptyValues([...FIELDS, ...OF_SAMPLE, ...OF_LIST]),
  )
  const [drawn, setDrawn] = useState<readonly DrawnView[] | null>(null)
  const path = `/api/rounds/${round.roundId}/look-backs`
  const isSample = values['way'] === 'sample'
  const draw = {
    ...{ way: values['way'], from: values['from'] },
    ...{ seed: isSample ? values['seed'] : null, size: isSample ? values['size'] : null },
  }
  const trying = useAct<void, readonly DrawnView[]>(() => ({ path: `${path}/draw`, body: draw }))
  const ordering = useAct<void, EntryOutcomeView>(() => ({ path, body: bodyOf(values, draw) }))
  const order = async () => {
    const outcome = await ordering.act()
    if (!outcome) return
    forget()
    goTo(`${home}/lookback/${outcome.entryId}`)
  }
  const trouble = ordering.trouble ?? trying.trouble
  return (
    <>
      <Link to={`${home}/lookback`}>← {say.back}</Link>
      <PageHead title={say.plan} sentence={say.explained}>
        <Button loading={trying.isActing} onClick={() => void trying.act().then(setDrawn)}>
          {say.try}
        </Button>
        <Button type="primary" loading={ordering.isActing} onClick={() => void order()}>
          {say.order}
        </Button>
      </PageHead>
      <section className="sheet">
        {trouble && <TroubleNote trouble={trouble} />}
        {[...FIELDS, ...(isSample ? OF_SAMPLE : OF_LIST)].map((field) => (
          <FieldInput
            key={field.name}
            field={field}
            value={values[field.name]}
            change={(value) => change({ ...values, [field.name]: value })}
          />
        ))}
      </section>
      {drawn && (
        <section className="sheet">
          <h2>{say.draw}</h2>
          <DrawTable drawn={drawn} />
        </section>
      )}
    </>
  )
}

function bodyOf(values: Values, draw: Values): Values {
  const numbers = values['numbers'] as readonly string[]
  return {
    ...draw,
    ...{ no: values['no'], title: values['title'], dueOn: values['dueOn'] },
    ...(draw['way'] === 'list' && numbers.length > 0 && { numbers }),
  }
}
