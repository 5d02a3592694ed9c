import type { ImportPreviewView } from '../../../contract/import.ts'
import { wordCutOff } from '../../../core/wording/day-words.ts'
import { label } from '../../../core/wording/label.ts'
import { sentenceOf } from '../../../core/wording/said-in-both.ts'
import { useLanguage, useWords } from '../../words/language.ts'
import { IMPORT_WORDS } from './import-words.ts'
import { MendControl } from './mend-control.tsx'
import { type Mend, toMendIn } from './settled-list.ts'

type Props = {
  readonly preview: ImportPreviewView
  readonly settle: (mend: Mend, value: unknown) => void
}

/** What the list becomes in a sentence, and what has to be settled first. */
export function ListSummary({ preview, settle }: Props) {
  const say = useWords(IMPORT_WORDS)
  const language = useLanguage()
  const { received, fresh, known, doubles, leftOut, withComplainant } = preview.counts
  const toMend = toMendIn(preview.problems)
  const general = preview.problems.filter(({ row, mend }) => row === null && !mend)
  return (
    <section className="sheet" aria-label={say.outcome}>
      <p className="list-state">
        <strong className={preview.isReady ? 'ready-word' : 'late-word'}>
          {preview.isReady ? say.ready : say.toMend(toMend.length)}
        </strong>{' '}
        {say.counts(received, fresh, known, doubles, leftOut)}{' '}
        {withComplainant > 0 && say.identities(withComplainant)}
      </p>
      {preview.newBatches.map((batch) => (
        <p key={batch.id}>
          {say.newBatch(
            label('caseKind', batch.kind, language),
            batch.number,
            wordCutOff(batch.handedOverAt, language),
          )}
        </p>
      ))}
      {preview.earlierImport && (
        <p className="soon-word">
          {say.before(
            preview.earlierImport.fileName,
            wordCutOff(preview.earlierImport.confirmedAt, language),
          )}
        </p>
      )}
      {general.map((problem) => (
        <p key={problem.code + problem.message} className="soon-word">
          {sentenceOf(problem, language)}
        </p>
      ))}
      {toMend.length > 0 && (
        <>
          <h2>{say.mendTitle}</h2>
          <ul className="mends">
            {toMend.map(({ mend, said, rows }) => (
              <li key={`${mend.choice} ${mend.wording}`}>
                <p>
                  <span className="late-word">{sentenceOf(said, language)}</span>{' '}
                  {rows.length > 0 && (
                    <span className="soft">
                      {rows.length === 1 ? say.place(rows[0] ?? 0) : say.rowsWith(rows.length)}
                    </span>
                  )}
                </p>
                <MendControl mend={mend} settle={settle} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
