type Props = {
  readonly name: string
  readonly hint?: string
  readonly value: string
  readonly write: (text: string) => void
}

/** A labelled text of one line. */
export function TextLine({ name, hint, value, write }: Props) {
  return (
    <label className="form-line">
      <span>{name}</span>
      <input
        className="field"
        placeholder={hint}
        value={value}
        onChange={(event) => write(event.target.value)}
      />
    </label>
  )
}
