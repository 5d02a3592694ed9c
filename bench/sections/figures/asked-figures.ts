import type { Pool } from 'pg'
import type { Actor } from '../../../src/core/account/actor.ts'
import type { RoundId } from '../../../src/core/ledger/ids.ts'
import type { AsOf, Question } from '../../../src/core/statistics/question.ts'
import type { OfficeContext } from '../../../src/office/context.ts'
import { askFigure } from '../../../src/office/figures/ask-figures.ts'
import { askOverview } from '../../../src/office/figures/ask-overview.ts'
import { agreedValue } from '../../agreed-value.ts'

/** Where figures are asked: by the office's rules as the actor, and barely as the tables' owner. */
export type Ledger = {
  readonly context: OfficeContext
  readonly owner: Pool
  readonly actor: Actor
  readonly roundId: RoundId
}

/** A figure, asked in both ways; each answers how many cases it counted. */
export type AskedFigure = {
  readonly name: string
  readonly ask: (ledger: Ledger, asOf: AsOf) => Promise<number>
  readonly bareSql: (ledger: Ledger, asOf: AsOf) => Promise<number>
}

const DUE_SEEN_FROM_THEN: Seen = {
  counts: `,
    count(*) filter (where due_on < $3::timestamptz::date) as overdue,
    count(*) filter (where due_on >= $3::timestamptz::date and due_on <= $3::timestamptz::date + 2) as soon`,
  split: `cross join lateral (values
    ('overdue', overdue), ('soon', soon), (null, spans.cases - overdue - soon)) as seen (due, cases)`,
  cases: 'seen.cases',
}

export const ASKED_FIGURES: readonly AskedFigure[] = [
  figure('by unit', { by: 'unit' }, { columns: 'lead_units' }),
  figure('by category', { by: 'category' }, { columns: 'categories' }),
  figure(
    'closed key cases by unit',
    { by: 'unit', scope: { isKey: true, statuses: ['closed'] } },
    { columns: 'lead_units', where: `and is_key and status = 'closed'` },
  ),
  {
    name: 'the first page: how far each unit is',
    ask: async ({ context, actor, roundId }, asOf) =>
      agreedValue(await askOverview(context, actor, { roundId, asOf })).total.handedOver,
    bareSql: (ledger, asOf) =>
      counted(ledger, asOf, {
        columns: 'lead_units, step, status, is_verified, due',
        seen: DUE_SEEN_FROM_THEN,
        ofSpan: 'and handed_over_on is not null',
      }),
  },
]

type Seen = { readonly counts: string; readonly split: string; readonly cases: string }

type Bare = {
  readonly columns: string
  /** On the facts. */
  readonly where?: string
  /** On the spans. */
  readonly ofSpan?: string
  /** What of the spans is counted apart. */
  readonly seen?: Seen
}

function figure(name: string, asked: Partial<Question>, bare: Bare): AskedFigure {
  return {
    name,
    ask: async ({ context, actor, roundId }, asOf) => {
      const question: Question = { roundId, asOf, scope: {}, by: null, ...asked }
      return agreedValue(await askFigure(context, actor, question)).total
    },
    bareSql: (ledger, asOf) => counted(ledger, asOf, bare),
  }
}

const UNSEEN: Seen = { counts: '', split: '', cases: 'spans.cases' }
const SPAN = { asThenKnown: 'known', asNowKnown: 'happened' } as const

async function counted(
  { owner, actor, roundId }: Ledger,
  { at, clock }: AsOf,
  { columns, where = '', ofSpan = '', seen = UNSEEN }: Bare,
): Promise<number> {
  const span = SPAN[clock]
  const { rows } = await owner.query<{ count: number }>(
    `select ${columns}, sum(${seen.cases})::integer as count, sum(${seen.cases} * split_plus)::integer as plus
     from (
       select fact_set_id, count(*) as cases${seen.counts} from case_span
       where office_id = $1 and round_id = $2
         and ${span}_from <= $3::timestamptz and ${span}_to > $3::timestamptz ${ofSpan}
       group by fact_set_id
     ) spans
     join fact_set on fact_set.office_id = $1 and fact_set.fact_set_id = spans.fact_set_id
     ${seen.split}
     where ${seen.cases} > 0 ${where}
     group by ${columns}`,
    [actor.officeId, roundId, at],
  )
  return rows.reduce((sum, row) => sum + row.count, 0)
}
