import Skeleton from 'antd/es/skeleton'
import type { ReviewedView } from '../../../contract/attachment/attachment.ts'
import type { ShownEntryView } from '../../../contract/books/entries.ts'
import type { Book } from '../../../core/book/entry.ts'
import type { LabTest } from '../../../core/evidence/lab-test.ts'
import { judgeResult } from '../../../core/evidence/limit.ts'
import { label, labelOf } from '../../../core/wording/label.ts'
import { useDesk } from '../../api/desk.ts'
import { useAnswer } from '../../api/use-answer.ts'
import { entryAddress } from '../../parts/entry-address.ts'
import { Link } from '../../parts/link.tsx'
import { PageHead } from '../../parts/page-head.tsx'
import { ScrollBox } from '../../parts/scroll-box.tsx'
import { TroubleNote } from '../../parts/trouble-note.tsx'
import { useLanguage, useWords } from '../../words/language.ts'
import { EntrySides } from '../books/entry-sides.tsx'
import type { Field, Values } from '../books/field.ts'
import { FieldValues } from '../books/field-value.tsx'
import { Attachments } from '../case/files/attachments.tsx'
import { ActButtons } from './act-buttons.tsx'
import { plainForms } from './plain-forms.ts'
import { PLAIN_WORDS as SAY } from './plain-words.ts'

/** What a page shows of each of these books. */
const CONTENT: Readonly<Partial<Record<Book, readonly Field[]>>> = {
  plan: [
    { name: 'feedbackOn', kind: 'day', words: SAY.feedbackOn },
    { name: 'problems', kind: 'number', words: SAY.problems },
    {
      ...{ name: 'letters', kind: 'several', words: SAY.letters },
      fields: [
        { name: 'on', kind: 'day', words: SAY.on },
        { name: 'letter', kind: 'line', words: SAY.letter },
      ],
    },
  ],
  labTest: [
    { name: 'sampledOn', kind: 'day', words: SAY.sampledOn },
    { name: 'laboratory', kind: 'line', words: SAY.laboratory },
    { name: 'unitIds', kind: 'units', words: SAY.unitIds },
    { name: 'expectedOn', kind: 'day', words: SAY.expectedOn },
  ],
  reinspection: [
    { name: 'title', kind: 'text', words: SAY.problem },
    { name: 'leadUnits', kind: 'units', words: SAY.units },
    { name: 'inspectedOn', kind: 'day', words: SAY.inspectedOn },
    { name: 'result', kind: 'choice', of: 'reinspectionResult', options: [], words: SAY.result },
    { name: 'findings', kind: 'text', words: SAY.findings },
    { name: 'inspectors', kind: 'lines', words: SAY.inspectors },
    { name: 'setRightNote', kind: 'text', words: SAY.note },
  ],
  callBack: [
    { name: 'caseNumber', kind: 'line', words: SAY.caseNumber },
    { name: 'handledBy', kind: 'units', words: SAY.units },
    { name: 'closedOn', kind: 'day', words: SAY.closedOn },
    { name: 'calledOn', kind: 'day', words: SAY.calledOn },
    {
      name: 'satisfaction',
      kind: 'choice',
      of: 'satisfaction',
      options: [],
      words: SAY.satisfaction,
    },
    { name: 'said', kind: 'text', words: SAY.said },
  ],
}

/** One plan, test, re-inspection or call-back, with the acts allowed now. */
export function PlainEntry({ entryId }: { readonly entryId: string }) {
  const say = useWords(SAY)
  const language = useLanguage()
  const { home } = useDesk()
  const { answer, trouble, again } = useAnswer<ShownEntryView>({ path: `/api/entries/${entryId}` })
  const evidence = useAnswer<readonly ReviewedView[]>({ path: `/api/entries/${entryId}/evidence` })
  const files = evidence.answer?.map(({ attachment }) => attachment) ?? []
  if (trouble) return <TroubleNote trouble={trouble} again={again} />
  if (!answer) return <Skeleton active />
  const { book, facts } = answer
  return (
    <>
      <Link to={entryAddress(home, book, '').replace(/\/$/u, '')}>
        ← {labelOf('book', book, language)}
      </Link>
      <PageHead
        title={facts.no === null ? facts.title : `${facts.no}　${facts.title}`}
        sentence={labelOf('entryStep', facts.step, language)}
      >
        <ActButtons shown={answer} forms={plainForms(answer, files)} />
      </PageHead>
      <div className="columns">
        <div>
          <section className="sheet">
            <h2>{say.content}</h2>
            <FieldValues fields={CONTENT[book] ?? []} values={answer.state as Values} />
            {book === 'labTest' && <Results test={answer.state as unknown as LabTest} />}
          </section>
          {book !== 'callBack' && <Attachments of={`/api/entries/${entryId}`} />}
        </div>
        <div>
          <EntrySides shown={answer} />
        </div>
      </div>
    </>
  )
}

/** Each item against its limit. */
function Results({ test }: { readonly test: LabTest }) {
  const say = useWords(SAY)
  const language = useLanguage()
  return (
    <ScrollBox>
      <table>
        <thead>
          <tr>
            <th scope="col">{say.item}</th>
            <th scope="col">{say.standard}</th>
            <th scope="col" className="count">
              {say.limit}
            </th>
            <th scope="col" className="count">
              {say.value}
            </th>
            <th scope="col">{say.verdict}</th>
          </tr>
        </thead>
        <tbody>
          {test.items.map((one) => {
            const { verdict, timesBeyond } = judgeResult(one, one.measured)
            return (
              <tr key={one.item}>
                <td>{one.item}</td>
                <td className="wide">{one.standard}</td>
                <td className="count">
                  {`${label('comparison', one.comparison, language)} ${one.limit}${one.upper === null ? '' : `–${one.upper}`} ${one.unit}`}
                </td>
                <td className="count">
                  {one.measured && `${one.measured.value} ${one.measured.unit}`}
                </td>
                <td>
                  <span className={verdict === 'exceeds' ? 'late-word' : undefined}>
                    {timesBeyond === null
                      ? label('limitVerdict', verdict, language)
                      : say.times(timesBeyond)}
                  </span>
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </ScrollBox>
  )
}
