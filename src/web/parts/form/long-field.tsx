import { useId } from 'react'
import type { CaseActName } from '../../../core/case/case-act.ts'
import { privateNumbersOf } from '../../../core/privacy/private-numbers.ts'
import { wordTypedNumbers } from '../../../core/wording/private-text-words.ts'
import { useLanguage } from '../../words/language.ts'
import { StandardTexts } from './standard-texts.tsx'

type Props = {
  readonly label: string
  readonly value: string
  readonly change: (text: string) => void
  /** Offers the standard texts of this act. */
  readonly act?: CaseActName
  readonly fault?: string | null
  readonly hint?: string
  readonly rows?: number
}

/** A text of several lines, with the office's standard texts at hand and what is wrong or doubtful about it beside it. */
export function LongField({ label, value, change, act, fault = null, hint, rows = 3 }: Props) {
  const id = useId()
  return (
    <div className="form-line">
      <span className="form-label">
        <label htmlFor={id}>{label}</label>
        {act && (
          <StandardTexts
            act={act}
            written={value}
            take={(text) => change(value.trim() === '' ? text : `${value.trimEnd()}\n${text}`)}
          />
        )}
      </span>
      {hint && <small className="soft">{hint}</small>}
      <textarea
        id={id}
        className="field"
        rows={rows}
        value={value}
        aria-invalid={fault !== null}
        aria-describedby={fault === null ? undefined : `${id}-wrong`}
        onChange={(event) => change(event.target.value)}
      />
      {fault !== null && (
        <p className="wrong" id={`${id}-wrong`}>
          {fault}
        </p>
      )}
      <PrivateNumbers text={value} />
    </div>
  )
}

/** Told while it can still be taken out: a number in a text of a case is read by everybody who sees the case. */
function PrivateNumbers({ text }: { readonly text: string }) {
  const language = useLanguage()
  const found = privateNumbersOf(text)
  return (
    <p className="caution" role="status">
      {found.length > 0 && wordTypedNumbers(found, language)}
    </p>
  )
}
