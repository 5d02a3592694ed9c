import Button from 'antd/es/button'
import { useId, useState } from 'react'
import { TRAIL_KIND_WORDS } from '../../../core/wording/audit-words.ts'
import { addressWith, goTo, useAddress } from '../../api/address.ts'
import { DayField } from '../../parts/day-field.tsx'
import { useLanguage, useWords } from '../../words/language.ts'
import { AUDIT_SCREEN_WORDS } from './audit-screen-words.ts'
import { dayIn, FILTER_NAMES, type FilterName } from './trail-filter.ts'

/** The filter stands in the address: it can be sent on, and the step back undoes it. */
export function TrailFilters() {
  const say = useWords(AUDIT_SCREEN_WORDS)
  const language = useLanguage()
  const address = useAddress()
  const { query } = address
  const set = (name: FilterName, value: string | null) =>
    goTo(addressWith(address, { [name]: value === '' ? null : value }), true)
  const isFiltered = FILTER_NAMES.some((name) => query.has(name))
  return (
    <div className="filters">
      <TextFilter name="account" label={say.account} set={set} />
      <select
        className="field"
        aria-label={say.kind}
        value={query.get('kind') ?? ''}
        onChange={(event) => set('kind', event.target.value)}
      >
        <option value="">{say.allKinds}</option>
        {Object.entries(TRAIL_KIND_WORDS).map(([kind, word]) => (
          <option key={kind} value={kind}>
            {word[language]}
          </option>
        ))}
      </select>
      <span className="soft" aria-hidden="true">
        {say.from}
      </span>
      <DayField label={say.from} value={dayIn(query, 'from')} change={(day) => set('from', day)} />
      <span className="soft" aria-hidden="true">
        {say.to}
      </span>
      <DayField label={say.to} value={dayIn(query, 'to')} change={(day) => set('to', day)} />
      <TextFilter name="path" label={say.path} set={set} />
      <TextFilter name="case" label={say.caseId} set={set} />
      <label>
        <input
          type="checkbox"
          checked={query.has('refused')}
          onChange={(event) => set('refused', event.target.checked ? '1' : null)}
        />{' '}
        {say.refused}
      </label>
      {isFiltered && (
        <Button
          onClick={() =>
            goTo(addressWith(address, Object.fromEntries(FILTER_NAMES.map((one) => [one, null]))))
          }
        >
          {say.clear}
        </Button>
      )}
    </div>
  )
}

type TextProps = {
  readonly name: FilterName
  readonly label: string
  readonly set: (name: FilterName, value: string) => void
}

/** Asked when Enter is pressed or the field is left, not at every letter. */
function TextFilter({ name, label, set }: TextProps) {
  const { query } = useAddress()
  const asked = query.get(name) ?? ''
  const [typed, type] = useState({ asked, text: asked })
  if (typed.asked !== asked) type({ asked, text: asked })
  const id = useId()
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        set(name, typed.text.trim())
      }}
    >
      <input
        id={id}
        className="field"
        aria-label={label}
        placeholder={label}
        spellCheck={false}
        value={typed.text}
        onChange={(event) => type({ asked, text: event.target.value })}
        onBlur={() => typed.text.trim() !== asked && set(name, typed.text.trim())}
      />
    </form>
  )
}
