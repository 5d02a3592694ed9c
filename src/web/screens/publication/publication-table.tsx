import type { PublicationLineView } from '../../../contract/publication.ts'
import { dayOfInstant } from '../../../core/calendar/instant.ts'
import { label } from '../../../core/wording/label.ts'
import { useDesk } from '../../api/desk.ts'
import { Link } from '../../parts/link.tsx'
import { ScrollBox } from '../../parts/scroll-box.tsx'
import { useLanguage, useWords } from '../../words/language.ts'
import { PUBLICATION_SCREEN_WORDS } from './publication-words.ts'

/** Publications, the latest first. */
export function PublicationTable({
  publications,
}: {
  readonly publications: readonly PublicationLineView[]
}) {
  const say = useWords(PUBLICATION_SCREEN_WORDS)
  const language = useLanguage()
  const { home } = useDesk()
  return (
    <ScrollBox>
      <table>
        <thead>
          <tr>
            <th scope="col">{say.number}</th>
            <th scope="col">{say.subject}</th>
            <th scope="col">{say.step}</th>
            <th scope="col" className="count">
              {say.rows}
            </th>
            <th scope="col" className="count">
              {say.open}
            </th>
            <th scope="col" className="count">
              {say.on}
            </th>
          </tr>
        </thead>
        <tbody>
          {publications.map((one) => (
            <tr key={one.id}>
              <td>
                <Link to={`${home}/publication/${one.id}`}>{one.number}</Link>
              </td>
              <td>
                <Subject of={one} />
              </td>
              <td>{label('publicationStep', one.step, language)}</td>
              <td className="count">{one.rowCount}</td>
              <td className="count">{one.openMarks}</td>
              <td className="count">{dayOfInstant(one.recordedAt)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  )
}

/** What a publication is about, in few words. */
export function Subject({ of: { subject } }: { readonly of: PublicationLineView }) {
  const say = useWords(PUBLICATION_SCREEN_WORDS)
  const language = useLanguage()
  const { batches } = useDesk()
  const batch =
    subject.kind === 'batch' ? batches.find((one) => one.id === subject.batchId) : undefined
  return batch ? say.batchNumber(batch.number) : label('publicationSubject', subject.kind, language)
}
