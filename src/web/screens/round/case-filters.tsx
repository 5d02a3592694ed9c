import Button from 'antd/es/button'
import type { FormEvent } from 'react'
import { CASE_KIND_WORDS, STATUS_WORDS } from '../../../core/wording/case-words.ts'
import { type Address, addressWith, goTo, useAddress } from '../../api/address.ts'
import { type Desk, useDesk } from '../../api/desk.ts'

/** The filters that the page offers, by their names in the address and in the API. */
export const FILTER_NAMES = [
  'words',
  'unitIds',
  'statuses',
  'kinds',
  'batchIds',
  'isKey',
  'isDifficult',
  'due',
] as const

type Choice = {
  readonly name: (typeof FILTER_NAMES)[number]
  readonly title: string
  readonly options: readonly { readonly value: string; readonly word: string }[]
}

/** One row of filters above the list; those chosen stand as words that can be removed. */
export function CaseFilters() {
  const address = useAddress()
  const desk = useDesk()
  const choices = choicesOf(desk)
  const set = (name: string, value: string | null) =>
    goTo(addressWith(address, { [name]: value, after: null }), true)
  const search = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const words = new FormData(event.currentTarget).get('words')
    set('words', typeof words === 'string' && words.trim() !== '' ? words.trim() : null)
  }
  return (
    <div className="filters">
      <form onSubmit={search} aria-label="查找">
        <input
          key={address.query.get('words')}
          className="field"
          type="search"
          name="words"
          placeholder="编号、地点或内容"
          aria-label="查找的字词"
          defaultValue={address.query.get('words') ?? ''}
        />
        <Button htmlType="submit">查找</Button>
      </form>
      {choices.map((choice) => (
        <select
          key={choice.name}
          className="field"
          aria-label={choice.title}
          value={address.query.get(choice.name) ?? ''}
          onChange={(event) => set(choice.name, event.target.value || null)}
        >
          <option value="">{choice.title}</option>
          {choice.options.map(({ value, word }) => (
            <option key={value} value={value}>
              {word}
            </option>
          ))}
        </select>
      ))}
      <Chosen address={address} choices={choices} remove={(name) => set(name, null)} />
    </div>
  )
}

type ChosenProps = {
  readonly address: Address
  readonly choices: readonly Choice[]
  readonly remove: (name: string) => void
}

function Chosen({ address, choices, remove }: ChosenProps) {
  const chosen = choices.flatMap(({ name, options }) => {
    const value = address.query.get(name)
    return value ? [{ name, word: options.find((one) => one.value === value)?.word ?? value }] : []
  })
  return chosen.map(({ name, word }) => (
    <button key={name} type="button" className="chip" onClick={() => remove(name)}>
      {word} <span aria-hidden="true">×</span>
      <span className="skip">去掉这个条件</span>
    </button>
  ))
}

function choicesOf({ round, batches }: Desk): readonly Choice[] {
  const { units, keyWord } = round.settings
  return [
    {
      name: 'unitIds',
      title: '责任单位',
      options: units.map((unit) => ({ value: unit.id, word: unit.shortName })),
    },
    { name: 'statuses', title: '办结状态', options: optionsOf(STATUS_WORDS) },
    { name: 'kinds', title: '种类', options: optionsOf(CASE_KIND_WORDS) },
    {
      name: 'batchIds',
      title: '批次',
      options: batches.map(({ id, kind, number }) => ({
        value: id,
        word: `${CASE_KIND_WORDS[kind].zh}第${number}批`,
      })),
    },
    { name: 'isKey', title: '重要情况', options: [{ value: 'true', word: keyWord }] },
    { name: 'isDifficult', title: '难点', options: [{ value: 'true', word: '重点难点问题' }] },
    {
      name: 'due',
      title: '期限',
      options: [
        { value: 'overdue', word: '已超期' },
        { value: 'soon', word: '两个工作日内到期' },
      ],
    },
  ]
}

function optionsOf(words: Readonly<Record<string, { readonly zh: string }>>) {
  return Object.entries(words).map(([value, { zh }]) => ({ value, word: zh }))
}
