import { LIST_COLUMNS, type ListColumn } from '../../../core/desk/case-list-view.ts'
import { addressWith, goTo, useAddress } from '../../api/address.ts'
import { Drop } from '../../parts/drop/drop.tsx'
import { useLanguage, useWords } from '../../words/language.ts'
import { CASES_WORDS, COLUMN_WORDS } from './cases-words.ts'

type ColumnsProps = {
  readonly columns: readonly ListColumn[]
  readonly choose: (columns: readonly ListColumn[]) => void
}

/** Which columns the list shows. */
export function ColumnsMenu({ columns, choose }: ColumnsProps) {
  const say = useWords(CASES_WORDS)
  const language = useLanguage()
  return (
    <Drop label={say.columns}>
      {() => (
        <fieldset>
          <legend className="skip">{say.columns}</legend>
          {LIST_COLUMNS.filter((column) => column !== 'number').map((column) => (
            <label key={column}>
              <input
                type="checkbox"
                checked={columns.includes(column)}
                onChange={() =>
                  choose(
                    columns.includes(column)
                      ? columns.filter((one) => one !== column)
                      : [...columns, column],
                  )
                }
              />
              {COLUMN_WORDS[column][language]}
            </label>
          ))}
        </fieldset>
      )}
    </Drop>
  )
}

/** In which order the list stands; what was searched for stands latest first. */
export function OrderChoice() {
  const say = useWords(CASES_WORDS)
  const address = useAddress()
  if (address.query.has('words')) return null
  return (
    <select
      className="field"
      aria-label={say.order}
      value={address.query.get('order') ?? 'recent'}
      onChange={({ target: { value } }) =>
        goTo(addressWith(address, { order: value === 'recent' ? null : value }), true)
      }
    >
      <option value="recent">{say.orderRecent}</option>
      <option value="due">{say.orderDue}</option>
      <option value="number">{say.orderNumber}</option>
    </select>
  )
}
