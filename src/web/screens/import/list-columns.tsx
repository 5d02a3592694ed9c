import Button from 'antd/es/button'
import { useState } from 'react'
import type { ImportPreviewView, ImportSettled } from '../../../contract/import.ts'
import type { TemplatesView } from '../../../contract/table-template/table-template.ts'
import { MEANING_WORDING, type Meaning } from '../../../core/reading/meaning.ts'
import type { TableTemplate } from '../../../core/reading/template.ts'
import { meaningWord } from '../../../core/wording/meaning-words.ts'
import { useAct } from '../../api/use-act.ts'
import { useAnswer } from '../../api/use-answer.ts'
import { ScrollBox } from '../../parts/scroll-box.tsx'
import { TroubleNote } from '../../parts/trouble-note.tsx'
import { useLanguage, useWords } from '../../words/language.ts'
import { IMPORT_WORDS } from './import-words.ts'

type Tables = ImportPreviewView['tables']
type Props = {
  readonly tables: Tables
  readonly template: ImportSettled['template']
  readonly setTemplate: (template: ImportSettled['template']) => void
}

/** What every column was taken to mean; changed here, and kept as a layout for the next list like it. */
export function ListColumns({ tables, template, setTemplate }: Props) {
  const say = useWords(IMPORT_WORDS)
  const { answer } = useAnswer<TemplatesView>({ path: '/api/table-templates' })
  const known = [
    ...(answer?.readyMade ?? []),
    ...(answer?.own.filter((one) => one.isInUse).map((one) => one.template) ?? []),
  ]
  const columns = tables.flatMap((table) => table.columns)
  if (columns.length === 0) return null
  const change = (heading: string, meaning: Meaning) => {
    const named = typeof template === 'object' ? template.columns : []
    const others = named.filter((one) => one.heading !== heading)
    setTemplate({ name: UNNAMED, title: '', columns: [...others, { heading, meaning }] })
  }
  return (
    <section className="sheet">
      <details>
        <summary>{say.columns}</summary>
        <p className="soft">{say.columnsAbout}</p>
        <label className="filters">
          {say.layout}
          <select
            className="field"
            value={typeof template === 'string' ? template : ''}
            onChange={(event) => setTemplate(event.target.value || undefined)}
          >
            <option value="">{say.noLayout}</option>
            {known.map(({ name, title }) => (
              <option key={name} value={name}>
                {title || name}
              </option>
            ))}
          </select>
        </label>
        <ScrollBox>
          <ColumnTable tables={tables} change={change} />
        </ScrollBox>
        {typeof template === 'object' && <SaveLayout columns={columns} saved={setTemplate} />}
      </details>
    </section>
  )
}

/** A layout in the making has no name of its own. */
const UNNAMED = '-'

type TableProps = {
  readonly tables: Tables
  readonly change: (heading: string, meaning: Meaning) => void
}

function ColumnTable({ tables, change }: TableProps) {
  const say = useWords(IMPORT_WORDS)
  const language = useLanguage()
  const knownBy = {
    heading: say.knownByHeading,
    content: say.knownByContent,
    template: say.knownByTemplate,
    nothing: say.knownByNothing,
  }
  const meanings = Object.keys(MEANING_WORDING) as Meaning[]
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{say.column}</th>
          <th scope="col">{say.meaning}</th>
          <th scope="col" />
        </tr>
      </thead>
      <tbody>
        {tables.flatMap(({ sheet, columns }) =>
          columns.map((column) => (
            <tr key={`${sheet} ${column.column}`}>
              <th scope="row">{column.heading || column.column}</th>
              <td>
                <select
                  className="field"
                  aria-label={`${column.heading} ${say.meaning}`}
                  value={column.meaning}
                  onChange={(event) => change(column.heading, event.target.value as Meaning)}
                >
                  {meanings.map((meaning) => (
                    <option key={meaning} value={meaning}>
                      {meaningWord(meaning, language)}
                    </option>
                  ))}
                </select>
              </td>
              <td className={column.knownBy === 'nothing' ? 'soon-word' : 'soft'}>
                {knownBy[column.knownBy]}
              </td>
            </tr>
          )),
        )}
      </tbody>
    </table>
  )
}

type SaveProps = {
  readonly columns: Tables[number]['columns']
  readonly saved: (name: string) => void
}

function SaveLayout({ columns, saved }: SaveProps) {
  const say = useWords(IMPORT_WORDS)
  const [name, setName] = useState('')
  const saving = useAct<TableTemplate>((template) => ({
    path: '/api/table-templates',
    body: { template, isInUse: true, isNew: true, reason: say.layoutReason },
  }))
  const save = async () => {
    const meant = columns.map(({ heading, meaning }) => ({ heading, meaning }))
    if (await saving.act({ name: name.trim(), title: name.trim(), columns: meant })) {
      saved(name.trim())
    }
  }
  return (
    <div className="filters more">
      <input
        className="field"
        aria-label={say.layoutName}
        placeholder={say.layoutName}
        value={name}
        onChange={(event) => setName(event.target.value)}
      />
      <Button disabled={name.trim() === '' || saving.isActing} onClick={save}>
        {say.saveLayout}
      </Button>
      {saving.trouble && <TroubleNote trouble={saving.trouble} />}
    </div>
  )
}
