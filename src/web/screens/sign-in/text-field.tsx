import { type ComponentProps, useId } from 'react'

type Props = Omit<ComponentProps<'input'>, 'id' | 'onChange'> & {
  readonly label: string
  readonly hint?: string
  /** What is wrong with it, told beside the field. */
  readonly fault: string | null
  readonly change: (text: string) => void
}

/** A labelled field with its hint and its fault; no library, so that it is there at once. */
export function TextField({ label, hint, fault, change, ...input }: Props) {
  const id = useId()
  const about = [hint && `${id}-hint`, fault !== null && `${id}-fault`].filter(Boolean).join(' ')
  return (
    <div className="text-field">
      <label htmlFor={id}>{label}</label>
      {hint && (
        <small id={`${id}-hint`} className="soft">
          {hint}
        </small>
      )}
      {fault !== null && (
        <small id={`${id}-fault`} className="fault">
          {fault}
        </small>
      )}
      <input
        {...input}
        id={id}
        className="field"
        aria-invalid={fault !== null}
        {...(about !== '' && { 'aria-describedby': about })}
        onChange={(event) => change(event.target.value)}
      />
    </div>
  )
}
