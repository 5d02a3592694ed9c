import { type FormEvent, useId, useState } from 'react'
import { readWrittenMoment } from '../../../core/calendar/written-moment.ts'
import { CASE_KIND_WORDS, CHANNEL_WORDS } from '../../../core/wording/case-words.ts'
import { useDesk } from '../../api/desk.ts'
import { useLanguage, useWords } from '../../words/language.ts'
import { IMPORT_WORDS } from './import-words.ts'
import type { Mend } from './settled-list.ts'

type Props = { readonly mend: Mend; readonly settle: (mend: Mend, value: unknown) => void }
type Option = { readonly value: string; readonly word: string }

/** Settles what a wording of the list means, or what the list leaves open. */
export function MendControl({ mend, settle }: Props) {
  switch (mend.choice) {
    case 'units':
      return <UnitChoice mend={mend} settle={settle} />
    case 'batch':
      return <BatchChoice mend={mend} settle={settle} />
    case 'handedOverAt':
      return <MomentChoice mend={mend} settle={settle} />
    default:
      return <WordChoice mend={mend} settle={settle} />
  }
}

const NONE = '-none'

function UnitChoice({ mend, settle }: Props) {
  const { round } = useDesk()
  const say = useWords(IMPORT_WORDS)
  const options = round.settings.units.map(({ id, fullName }) => ({ value: id, word: fullName }))
  return (
    <Pick
      label={say.isUnit}
      options={[...options, { value: NONE, word: say.noUnit }]}
      pick={(value) => settle(mend, value === NONE ? [] : [value])}
    />
  )
}

function WordChoice({ mend, settle }: Props) {
  const { round } = useDesk()
  const say = useWords(IMPORT_WORDS)
  const language = useLanguage()
  const worded = (words: Readonly<Record<string, { readonly zh: string; readonly en: string }>>) =>
    Object.entries(words).map(([value, word]) => ({ value, word: word[language] }))
  if (mend.choice === 'categories') {
    const options = round.settings.categories.names.map(({ name }) => ({ value: name, word: name }))
    return (
      <Pick
        label={say.isCategory}
        options={[...options, { value: NONE, word: say.keepWording }]}
        pick={(value) => settle(mend, value === NONE ? null : value)}
      />
    )
  }
  return mend.choice === 'channels' ? (
    <Pick
      label={say.isChannel}
      options={worded(CHANNEL_WORDS)}
      pick={(value) => settle(mend, value)}
    />
  ) : (
    <Pick
      label={say.isKind}
      options={worded(CASE_KIND_WORDS)}
      pick={(value) => settle(mend, value)}
    />
  )
}

type PickProps = {
  readonly label: string
  readonly options: readonly Option[]
  readonly pick: (value: string) => void
}

function Pick({ label, options, pick }: PickProps) {
  const say = useWords(IMPORT_WORDS)
  return (
    <select
      className="field"
      aria-label={label}
      value=""
      onChange={(event) => pick(event.target.value)}
    >
      <option value="" disabled>
        {label}：{say.chosen}
      </option>
      {options.map(({ value, word }) => (
        <option key={value} value={value}>
          {word}
        </option>
      ))}
    </select>
  )
}

function BatchChoice({ mend, settle }: Props) {
  const say = useWords(IMPORT_WORDS)
  const set = (text: string) => {
    const number = Number(text)
    if (text.trim() !== '' && Number.isInteger(number) && number >= 0) settle(mend, { number })
  }
  return (
    <span className="filters">
      <Typed label={say.batchNumber} placeholder="12" set={set} />
      <button type="button" className="link-button" onClick={() => settle(mend, null)}>
        {say.onTheSpot}
      </button>
    </span>
  )
}

function MomentChoice({ mend, settle }: Props) {
  const say = useWords(IMPORT_WORDS)
  const set = (text: string) => {
    const moment = readWrittenMoment(text)
    if (moment !== null) settle(mend, moment)
  }
  return <Typed label={say.handedOverAt} placeholder={say.momentForm} set={set} />
}

type TypedProps = {
  readonly label: string
  readonly placeholder: string
  readonly set: (text: string) => void
}

function Typed({ label, placeholder, set }: TypedProps) {
  const say = useWords(IMPORT_WORDS)
  const id = useId()
  const [text, type] = useState('')
  const send = (event: FormEvent) => {
    event.preventDefault()
    set(text)
  }
  return (
    <form className="filters" onSubmit={send}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="field moment"
        value={text}
        placeholder={placeholder}
        autoComplete="off"
        onChange={(event) => type(event.target.value)}
      />
      <button type="submit" className="link-button">
        {say.set}
      </button>
    </form>
  )
}
