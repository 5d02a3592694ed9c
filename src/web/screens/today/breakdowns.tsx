import type { Figure } from '../../../core/statistics/figure.ts'
import type { AsOf } from '../../../core/statistics/question.ts'
import { partWord } from '../../../core/wording/part-words.ts'
import { useDesk } from '../../api/desk.ts'
import { useAnswer } from '../../api/use-answer.ts'
import { Count } from '../../parts/count.tsx'
import { TroubleNote } from '../../parts/trouble-note.tsx'
import { useLanguage, useWords } from '../../words/language.ts'
import { TODAY_WORDS } from './today-words.ts'

const DIMENSIONS = ['category', 'channel', 'key', 'kind'] as const
const SCOPE = { isHandedOver: true }

/** What was handed over by category, channel, importance and kind, all of one snapshot. */
export function Breakdowns({ asOf }: { readonly asOf: AsOf }) {
  const { round } = useDesk()
  const { makeUp } = useWords(TODAY_WORDS)
  const questions = DIMENSIONS.map((by) => ({ roundId: round.roundId, asOf, scope: SCOPE, by }))
  const { answer, trouble, again } = useAnswer<readonly Figure[]>({
    path: '/api/figures',
    body: { questions },
  })
  if (trouble) return <TroubleNote trouble={trouble} again={again} />
  const shown = answer?.filter((figure) => figure.parts.length > 0) ?? []
  if (shown.length === 0) return null
  return (
    <section className="sheet bars" aria-label={makeUp}>
      {shown.map((figure) => (
        <Breakdown key={figure.question.by} figure={figure} />
      ))}
    </section>
  )
}

function Breakdown({ figure }: { readonly figure: Figure }) {
  const { round } = useDesk()
  const say = useWords(TODAY_WORDS)
  const language = useLanguage()
  const { by, asOf } = figure.question
  const title = DIMENSIONS.find((one) => one === by)
  const most = Math.max(...figure.parts.map((part) => part.count))
  const { sum, total } = figure
  return (
    <div>
      <h3>
        {title && say[title]}
        {sum.kind === 'exceeds' && sum.sum > total && (
          <small> {say.overlapping(sum.sum, total)}</small>
        )}
      </h3>
      {figure.parts.map((part) => (
        <div className="bar-line" key={part.key}>
          <span>{partWord(by, part.key, round.settings, language)}</span>
          <meter min={0} max={most} value={part.count} aria-hidden="true" />
          <span className="count">
            <Count count={part.count} asked={{ scope: SCOPE, by, partKeys: [part.key], asOf }} />
          </span>
        </div>
      ))}
    </div>
  )
}
