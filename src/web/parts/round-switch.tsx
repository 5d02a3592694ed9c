import { goTo } from '../api/address.ts'
import { officeWord, roundWord } from '../api/round.ts'
import type { OfficeRounds } from '../api/use-rounds.ts'
import { Link } from './link.tsx'

type Props = { readonly offices: readonly OfficeRounds[]; readonly current: string }

/** The rounds of all offices side by side, to go from one to another; on a phone one list of them. */
export function RoundSwitch({ offices, current }: Props) {
  return (
    <nav className="rounds" aria-label="督察轮次">
      {offices.map(({ office, rounds }) => (
        <div className="rounds-of" key={office.officeId}>
          <span title={office.name}>{officeWord(office)}</span>
          {rounds.map((round) => {
            const address = `/${office.officeId}/${round.roundId}`
            return (
              <Link key={address} to={address} title={round.title} current={address === current}>
                {roundWord(round, rounds)}
              </Link>
            )
          })}
        </div>
      ))}
      {offices.length > 0 && <RoundList offices={offices} current={current} />}
    </nav>
  )
}

function RoundList({ offices, current }: Props) {
  return (
    <select
      className="field"
      aria-label="选择督察轮次"
      value={current}
      onChange={(event) => goTo(event.target.value)}
    >
      {offices.map(({ office, rounds }) => (
        <optgroup key={office.officeId} label={office.name}>
          {rounds.map((round) => (
            <option key={round.roundId} value={`/${office.officeId}/${round.roundId}`}>
              {officeWord(office)}　{roundWord(round, rounds)}
            </option>
          ))}
        </optgroup>
      ))}
    </select>
  )
}
