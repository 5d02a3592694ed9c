import type { OfficeNameView } from '../../contract/account.ts'
import { type RoundLine, roundWord } from '../api/round.ts'
import { useAnswer } from '../api/use-answer.ts'
import { Link } from './link.tsx'

type Props = {
  readonly office: OfficeNameView
  readonly officeId: string | undefined
  readonly roundId: string | undefined
}

/** An office's rounds, side by side, to go from one to another. */
export function RoundSwitch({ office, officeId, roundId }: Props) {
  const account = `${office.officeId}/${office.accountId ?? ''}`
  const { answer } = useAnswer<readonly RoundLine[]>({ account, path: '/api/rounds' })
  return (
    <div className="rounds-of">
      <span title={office.name}>{office.name}</span>
      {answer?.map((round) => (
        <Link
          key={round.roundId}
          to={`/${office.officeId}/${round.roundId}`}
          title={round.title}
          current={office.officeId === officeId && round.roundId === roundId}
        >
          {roundWord(round)}
        </Link>
      ))}
    </div>
  )
}
