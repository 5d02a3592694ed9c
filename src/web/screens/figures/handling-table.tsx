import { useRef } from 'react'
import type { z } from 'zod'
import type { statusTable } from '../../../contract/figures/answers.ts'
import type { CaseKind } from '../../../core/case/case.ts'
import type { AsOf, Scope } from '../../../core/statistics/question.ts'
import { CASE_KIND_WORDS } from '../../../core/wording/case-words.ts'
import { partWord, unitWord } from '../../../core/wording/part-words.ts'
import { paperAddress } from '../../api/ask.ts'
import { useDesk } from '../../api/desk.ts'
import { useAnswer } from '../../api/use-answer.ts'
import { Count } from '../../parts/count.tsx'
import { EmptyNote } from '../../parts/empty-note.tsx'
import { ScrollBox } from '../../parts/scroll-box.tsx'
import { TroubleNote } from '../../parts/trouble-note.tsx'
import { useLanguage, useWords } from '../../words/language.ts'
import { CopyTable } from './copy-table.tsx'
import { FIGURES_WORDS } from './figures-words.ts'

type Table = z.infer<typeof statusTable>
type Row = Table['total']
type Props = { readonly asOf: AsOf; readonly scope: Scope }

/** 办理情况统计表: by unit, with both closing rates, as the office prints it. */
export function HandlingTable({ asOf, scope }: Props) {
  const { round } = useDesk()
  const say = useWords(FIGURES_WORDS)
  const table = useRef<HTMLTableElement>(null)
  const { answer, trouble, again } = useAnswer<Table>({
    path: `/api/rounds/${round.roundId}/status-table`,
    body: { asOf, scope },
  })
  return (
    <section className="sheet" aria-labelledby="handling">
      <div className="sheet-head">
        <h2 id="handling">{say.handling}</h2>
        <div className="paper-links">
          <CopyTable table={table} />
          <FileLink asOf={asOf} kinds={scope.kinds} format="docx" />
          <FileLink asOf={asOf} kinds={scope.kinds} format="xlsx" />
        </div>
      </div>
      {trouble && <TroubleNote trouble={trouble} again={again} />}
      {answer?.total.total === 0 && <EmptyNote title={say.nothing} />}
      {answer && answer.total.total > 0 && (
        <>
          <ScrollBox>
            <table ref={table} className="unit-table">
              <Head />
              <tbody>
                <Line name={say.total} row={answer.total} partKeys={null} {...{ asOf, scope }} />
                {answer.rows.map((row) => (
                  <UnitLine key={row.key} row={row} {...{ asOf, scope }} />
                ))}
              </tbody>
            </table>
          </ScrollBox>
          <JointLines joint={answer.joint} />
        </>
      )}
    </section>
  )
}

type FileProps = {
  readonly asOf: AsOf
  readonly kinds: readonly CaseKind[] | undefined
  readonly format: 'docx' | 'xlsx'
}

function FileLink({ asOf, kinds, format }: FileProps) {
  const { round } = useDesk()
  const say = useWords(FIGURES_WORDS)
  const query = new URLSearchParams({ at: asOf.at, clock: asOf.clock, format })
  for (const kind of kinds ?? Object.keys(CASE_KIND_WORDS)) query.append('kinds', kind)
  const path = paperAddress(`/api/rounds/${round.roundId}/handling-table`, true)
  return (
    <a href={`${path}&${query}`} download>
      {format === 'docx' ? say.word : say.excel}
    </a>
  )
}

const COUNTS = ['total', 'verified', 'closed', 'partlyClosed', 'open'] as const

function Head() {
  const say = useWords(FIGURES_WORDS)
  const words = [say.cases, say.verified, say.closed, say.partlyClosed, say.open]
  return (
    <thead>
      <tr>
        <th scope="col">{say.unit}</th>
        {[...words, say.rateWithout, say.rateWith].map((word) => (
          <th key={word} scope="col" className="count wraps">
            {word}
          </th>
        ))}
      </tr>
    </thead>
  )
}

function UnitLine({ row, ...asked }: Props & { readonly row: Table['rows'][number] }) {
  const { round } = useDesk()
  const language = useLanguage()
  const name = partWord('unit', row.key, round.settings, language)
  return <Line name={name} row={row} partKeys={[row.key]} {...asked} />
}

type LineProps = Props & {
  readonly name: string
  readonly row: Row
  readonly partKeys: readonly string[] | null
}

function Line({ name, row, partKeys, asOf, scope }: LineProps) {
  return (
    <tr className={partKeys === null ? 'total' : ''}>
      <th scope="row">{name}</th>
      {COUNTS.map((count) => (
        <td key={count} className="count">
          <Count
            count={row[count]}
            asked={{ scope: { ...scope, ...narrowed(count) }, by: 'unit', partKeys, asOf }}
          />
        </td>
      ))}
      <td className="count">{rateWord(row.withoutPartlyClosed)}</td>
      <td className="count">{rateWord(row.withPartlyClosed)}</td>
    </tr>
  )
}

function narrowed(count: (typeof COUNTS)[number]): Scope {
  if (count === 'total') return {}
  return count === 'verified' ? { isVerified: true } : { statuses: [count] }
}

function rateWord(rate: number | null): string {
  return rate === null ? '' : rate.toFixed(1)
}

function JointLines({ joint }: { readonly joint: Table['joint'] }) {
  const { round } = useDesk()
  const say = useWords(FIGURES_WORDS)
  const words = (ids: Table['joint'][number]['units']) =>
    ids.map((id) => unitWord(id, round.settings)).join('、')
  if (joint.length === 0) return null
  return (
    <p className="soft">
      {say.joint}：
      {joint
        .map(({ units, cases, done }) => say.jointLine(cases, words(units), words(done)))
        .join('；')}
    </p>
  )
}
