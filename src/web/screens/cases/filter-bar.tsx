import Button from 'antd/es/button'
import type { FormEvent } from 'react'
import { addressWith, goTo, useAddress } from '../../api/address.ts'
import { useDesk } from '../../api/desk.ts'
import { Drop } from '../../parts/drop/drop.tsx'
import { useLanguage, useWords } from '../../words/language.ts'
import { CASES_WORDS } from './cases-words.ts'
import { type Filter, filtersOf, isChosen, toggled } from './list-filters.ts'
import { isFiltered, LIST_NAMES } from './list-query.ts'

/** One row above the list: search, what to filter by, and what is filtered by as words that can be removed. */
export function FilterBar() {
  const say = useWords(CASES_WORDS)
  const address = useAddress()
  const filters = filtersOf(useDesk(), useLanguage())
  const go = (query: URLSearchParams) => goTo(`${address.path}?${query}`, true)
  const toggle = (filter: Filter, value: string) => go(toggled(address.query, filter.name, value))
  const search = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const words = String(new FormData(event.currentTarget).get('words') ?? '').trim()
    goTo(addressWith(address, { words: words === '' ? null : words }), true)
  }
  const clear = () => {
    const query = new URLSearchParams(address.query)
    for (const name of LIST_NAMES) if (name !== 'order') query.delete(name)
    go(query)
  }
  return (
    <div className="filters list-filters">
      <form onSubmit={search}>
        <input
          key={address.query.get('words')}
          className="field"
          type="search"
          name="words"
          id="list-search"
          placeholder={say.search}
          aria-label={say.searchLabel}
          defaultValue={address.query.get('words') ?? ''}
        />
        <Button htmlType="submit">{say.find}</Button>
      </form>
      <Drop label={say.filter} className="filter-drop">
        {() => (
          <div className="filter-groups">
            {filters.map((filter) => (
              <FilterGroup key={filter.name} {...{ filter, query: address.query, toggle }} />
            ))}
          </div>
        )}
      </Drop>
      {filters.flatMap((filter) =>
        filter.options
          .filter(({ value }) => isChosen(address.query, filter.name, value))
          .map(({ value, word }) => (
            <button
              key={`${filter.name} ${value}`}
              type="button"
              className="chip"
              title={`${filter.title} · ${say.removeFilter}`}
              onClick={() => toggle(filter, value)}
            >
              {word} <span aria-hidden="true">×</span>
              <span className="skip">{say.removeFilter}</span>
            </button>
          )),
      )}
      {isFiltered(address.query) && (
        <button type="button" className="text-button" onClick={clear}>
          {say.clearAll}
        </button>
      )}
    </div>
  )
}

type GroupProps = {
  readonly filter: Filter
  readonly query: URLSearchParams
  readonly toggle: (filter: Filter, value: string) => void
}

function FilterGroup({ filter, query, toggle }: GroupProps) {
  if (filter.options.length === 0) return null
  return (
    <fieldset>
      <legend>{filter.title}</legend>
      {filter.options.map(({ value, word }) => (
        <label key={value}>
          <input
            type="checkbox"
            checked={isChosen(query, filter.name, value)}
            onChange={() => toggle(filter, value)}
          />
          {word}
        </label>
      ))}
    </fieldset>
  )
}
