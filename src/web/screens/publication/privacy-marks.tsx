import Button from 'antd/es/button'
import { useState } from 'react'
import type { ShownPublicationView } from '../../../contract/publication.ts'
import type { PrivacyKind } from '../../../core/privacy/finding.ts'
import { label } from '../../../core/wording/label.ts'
import { PRIVACY_KIND_WORDING } from '../../../core/wording/privacy-words.ts'
import type { Language } from '../../../core/wording/words.ts'
import { useAct } from '../../api/use-act.ts'
import { AskReason } from '../../parts/ask-reason.tsx'
import { TroubleNote } from '../../parts/trouble-note.tsx'
import { useLanguage, useWords } from '../../words/language.ts'
import { PUBLICATION_SCREEN_WORDS } from './publication-words.ts'

type Row = ShownPublicationView['rows'][number]
type Mark = Row['marks'][number]
type Judgement = NonNullable<Mark['judgement']>
type Judged = { readonly caseId: string; readonly text: string; readonly judgement: Judgement }

/** Every text that may point to a private person, to be masked or left with a reason. */
export function PrivacyMarks({ publication }: { readonly publication: ShownPublicationView }) {
  const say = useWords(PUBLICATION_SCREEN_WORDS)
  const { id, version, step, openMarks } = publication
  const judge = useAct<readonly Judged[]>((judged) => ({
    path: `/api/publications/${id}/judgements`,
    body: { judged, expectedVersion: version },
  }))
  const marks = publication.rows.flatMap((row) => row.marks.map((mark) => ({ row, mark })))
  const open = marks.filter(({ mark }) => mark.judgement === null)
  const maskAll = () =>
    judge.act(
      open.map(({ row, mark }) => ({
        ...{ caseId: row.caseId, text: mark.text },
        judgement: { decision: 'mask', replacement: mark.suggestion },
      })),
    )
  return (
    <section className="sheet">
      <div className="sheet-head">
        <h2>{say.marks(openMarks, marks.length)}</h2>
        {step === 'draft' && open.length > 1 && (
          <Button onClick={() => void maskAll()}>{say.maskAll}</Button>
        )}
      </div>
      {judge.trouble && <TroubleNote trouble={judge.trouble} />}
      {marks.length === 0 && <p className="soft">{say.noMarks}</p>}
      <ul className="marks">
        {marks.map(({ row, mark }) => (
          <MarkLine
            key={`${row.caseId} ${mark.field} ${mark.text}`}
            row={row}
            mark={mark}
            isFixed={step !== 'draft'}
            judge={(judgement) =>
              void judge.act([{ caseId: row.caseId, text: mark.text, judgement }])
            }
          />
        ))}
      </ul>
    </section>
  )
}

type LineProps = {
  readonly row: Row
  readonly mark: Mark
  readonly isFixed: boolean
  readonly judge: (judgement: Judgement) => void
}

function MarkLine({ row, mark, isFixed, judge }: LineProps) {
  const say = useWords(PUBLICATION_SCREEN_WORDS)
  const language = useLanguage()
  const [replacement, replace] = useState(mark.suggestion)
  const [isAsking, ask] = useState(false)
  const { judgement } = mark
  return (
    <li>
      <div>
        <strong>{row.current.caseNumber}</strong>{' '}
        <span className="soft">
          {label('textField', mark.field, language)}，{kindWord(mark.kind, language)}
        </span>
      </div>
      <Context row={row} mark={mark} />
      {judgement && (
        <p className="decided">
          {judgement.decision === 'mask'
            ? say.masked(judgement.replacement)
            : say.kept(judgement.reason)}
        </p>
      )}
      {!isFixed && (
        <div className="row-acts">
          <input
            className="field"
            aria-label={`${say.replacement} ${mark.text}`}
            value={replacement}
            onChange={(event) => replace(event.target.value)}
          />
          <Button
            size="small"
            type={judgement ? 'default' : 'primary'}
            onClick={() => judge({ decision: 'mask', replacement })}
          >
            {say.mask}
          </Button>
          <Button size="small" onClick={() => ask(true)}>
            {say.keep}
          </Button>
        </div>
      )}
      {isAsking && (
        <AskReason
          title={say.keep}
          sentence={mark.text}
          needsReason
          close={() => ask(false)}
          give={(reason) => {
            ask(false)
            judge({ decision: 'keep', reason })
          }}
        />
      )}
    </li>
  )
}

/** The kinds of the privacy check in the reader’s language. */
function kindWord(kind: string, language: Language): string {
  return PRIVACY_KIND_WORDING[kind as PrivacyKind]?.[language] ?? ''
}

const AROUND = 24

/** The marked text with what stands around it. */
function Context({ row, mark }: { readonly row: Row; readonly mark: Mark }) {
  const cell = row.current[mark.field]
  const text = typeof cell === 'string' ? cell : cell.join('\n')
  const at = Math.max(0, text.indexOf(mark.text))
  const end = at + mark.text.length
  return (
    <p className="read">
      {at > AROUND && '…'}
      {text.slice(Math.max(0, at - AROUND), at)}
      <mark>{text.slice(at, end)}</mark>
      {text.slice(end, end + AROUND)}
      {end + AROUND < text.length && '…'}
    </p>
  )
}
