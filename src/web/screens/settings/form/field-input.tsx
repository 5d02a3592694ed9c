import { useContext } from 'react'
import { sentenceOf } from '../../../../core/wording/said-in-both.ts'
import { useLanguage, useWords } from '../../../words/language.ts'
import { FORM_WORDS } from './form-words.ts'
import type { InputProps } from './input-props.ts'
import { ListInput } from './list-input.tsx'
import { ObjectInput, VariantsInput } from './object-input.tsx'
import { ProblemsContext } from './problems.ts'
import { RecordInput } from './record-input.tsx'
import { ChoicesInput, LinesInput, NumberInput, TextInput } from './simple-input.tsx'

/** One field of settings with its name, its input and what is wrong with it. */
export function FieldInput(props: InputProps) {
  const { field, path } = props
  const language = useLanguage()
  const problems = useContext(ProblemsContext).filter((problem) => problem.path === path)
  const isBlock = ['object', 'list', 'variants', 'record'].includes(field.kind)
  return (
    <div className={isBlock ? 'setting setting-block' : 'setting'}>
      <label htmlFor={isBlock ? undefined : path}>{field.label[language]}</label>
      <div>
        <Input {...props} />
        {field.hint && <p className="soft">{field.hint[language]}</p>}
        {problems.map((problem) => (
          <p key={problem.message} className="late-word" id={`${path}-wrong`}>
            {sentenceOf(problem, language)}
          </p>
        ))}
      </div>
    </div>
  )
}

function Input({ field, ...rest }: InputProps) {
  switch (field.kind) {
    case 'text':
      return <TextInput field={field} {...rest} />
    case 'number':
      return <NumberInput field={field} {...rest} />
    case 'yesNo':
      return <YesNoInput field={field} {...rest} />
    case 'choice':
      return <ChoiceInput field={field} {...rest} />
    case 'lines':
      return <LinesInput field={field} {...rest} />
    case 'choices':
      return <ChoicesInput field={field} {...rest} />
    case 'object':
      return <ObjectInput field={field} draw={FieldInput} {...rest} />
    case 'list':
      return <ListInput field={field} draw={FieldInput} {...rest} />
    case 'record':
      return <RecordInput field={field} {...rest} />
    case 'variants':
      return <VariantsInput field={field} draw={FieldInput} {...rest} />
  }
}

function YesNoInput({ value, change, path }: InputProps<'yesNo'>) {
  return (
    <input
      id={path}
      type="checkbox"
      checked={value === true}
      onChange={(event) => change(event.target.checked)}
    />
  )
}

function ChoiceInput({ field, value, change, path }: InputProps<'choice'>) {
  const say = useWords(FORM_WORDS)
  const language = useLanguage()
  const absent = field.absent === 'null' ? null : undefined
  return (
    <select
      id={path}
      className="field"
      value={typeof value === 'string' ? value : ''}
      onChange={(event) => change(event.target.value === '' ? absent : event.target.value)}
    >
      {field.absent && <option value="">{say.nothing}</option>}
      {Object.entries(field.words).map(([literal, word]) => (
        <option key={literal} value={literal}>
          {word[language]}
        </option>
      ))}
    </select>
  )
}
