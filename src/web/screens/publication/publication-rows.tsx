import Button from 'antd/es/button'
import { useId, useState } from 'react'
import type { ShownPublicationView } from '../../../contract/publication.ts'
import { label } from '../../../core/wording/label.ts'
import { useDesk } from '../../api/desk.ts'
import { useAct } from '../../api/use-act.ts'
import { Dialog } from '../../parts/dialog.tsx'
import { Link } from '../../parts/link.tsx'
import { TroubleNote } from '../../parts/trouble-note.tsx'
import { useLanguage, useWords } from '../../words/language.ts'
import { PUBLICATION_SCREEN_WORDS } from './publication-words.ts'

type Row = ShownPublicationView['rows'][number]
type Field = Row['marks'][number]['field']

const FIELDS: readonly Field[] = ['complaint', 'place', 'findings', 'goal', 'handling']
const AT_ONCE = 30

const textOf = (row: Row['current'], field: Field): string => {
  const cell = row[field]
  return typeof cell === 'string' ? cell : cell.join('\n')
}

/** What the public will read of each case, edited and masked. */
export function PublicationRows({ publication }: { readonly publication: ShownPublicationView }) {
  const say = useWords(PUBLICATION_SCREEN_WORDS)
  const { home } = useDesk()
  const [shown, show] = useState(AT_ONCE)
  const [editing, edit] = useState<{ row: Row; field: Field } | null>(null)
  const canEdit = publication.step === 'draft'
  return (
    <section className="sheet">
      <h2>{say.contents}</h2>
      {publication.rows.slice(0, shown).map((row) => (
        <article className="published-row" key={row.caseId}>
          <h3>
            <Link to={`${home}/cases/${row.caseId}`}>{row.published.caseNumber || row.caseId}</Link>
          </h3>
          <RowFacts row={row} edit={canEdit ? (field) => edit({ row, field }) : null} />
        </article>
      ))}
      {publication.rows.length > shown && (
        <Button onClick={() => show(shown + AT_ONCE)}>+ {publication.rows.length - shown}</Button>
      )}
      {editing && (
        <EditText
          publication={publication}
          row={editing.row}
          field={editing.field}
          close={() => edit(null)}
        />
      )}
    </section>
  )
}

type FactsProps = { readonly row: Row; readonly edit: ((field: Field) => void) | null }

function RowFacts({ row, edit }: FactsProps) {
  const say = useWords(PUBLICATION_SCREEN_WORDS)
  const language = useLanguage()
  const { published } = row
  const told = FIELDS.filter((field) => textOf(published, field) !== '' || field === 'findings')
  return (
    <dl className="facts">
      {told.map((field) => (
        <div key={field}>
          <dt>{label('textField', field, language)}</dt>
          <dd>
            <span className="read">{textOf(published, field)}</span>{' '}
            {row.edited[field] !== undefined && <small className="soft">{say.edited} </small>}
            {edit && (
              <button
                type="button"
                className="text-button"
                aria-label={`${published.caseNumber} ${say.editTitle(label('textField', field, language))}`}
                onClick={() => edit(field)}
              >
                {say.edit}
              </button>
            )}
          </dd>
        </div>
      ))}
      <div>
        <dt>{say.region}</dt>
        <dd>{published.regions.join('、')}</dd>
      </div>
      <div>
        <dt>{say.verdict}</dt>
        <dd>{published.verdict ? label('verdict', published.verdict, language) : ''}</dd>
      </div>
      <div>
        <dt>{say.status}</dt>
        <dd>{label('status', published.status, language)}</dd>
      </div>
    </dl>
  )
}

type EditProps = {
  readonly publication: ShownPublicationView
  readonly row: Row
  readonly field: Field
  readonly close: () => void
}

function EditText({ publication: { id, version }, row, field, close }: EditProps) {
  const say = useWords(PUBLICATION_SCREEN_WORDS)
  const language = useLanguage()
  const [text, setText] = useState(textOf(row.current, field))
  const inputId = useId()
  const rewrite = useAct(() => ({
    path: `/api/publications/${id}/texts`,
    body: { caseId: row.caseId, field, text, expectedVersion: version },
  }))
  const send = async () => {
    if (await rewrite.act()) close()
  }
  const title = say.editTitle(label('textField', field, language))
  return (
    <Dialog
      title={title}
      width={720}
      onCancel={close}
      footer={
        <>
          <Button onClick={close}>{say.cancel}</Button>
          <Button type="primary" loading={rewrite.isActing} onClick={() => void send()}>
            {say.do}
          </Button>
        </>
      }
    >
      {rewrite.trouble && <TroubleNote trouble={rewrite.trouble} />}
      <div className="form-line">
        <label htmlFor={inputId}>{say.editNote}</label>
        <textarea
          id={inputId}
          className="field"
          rows={8}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </div>
    </Dialog>
  )
}
