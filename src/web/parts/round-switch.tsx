import { goTo, useAddress } from '../api/address.ts'
import { type RoundLine, roundWord } from '../api/round.ts'
import { useSession } from '../api/session.ts'
import { FRAME_WORDS } from '../words/frame-words.ts'
import { useLanguage, useWords } from '../words/language.ts'

type Props = {
  readonly rounds: readonly RoundLine[]
  readonly current: RoundLine | undefined
  /** Whether the screen is about that round; one about the office leads to the round's first page. */
  readonly isShown: boolean
}

/** The round that the screens are about; another one shows the same screen. */
export function RoundSwitch({ rounds, current, isShown }: Props) {
  const say = useWords(FRAME_WORDS)
  const language = useLanguage()
  const { officeId } = useSession()
  const [, , , name] = useAddress().path.split('/')
  if (rounds.length === 0) return null
  return (
    <select
      className="field round-switch"
      aria-label={say.chooseRound}
      title={current?.title}
      value={current?.roundId ?? ''}
      onChange={(event) => goTo(`/${officeId}/${event.target.value}/${isShown ? name : ''}`)}
    >
      {!current && <option value="">{say.chooseRound}</option>}
      {rounds.map((round) => (
        <option key={round.roundId} value={round.roundId}>
          {roundWord(round, rounds, language)}
        </option>
      ))}
    </select>
  )
}
