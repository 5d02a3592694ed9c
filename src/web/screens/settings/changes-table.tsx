import type { SettingsChange } from '../../../core/round/settings-changes.ts'
import { ScrollBox } from '../../parts/scroll-box.tsx'
import { useLanguage, useWords } from '../../words/language.ts'
import { placeWord } from './place-word.ts'
import { SETTINGS_WORDS } from './settings-words.ts'

/** What changes, place by place, before and after. */
export function ChangesTable({ changes }: { readonly changes: readonly SettingsChange[] }) {
  const say = useWords(SETTINGS_WORDS)
  const language = useLanguage()
  const worded = (value: unknown) =>
    value === undefined || value === null || value === '' ? say.nothing : wordOf(value)
  return (
    <section className="sheet">
      <ScrollBox label={say.place}>
        <table className="changes">
          <thead>
            <tr>
              <th scope="col">{say.place}</th>
              <th scope="col">{say.before}</th>
              <th scope="col">{say.after}</th>
            </tr>
          </thead>
          <tbody>
            {changes.map(({ path, before, after }) => (
              <tr key={path + wordOf(before)}>
                <th scope="row">{placeWord(path, language)}</th>
                <td className="was">{worded(before)}</td>
                <td className="is">{worded(after)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </section>
  )
}

/** A short value as it is; a list with 、; a group by its name or as JSON. */
function wordOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(wordOf).join('、')
  if (typeof value !== 'object' || value === null) return String(value ?? '')
  const { fullName, name } = value as { readonly fullName?: unknown; readonly name?: unknown }
  return String(fullName ?? name ?? JSON.stringify(value))
}
