import type { OverviewView } from '../../../contract/figures/answers.ts'
import type { AsOf } from '../../../core/statistics/question.ts'
import { partWord } from '../../../core/wording/part-words.ts'
import { type CountName, scopeOfCount } from '../../api/counts.ts'
import { useDesk } from '../../api/desk.ts'
import { Count } from '../../parts/count.tsx'
import { COUNT_WORDS } from '../../parts/count-words.ts'
import { EmptyNote } from '../../parts/empty-note.tsx'
import { Link } from '../../parts/link.tsx'
import { ScrollBox } from '../../parts/scroll-box.tsx'
import { useLanguage, useWords } from '../../words/language.ts'
import { TODAY_WORDS } from './today-words.ts'

type Props = { readonly overview: OverviewView; readonly asOf: AsOf }
type Counts = OverviewView['total']

const COLUMNS: readonly CountName[] = [
  'handedOver',
  'signedFor',
  'verified',
  'reported',
  'closed',
  'partlyClosed',
  'open',
  'overdue',
]

/** Every unit's cases in the order of the round's papers; joint cases in lines of their own, so that the lines add up. */
export function UnitTable({ overview: { rows, total }, asOf }: Props) {
  const { round, home } = useDesk()
  const say = useWords(TODAY_WORDS)
  const counts = useWords(COUNT_WORDS)
  const language = useLanguage()
  const columns = COLUMNS.filter((name) => name !== 'partlyClosed' || total.partlyClosed > 0)
  return (
    <section className="sheet" aria-labelledby="by-unit">
      <h2 id="by-unit">{say.byUnit}</h2>
      {rows.length === 0 ? (
        <EmptyNote title={say.nothingYet}>
          <Link to={`${home}/import`} className="primary-link">
            {say.importList}
          </Link>
        </EmptyNote>
      ) : (
        <ScrollBox>
          <table className="unit-table">
            <thead>
              <tr>
                <th scope="col">{say.unit}</th>
                {columns.map((name) => (
                  <th key={name} scope="col" className={classOf(name)}>
                    {counts[name]}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              <Line
                name={say.total}
                counts={total}
                partKeys={null}
                {...{ columns, asOf }}
                isTotal
              />
              {rows.map((row) => (
                <Line
                  key={row.key}
                  name={partWord('unit', row.key, round.settings, language)}
                  counts={row}
                  partKeys={[row.key]}
                  {...{ columns, asOf }}
                />
              ))}
            </tbody>
          </table>
        </ScrollBox>
      )}
    </section>
  )
}

/** On a phone the steps between are left out. */
function classOf(name: CountName): string {
  return name === 'signedFor' || name === 'reported' ? 'count wide-only' : 'count'
}

type LineProps = {
  readonly name: string
  readonly counts: Counts
  readonly columns: readonly CountName[]
  readonly partKeys: readonly string[] | null
  readonly asOf: AsOf
  readonly isTotal?: boolean
}

function Line({ name, counts, columns, partKeys, asOf, isTotal = false }: LineProps) {
  return (
    <tr className={isTotal ? 'total' : ''}>
      <th scope="row">{name}</th>
      {columns.map((count) => (
        <td
          key={count}
          className={`${classOf(count)}${count === 'overdue' && counts.overdue > 0 ? ' late-word' : ''}`}
        >
          <Count
            count={counts[count]}
            asked={{ scope: scopeOfCount(count, asOf), by: 'unit', partKeys, asOf }}
          />
        </td>
      ))}
    </tr>
  )
}
