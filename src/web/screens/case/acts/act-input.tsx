import { useId } from 'react'
import type { ShownCaseView } from '../../../../contract/case/shown-case.ts'
import { parseDay } from '../../../../core/calendar/day.ts'
import type { CaseActName } from '../../../../core/case/case-act.ts'
import type { UnitId } from '../../../../core/ledger/ids.ts'
import { VERDICT_WORDS } from '../../../../core/wording/case-words.ts'
import { useDesk } from '../../../api/desk.ts'
import { useSession } from '../../../api/session.ts'
import { DayField } from '../../../parts/day-field.tsx'
import { LongField } from '../../../parts/form/long-field.tsx'
import { UnitChoice } from '../../../parts/form/unit-choice.tsx'
import { useLanguage, useWords } from '../../../words/language.ts'
import type { ActField } from './act-fields.ts'
import { ACT_WORDS } from './act-words.ts'
import { verdictName, type Written } from './built-act.ts'
import { choicesOf } from './choices.ts'

type Props = {
  readonly act: CaseActName
  readonly unitId: string | null
  readonly field: ActField
  readonly shown: ShownCaseView
  readonly written: Written
  readonly write: (name: string, text: string) => void
  readonly fault: string | null
}

const FEW = 4

/** One field of an act's form. */
export function ActInput({ act, unitId, field, shown, written, write, fault }: Props) {
  const say = useWords(ACT_WORDS)
  const { name, kind } = field
  const label = String(say[field.label])
  const value = written[name] ?? ''
  const change = (text: string) => write(name, text)
  switch (kind) {
    case 'long':
      return <LongField {...{ act, label, value, change, fault }} rows={name === 'text' ? 8 : 4} />
    case 'lines':
      return <LongField {...{ label, value, change, fault }} />
    case 'units':
      return (
        <UnitChoice
          label={label}
          chosen={value.split('\n').filter((id) => id !== '') as UnitId[]}
          choose={(units) => change(units.join('\n'))}
          fault={fault}
        />
      )
    case 'verdicts':
      return <Verdicts {...{ shown, written, write }} />
    case 'choice':
      return <ChoiceInput {...{ field, shown, unitId, value, change, fault, label }} />
    default:
      return <PlainInput {...{ kind, value, change, fault, label }} />
  }
}

type PlainProps = {
  readonly kind: 'line' | 'day' | 'number'
  readonly label: string
  readonly value: string
  readonly change: (text: string) => void
  readonly fault: string | null
}

function PlainInput({ kind, label, value, change, fault }: PlainProps) {
  const id = useId()
  const wrongBy = fault === null ? undefined : `${id}-wrong`
  return (
    <div className="form-line">
      <label htmlFor={id}>{label}</label>
      {kind === 'day' ? (
        <DayField
          id={id}
          value={parseDay(value)}
          change={(day) => change(day ?? '')}
          wrongBy={wrongBy}
        />
      ) : (
        <input
          id={id}
          className="field"
          type={kind === 'number' ? 'number' : 'text'}
          {...(kind === 'number' && { min: 0, step: 'any' })}
          value={value}
          aria-invalid={fault !== null}
          aria-describedby={wrongBy}
          onChange={(event) => change(event.target.value)}
        />
      )}
      {fault !== null && (
        <p className="wrong" id={`${id}-wrong`}>
          {fault}
        </p>
      )}
    </div>
  )
}

type ChoiceProps = Omit<PlainProps, 'kind'> & Pick<Props, 'field' | 'shown' | 'unitId'>

/** Few choices stand beside each other, many in a list. */
function ChoiceInput({ field, shown, unitId, label, value, change, fault }: ChoiceProps) {
  const say = useWords(ACT_WORDS)
  const language = useLanguage()
  const desk = useDesk()
  const own = useSession()
  const id = useId()
  const ownUnit = own.role === 'liaison' ? own.unitId : null
  const asked = { shown, desk, language, ownUnit, unitId }
  const choices = field.of ? choicesOf(field.of, asked) : []
  const wrong = fault !== null && (
    <p className="wrong" id={`${id}-wrong`}>
      {fault}
    </p>
  )
  if (choices.length > FEW) {
    return (
      <div className="form-line">
        <label htmlFor={id}>{label}</label>
        <select
          id={id}
          className="field"
          value={value}
          aria-invalid={fault !== null}
          onChange={(event) => change(event.target.value)}
        >
          <option value="">{say.choose}</option>
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.word}
            </option>
          ))}
        </select>
        {wrong}
      </div>
    )
  }
  return (
    <fieldset className="form-line radios">
      <legend>{label}</legend>
      {choices.map((choice) => (
        <label key={choice.value}>
          <input
            type="radio"
            name={id}
            checked={value === choice.value}
            onChange={() => change(choice.value)}
          />
          {choice.word}
        </label>
      ))}
      {wrong}
    </fieldset>
  )
}

/** Each claim with its verdict; a claim out of scope takes none. */
function Verdicts({ shown, written, write }: Pick<Props, 'shown' | 'written' | 'write'>) {
  const say = useWords(ACT_WORDS)
  const language = useLanguage()
  const claims = shown.case.claims.filter(({ isInScope }) => isInScope)
  return (
    <fieldset className="form-line verdicts">
      <legend>{say.verdicts}</legend>
      {claims.map((claim) => (
        <div key={claim.id} className="verdict-line">
          <span>
            {claim.id}. {claim.text || say.wholeClaim}
          </span>
          <select
            className="field"
            aria-label={`${claim.id}. ${claim.text || say.wholeClaim}`}
            value={written[verdictName(claim.id)] ?? ''}
            onChange={(event) => write(verdictName(claim.id), event.target.value)}
          >
            <option value="">{say.choose}</option>
            {Object.entries(VERDICT_WORDS).map(([value, words]) => (
              <option key={value} value={value}>
                {words[language]}
              </option>
            ))}
          </select>
        </div>
      ))}
    </fieldset>
  )
}
