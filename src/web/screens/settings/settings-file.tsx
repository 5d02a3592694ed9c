import Button from 'antd/es/button'
import { useRef, useState } from 'react'
import { useWords } from '../../words/language.ts'
import { SETTINGS_WORDS } from './settings-words.ts'

type Values = Readonly<Record<string, unknown>>
type Props = {
  readonly name: string
  readonly values: Values
  readonly take: (values: Values) => void
}

/** The settings as a file, and a file as settings on the form. */
export function SettingsFile({ name, values, take }: Props) {
  const say = useWords(SETTINGS_WORDS)
  const input = useRef<HTMLInputElement>(null)
  const [isWrong, tellWrong] = useState(false)
  const give = () => {
    const file = new Blob([JSON.stringify(values, null, 2)], { type: 'application/json' })
    const link = document.createElement('a')
    link.href = URL.createObjectURL(file)
    link.download = `${name}.json`
    link.click()
    URL.revokeObjectURL(link.href)
  }
  const read = async (file: File | undefined) => {
    const found = file ? parsed(await file.text()) : null
    tellWrong(found === null)
    if (found) take(found)
  }
  return (
    <>
      {isWrong && <span className="late-word">{say.notJson}</span>}
      <Button onClick={give}>{say.exportJson}</Button>
      <Button onClick={() => input.current?.click()}>{say.importJson}</Button>
      <input
        ref={input}
        className="skip"
        type="file"
        accept=".json,application/json"
        aria-label={say.importJson}
        tabIndex={-1}
        onChange={(event) => {
          void read(event.target.files?.[0])
          event.target.value = ''
        }}
      />
    </>
  )
}

function parsed(text: string): Values | null {
  try {
    const value: unknown = JSON.parse(text)
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value)
    return isObject ? (value as Values) : null
  } catch {
    return null
  }
}
