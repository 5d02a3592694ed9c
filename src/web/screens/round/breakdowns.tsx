import type { Figure } from '../../../core/statistics/figure.ts'
import type { AsOf, Dimension } from '../../../core/statistics/question.ts'
import { partWord } from '../../../core/wording/part-words.ts'
import { useDesk } from '../../api/desk.ts'
import { useAnswer } from '../../api/use-answer.ts'
import { Count } from '../../parts/count.tsx'
import { TroubleNote } from '../../parts/trouble-note.tsx'

const DIMENSIONS: readonly { readonly by: Dimension; readonly title: string }[] = [
  { by: 'category', title: '按类别' },
  { by: 'channel', title: '按来源' },
  { by: 'key', title: '按重要情况' },
  { by: 'kind', title: '按种类' },
]

const SCOPE = { isHandedOver: true }

/** What was handed over by category, channel, importance and kind, all of one snapshot. */
export function Breakdowns({ asOf }: { readonly asOf: AsOf }) {
  const { round } = useDesk()
  const questions = DIMENSIONS.map(({ by }) => ({ roundId: round.roundId, asOf, scope: SCOPE, by }))
  const { answer, trouble, again } = useAnswer<readonly Figure[]>({
    path: '/api/figures',
    body: { questions },
  })
  if (trouble) return <TroubleNote trouble={trouble} again={again} />
  const shown = answer?.filter((figure) => figure.parts.length > 0) ?? []
  if (shown.length === 0) return null
  return (
    <section className="sheet bars" aria-label="交办件的构成">
      {shown.map((figure) => (
        <Breakdown key={figure.question.by} figure={figure} />
      ))}
    </section>
  )
}

function Breakdown({ figure }: { readonly figure: Figure }) {
  const { round } = useDesk()
  const { by, asOf } = figure.question
  const title = DIMENSIONS.find((one) => one.by === by)?.title
  const most = Math.max(...figure.parts.map((part) => part.count))
  return (
    <div>
      <h3>
        {title}
        {figure.sum.kind === 'exceeds' && figure.sum.sum > figure.total && (
          <small>
            {'　'}一件可属几类，合计 {figure.sum.sum} 大于 {figure.total} 件
          </small>
        )}
      </h3>
      {figure.parts.map((part) => (
        <div className="bar-line" key={part.key}>
          <span>{partWord(by, part.key, round.settings)}</span>
          <meter min={0} max={most} value={part.count} aria-hidden="true" />
          <span className="count">
            <Count count={part.count} asked={{ scope: SCOPE, by, partKeys: [part.key], asOf }} />
          </span>
        </div>
      ))}
    </div>
  )
}
