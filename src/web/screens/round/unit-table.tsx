import type { OverviewView } from '../../../contract/figures/answers.ts'
import { dayOfInstant } from '../../../core/calendar/instant.ts'
import type { AsOf, Scope } from '../../../core/statistics/question.ts'
import { partWord } from '../../../core/wording/part-words.ts'
import { useDesk } from '../../api/desk.ts'
import { Count } from '../../parts/count.tsx'

type Props = { readonly overview: OverviewView; readonly asOf: AsOf }
type Counts = OverviewView['total']

const COLUMNS = [
  { heading: '交办', count: 'handedOver' },
  { heading: '已核实', count: 'verified' },
  { heading: '已办结', count: 'closed' },
  { heading: '阶段性办结', count: 'partlyClosed' },
  { heading: '正在办理', count: 'open' },
  { heading: '超期', count: 'overdue' },
] as const

/** Every unit's cases in the order of the round's papers; joint cases in lines of their own, so that the lines add up. */
export function UnitTable({ overview, asOf }: Props) {
  const { round } = useDesk()
  const { rows, total } = overview
  const columns = COLUMNS.filter(({ count }) => count !== 'partlyClosed' || total.partlyClosed > 0)
  return (
    <section className="sheet" aria-labelledby="by-unit">
      <h2 id="by-unit">按责任单位（件）</h2>
      {rows.length === 0 ? (
        <>
          <p className="empty">
            到这一时刻还没有交办。交办清单确认入账后，这里按单位列出各项数字。
          </p>
          <pre>npx huiyin import 交办清单.xlsx</pre>
        </>
      ) : (
        <div className="scrolls">
          <table>
            <thead>
              <tr>
                <th scope="col">单位</th>
                {columns.map(({ heading }) => (
                  <th key={heading} scope="col" className="count">
                    {heading}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              <Line
                name="合计"
                counts={total}
                columns={columns}
                partKeys={null}
                asOf={asOf}
                isTotal
              />
              {rows.map((row) => (
                <Line
                  key={row.key}
                  name={partWord('unit', row.key, round.settings)}
                  counts={row}
                  columns={columns}
                  partKeys={[row.key]}
                  asOf={asOf}
                />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  )
}

type LineProps = {
  readonly name: string
  readonly counts: Counts
  readonly columns: readonly (typeof COLUMNS)[number][]
  readonly partKeys: readonly string[] | null
  readonly asOf: AsOf
  readonly isTotal?: boolean
}

function Line({ name, counts, columns, partKeys, asOf, isTotal = false }: LineProps) {
  return (
    <tr className={isTotal ? 'total' : ''}>
      <th scope="row">{name}</th>
      {columns.map(({ count }) => (
        <td
          key={count}
          className={count === 'overdue' && counts.overdue > 0 ? 'count late-word' : 'count'}
        >
          <Count
            count={counts[count]}
            asked={{ scope: scopeOf(count, asOf), by: 'unit', partKeys, asOf }}
          />
        </td>
      ))}
    </tr>
  )
}

function scopeOf(count: (typeof COLUMNS)[number]['count'], { at }: AsOf): Scope {
  const handedOver: Scope = { isHandedOver: true }
  switch (count) {
    case 'handedOver':
      return handedOver
    case 'verified':
      return { ...handedOver, isVerified: true }
    case 'overdue':
      return { ...handedOver, dueBefore: dayOfInstant(at) }
    default:
      return { ...handedOver, statuses: [count] }
  }
}
