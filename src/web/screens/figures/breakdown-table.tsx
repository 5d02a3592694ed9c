import { useRef, useState } from 'react'
import type { Figure } from '../../../core/statistics/figure.ts'
import type { AsOf, Dimension, Scope } from '../../../core/statistics/question.ts'
import { partWord } from '../../../core/wording/part-words.ts'
import { useDesk } from '../../api/desk.ts'
import { useAnswer } from '../../api/use-answer.ts'
import { Count } from '../../parts/count.tsx'
import { EmptyNote } from '../../parts/empty-note.tsx'
import { ScrollBox } from '../../parts/scroll-box.tsx'
import { useLanguage, useWords } from '../../words/language.ts'
import { CopyTable } from './copy-table.tsx'
import { FIGURES_WORDS } from './figures-words.ts'

type Props = { readonly asOf: AsOf; readonly scope: Scope }

const DIMENSIONS = [
  'category',
  'channel',
  'key',
  'verdict',
  'status',
  'step',
  'progress',
  'industry',
  'batch',
  'kind',
] as const satisfies readonly Dimension[]
type Shown = (typeof DIMENSIONS)[number]

/** The cases by one dimension, with bars and shares, in the order of the round's papers. */
export function BreakdownTable({ asOf, scope }: Props) {
  const { round } = useDesk()
  const say = useWords(FIGURES_WORDS)
  const table = useRef<HTMLTableElement>(null)
  const [by, choose] = useState<Shown>('category')
  const questions = [{ roundId: round.roundId, asOf, scope, by }]
  const { answer } = useAnswer<readonly Figure[]>({ path: '/api/figures', body: { questions } })
  const figure = answer?.[0]
  return (
    <section className="sheet" aria-labelledby="breakdown">
      <div className="sheet-head">
        <h2 id="breakdown">{say.breakdown}</h2>
        <div className="paper-links">
          <CopyTable table={table} />
          <select
            className="field"
            aria-label={say.by}
            value={by}
            onChange={(event) => choose(event.target.value as Shown)}
          >
            {DIMENSIONS.map((name) => (
              <option key={name} value={name}>
                {say[name]}
              </option>
            ))}
          </select>
        </div>
      </div>
      {figure?.total === 0 && <EmptyNote title={say.nothing} />}
      {figure && figure.total > 0 && (
        <>
          <ScrollBox>
            <table ref={table}>
              <thead>
                <tr>
                  <th scope="col">{say[by]}</th>
                  <th scope="col" className="count">
                    {say.count}
                  </th>
                  <th scope="col" className="count">
                    {say.share}
                  </th>
                  <td aria-hidden="true" />
                </tr>
              </thead>
              <tbody>
                <Parts figure={figure} asOf={asOf} scope={scope} />
              </tbody>
            </table>
          </ScrollBox>
          {figure.sum.kind === 'exceeds' && figure.sum.sum > figure.total && (
            <p className="soft">{say.overlapping(figure.sum.sum, figure.total)}</p>
          )}
        </>
      )}
    </section>
  )
}

function Parts({ figure, asOf, scope }: Props & { readonly figure: Figure }) {
  const { round, batches } = useDesk()
  const say = useWords(FIGURES_WORDS)
  const language = useLanguage()
  const { by } = figure.question
  const most = Math.max(1, ...figure.parts.map((part) => part.count))
  const share = (count: number) => ((count / figure.total) * 100).toFixed(1)
  const nameOf = (key: string) => {
    const batch = by === 'batch' ? batches.find((one) => one.id === key) : undefined
    return batch ? String(batch.number) : partWord(by, key, round.settings, language)
  }
  return (
    <>
      <tr className="total">
        <th scope="row">{say.total}</th>
        <td className="count">
          <Count count={figure.total} asked={{ scope, asOf }} />
        </td>
        <td className="count">100.0</td>
        <td aria-hidden="true" />
      </tr>
      {figure.parts.map(({ key, count }) => (
        <tr key={key}>
          <th scope="row">{nameOf(key)}</th>
          <td className="count">
            <Count count={count} asked={{ scope, by, partKeys: [key], asOf }} />
          </td>
          <td className="count">{share(count)}</td>
          <td className="bar-cell" aria-hidden="true">
            <meter min={0} max={most} value={count} />
          </td>
        </tr>
      ))}
    </>
  )
}
