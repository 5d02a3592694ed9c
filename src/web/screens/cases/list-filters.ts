import {
  CASE_KIND_WORDS,
  CASE_STEP_WORDS,
  CHANNEL_WORDS,
  PROGRESS_WORDS,
  STATUS_WORDS,
  VERDICT_WORDS,
} from '../../../core/wording/case-words.ts'
import type { Label, Language } from '../../../core/wording/words.ts'
import type { Desk } from '../../api/desk.ts'
import { inLanguage } from '../../words/language.ts'
import { FILTER_VALUE_WORDS, FILTER_WORDS } from './cases-words.ts'

/** One thing to filter by; `marks` are yes or no each by its own name. */
export type Filter = {
  readonly name: keyof typeof FILTER_WORDS
  readonly title: string
  readonly options: readonly { readonly value: string; readonly word: string }[]
}

/** What can be filtered by in this round, in the order of use. */
export function filtersOf({ round, batches }: Desk, language: Language): readonly Filter[] {
  const { units, keyWord, categories } = round.settings
  const say = inLanguage(FILTER_VALUE_WORDS, language)
  const title = (name: Filter['name']) => FILTER_WORDS[name][language]
  const worded = (name: Filter['name'], words: Readonly<Record<string, Label>>): Filter => ({
    name,
    title: title(name),
    options: Object.entries(words).map(([value, word]) => ({ value, word: word[language] })),
  })
  const marks = [
    { value: 'isKey', word: keyWord },
    { value: 'isDifficult', word: say.isDifficult },
    { value: 'isRepeat', word: say.isRepeat },
    { value: 'isJoint', word: say.isJoint },
  ]
  return [
    {
      name: 'unitIds',
      title: title('unitIds'),
      options: units.map((unit) => ({ value: unit.id, word: unit.shortName })),
    },
    worded('steps', CASE_STEP_WORDS),
    worded('statuses', STATUS_WORDS),
    {
      name: 'due',
      title: title('due'),
      options: [
        { value: 'overdue', word: say.overdue },
        { value: 'soon', word: say.soon },
      ],
    },
    { name: 'marks', title: title('marks'), options: marks },
    {
      name: 'batchIds',
      title: title('batchIds'),
      options: batches.map(({ id, kind, number }) => ({
        value: id,
        word: say.batch(CASE_KIND_WORDS[kind][language], number),
      })),
    },
    {
      name: 'categories',
      title: title('categories'),
      options: categories.names.map(({ name }) => ({ value: name, word: name })),
    },
    worded('verdicts', VERDICT_WORDS),
    worded('kinds', CASE_KIND_WORDS),
    worded('channels', CHANNEL_WORDS),
    worded('progresses', PROGRESS_WORDS),
  ]
}

/** Whether a value of a filter is chosen in an address. */
export function isChosen(query: URLSearchParams, name: Filter['name'], value: string): boolean {
  return name === 'marks' ? query.get(value) === 'true' : query.getAll(name).includes(value)
}

/** The query after a value was chosen, or taken back where it was chosen before. */
export function toggled(
  query: URLSearchParams,
  name: Filter['name'],
  value: string,
): URLSearchParams {
  const next = new URLSearchParams(query)
  const wasChosen = isChosen(query, name, value)
  if (name === 'marks') {
    if (wasChosen) next.delete(value)
    else next.set(value, 'true')
    return next
  }
  if (name === 'due') {
    if (wasChosen) next.delete(name)
    else next.set(name, value)
    return next
  }
  const values = query.getAll(name)
  next.delete(name)
  for (const one of wasChosen ? values.filter((other) => other !== value) : [...values, value]) {
    next.append(name, one)
  }
  return next
}
