import type { ChasingLineView } from '../../../contract/notice/notice.ts'
import { writeMoment } from '../../../core/calendar/written-moment.ts'
import type { CaseId, UnitId } from '../../../core/ledger/ids.ts'
import { label } from '../../../core/wording/label.ts'
import { unitWord } from '../../../core/wording/part-words.ts'
import { useDesk } from '../../api/desk.ts'
import { Link } from '../../parts/link.tsx'
import { useLanguage, useWords } from '../../words/language.ts'
import { CHASING_WORDS } from './chasing-words.ts'

type Props = {
  readonly unitId: UnitId
  readonly lines: readonly ChasingLineView[]
  readonly chosen: ReadonlySet<CaseId>
  readonly mayUrge: boolean
  readonly toggle: (ids: readonly CaseId[], isChosen: boolean) => void
  readonly urge: (ids: readonly CaseId[]) => void
}

/** One unit's cases that want chasing. */
export function UnitLines({ unitId, lines, chosen, mayUrge, toggle, urge }: Props) {
  const say = useWords(CHASING_WORDS)
  const { round } = useDesk()
  const name = round.settings.units.find(({ id }) => id === unitId)?.fullName ?? unitId
  const ids = lines.map(({ caseId }) => caseId)
  const isAll = ids.every((id) => chosen.has(id))
  return (
    <section className="sheet chased-unit">
      <h2>
        {mayUrge && (
          <input
            type="checkbox"
            aria-label={say.chooseUnit(name)}
            checked={isAll}
            onChange={() => toggle(ids, !isAll)}
          />
        )}
        {name} <span className="soft">{say.count(lines.length)}</span>
      </h2>
      <ul>
        {lines.map((line) => (
          <li key={`${line.caseId} ${line.handedOnBy}`}>
            {mayUrge && (
              <input
                type="checkbox"
                aria-label={say.choose(line.number ?? line.about)}
                checked={chosen.has(line.caseId)}
                onChange={() => toggle([line.caseId], !chosen.has(line.caseId))}
              />
            )}
            <Line line={line} />
            {mayUrge && (
              <button
                type="button"
                className="text-button"
                aria-label={`${say.urge} ${line.number ?? line.about}`}
                onClick={() => urge([line.caseId])}
              >
                {say.urge}
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

function Line({ line }: { readonly line: ChasingLineView }) {
  const say = useWords(CHASING_WORDS)
  const language = useLanguage()
  const { round, home } = useDesk()
  const { urged, reasons, dueOn } = line
  return (
    <div>
      <p>
        <Link to={`${home}/cases/${line.caseId}`}>
          {line.number ?? label('caseKind', line.kind, language)}
        </Link>
        {line.isKey && <span className="key-mark"> {round.settings.keyWord}</span>}{' '}
        {reasons.map((reason) => (
          <span key={reason} className={reason === 'overdue' ? 'tag late-word' : 'tag'}>
            {label('chasingReason', reason, language)}
          </span>
        ))}
        <span className={reasons.includes('overdue') ? 'late-word' : 'soft'}>
          {dueOn ? say.dueOn(dueOn) : say.since(writeMoment(line.dispatchedAt))}
        </span>
        {line.handedOnBy !== null && (
          <span className="soft"> {say.handedOnBy(unitWord(line.handedOnBy, round.settings))}</span>
        )}
      </p>
      <p className="excerpt">{line.about}</p>
      {urged.lastAt !== null && (
        <p className="soft">{say.urged(urged.times, writeMoment(urged.lastAt))}</p>
      )}
    </div>
  )
}
