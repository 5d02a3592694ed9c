import { useId } from 'react'
import type { ItemContentView } from '../../../contract/bulletin/item.ts'
import type { UnitId } from '../../../core/ledger/ids.ts'
import { ITEM_KIND_WORDS } from '../../../core/wording/round-words.ts'
import { useDesk } from '../../api/desk.ts'
import { useSession } from '../../api/session.ts'
import { DayField } from '../../parts/day-field.tsx'
import { useLanguage, useWords } from '../../words/language.ts'
import { ITEMS_WORDS } from './items-words.ts'

type Props = {
  readonly content: ItemContentView
  readonly change: (content: ItemContentView) => void
  /** Whether what is missing is told beside the fields. */
  readonly isTold: boolean
}

/** What kind of item it is, of whom, of which day, and its title. */
export function ItemFields({ content, change, isTold }: Props) {
  const { unitId } = useSession()
  const say = useWords(ITEMS_WORDS)
  const language = useLanguage()
  const id = useId()
  const kinds = Object.entries(ITEM_KIND_WORDS)
  return (
    <div className="form-grid">
      <label htmlFor={`${id}-kind`}>{say.kind}</label>
      <select
        id={`${id}-kind`}
        className="field"
        value={content.kind}
        onChange={(event) =>
          change({ ...content, kind: event.target.value as ItemContentView['kind'] })
        }
      >
        {kinds.map(([kind, word]) => (
          <option key={kind} value={kind}>
            {word[language]}
          </option>
        ))}
      </select>
      {unitId === null && <UnitField {...{ content, change, isTold }} />}
      <label htmlFor={`${id}-day`}>{say.happenedOn}</label>
      <DayField
        id={`${id}-day`}
        value={content.happenedOn}
        change={(happenedOn) => change({ ...content, happenedOn })}
      />
      <label htmlFor={`${id}-kicker`}>{say.kicker}</label>
      <input
        id={`${id}-kicker`}
        className="field"
        value={content.kicker ?? ''}
        onChange={(event) => change({ ...content, kicker: event.target.value || null })}
      />
      <label htmlFor={`${id}-title`}>{say.titleLines}</label>
      <textarea
        id={`${id}-title`}
        className="field"
        rows={2}
        value={content.titleLines.join('\n')}
        onChange={(event) => change({ ...content, titleLines: event.target.value.split('\n') })}
      />
    </div>
  )
}

function UnitField({ content, change, isTold }: Props) {
  const { round } = useDesk()
  const say = useWords(ITEMS_WORDS)
  const id = useId()
  const isOfUnit = content.kind === 'unitNews' || content.kind === 'departmentNews'
  const isWrong = isTold && isOfUnit && content.unitIds.length === 0
  return (
    <>
      <label htmlFor={id}>{say.units}</label>
      <div>
        <select
          id={id}
          className="field"
          value={content.unitIds[0] ?? ''}
          aria-invalid={isWrong}
          onChange={(event) =>
            change({
              ...content,
              unitIds: event.target.value === '' ? [] : [event.target.value as UnitId],
            })
          }
        >
          <option value="">—</option>
          {round.settings.units.map((unit) => (
            <option key={unit.id} value={unit.id}>
              {unit.fullName}
            </option>
          ))}
        </select>
        {isWrong && <p className="late-word">{say.unitsMissing}</p>}
      </div>
    </>
  )
}
