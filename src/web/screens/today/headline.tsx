import type { OverviewView } from '../../../contract/figures/answers.ts'
import { dayOfInstant } from '../../../core/calendar/instant.ts'
import type { Figure } from '../../../core/statistics/figure.ts'
import type { AsOf, Scope } from '../../../core/statistics/question.ts'
import { type CountName, scopeOfCount } from '../../api/counts.ts'
import { useDesk } from '../../api/desk.ts'
import { useAnswer } from '../../api/use-answer.ts'
import { Count } from '../../parts/count.tsx'
import { COUNT_WORDS } from '../../parts/count-words.ts'
import { useWords } from '../../words/language.ts'
import { TODAY_WORDS } from './today-words.ts'

type Props = { readonly overview: OverviewView; readonly asOf: AsOf }

const SHOWN: readonly CountName[] = [
  'handedOver',
  'signedFor',
  'verified',
  'replied',
  'reported',
  'closed',
  'open',
  'overdue',
]

/** The round in a row of numbers, those of the day beneath. */
export function Headline({ overview, asOf }: Props) {
  const say = useWords(COUNT_WORDS)
  const { numbers } = useWords(TODAY_WORDS)
  const { total, dueSoonTo } = overview
  return (
    <dl className="numbers" aria-label={numbers}>
      {SHOWN.map((name) => (
        <div key={name} className={name === 'overdue' && total.overdue > 0 ? 'late' : ''}>
          <dt>{say[name]}</dt>
          <dd>
            <Count
              count={total[name]}
              asked={{ scope: scopeOfCount(name, asOf, dueSoonTo), asOf }}
            />
            <Beneath name={name} overview={overview} asOf={asOf} />
          </dd>
        </div>
      ))}
    </dl>
  )
}

function Beneath({ name, overview, asOf }: Props & { readonly name: CountName }) {
  const say = useWords(TODAY_WORDS)
  const counts = useWords(COUNT_WORDS)
  const { total, dueSoonTo } = overview
  const small = (word: string, counted: CountName, className = '') =>
    total[counted] > 0 && (
      <small className={className}>
        {word}{' '}
        <Count
          count={total[counted]}
          asked={{ scope: scopeOfCount(counted, asOf, dueSoonTo), asOf }}
        />
      </small>
    )
  if (name === 'closed') return small(say.partlyToo, 'partlyClosed')
  if (name === 'overdue') return small(counts.dueSoon, 'dueSoon', 'soon-word')
  return name === 'handedOver' ? <OfDay asOf={asOf} /> : null
}

function OfDay({ asOf }: { readonly asOf: AsOf }) {
  const { round } = useDesk()
  const { ofDay } = useWords(TODAY_WORDS)
  const today = dayOfInstant(asOf.at)
  const scope: Scope = { isHandedOver: true, handedOverFrom: today, handedOverTo: today }
  const questions = [{ roundId: round.roundId, asOf, scope, by: null }]
  const { answer } = useAnswer<readonly Figure[]>({ path: '/api/figures', body: { questions } })
  const count = answer?.[0]?.total ?? null
  return (
    <small>
      {ofDay} {count === null ? '…' : <Count count={count} asked={{ scope, asOf }} />}
    </small>
  )
}
