import { FORM_FIELDS, type FormFields } from '../../../core/forms/form-fields.ts'
import type { FormKind } from '../../../core/forms/form-kind.ts'
import { useLanguage, useWords } from '../../words/language.ts'
import { PAPERS_SCREEN_WORDS } from './papers-words.ts'

/** The placeholders that a kind of paper knows. */
export function FieldTable({ kind }: { readonly kind: FormKind }) {
  const say = useWords(PAPERS_SCREEN_WORDS)
  const language = useLanguage()
  return (
    <section className="field-table">
      <table>
        <caption>{say.fields}</caption>
        <thead>
          <tr>
            <th scope="col">{say.placeholder}</th>
            <th scope="col">{say.holds}</th>
          </tr>
        </thead>
        <tbody>
          {rowsOf(FORM_FIELDS[kind], []).map(({ path, written, words }) => (
            <tr key={path.join('/')}>
              <td>
                <code lang="zh-CN">{`${'　'.repeat(path.length - 1)}${written}`}</code>
              </td>
              <td>{words[language]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

type Row = {
  readonly path: readonly string[]
  readonly written: string
  readonly words: { readonly zh: string; readonly en: string }
}

function rowsOf(fields: FormFields, above: readonly string[]): readonly Row[] {
  return Object.entries(fields).flatMap(([name, field]) => {
    const path = [...above, name]
    const written = field.kind === 'text' ? `{${name}}` : `{#${name}}…{/${name}}`
    const own = { path, written, words: field }
    return field.kind === 'list' ? [own, ...rowsOf(field.fields, path)] : [own]
  })
}
