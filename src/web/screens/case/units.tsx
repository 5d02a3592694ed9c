import type { ShownCaseView } from '../../../contract/case/shown-case.ts'
import type { Instant } from '../../../core/calendar/instant.ts'
import { isOverdue } from '../../../core/deadline/deadline-questions.ts'
import { wordCutOff } from '../../../core/wording/day-words.ts'
import { wordDeadline, wordUsedTime } from '../../../core/wording/deadline.ts'
import { label } from '../../../core/wording/label.ts'
import { useCutOff } from '../../api/cut-off.ts'
import { useDesk } from '../../api/desk.ts'
import { StatusMark } from '../../parts/status-mark.tsx'
import { useLanguage, useWords } from '../../words/language.ts'
import { CASE_WORDS } from './case-words.ts'

/** Each lead unit's own part: how far it is, by when and why, what it found and did, and whose time it took. */
export function Units({ shown }: { readonly shown: ShownCaseView }) {
  const say = useWords(CASE_WORDS)
  const language = useLanguage()
  const { now, round } = useDesk()
  const { at } = useCutOff()
  const { parts, roles } = shown.case
  const others = roles.filter(({ role }) => role !== 'lead')
  const nameOf = (id: string) => round.settings.units.find((unit) => unit.id === id)?.fullName ?? id
  return (
    <section className="sheet">
      <h2 id="units">{say.units}</h2>
      {parts.length === 0 && <p className="soft">{say.noUnits}</p>}
      {parts.length > 0 && at !== now && (
        <p className="soft">{say.asOf(wordCutOff(at, language))}</p>
      )}
      {parts.map((part) => (
        <UnitPart key={part.unitId} shown={shown} part={part} name={nameOf(part.unitId)} at={at} />
      ))}
      {others.length > 0 && (
        <p className="soft other-roles">
          {say.otherRoles}：
          {others
            .map(({ unitId, role }) => `${nameOf(unitId)}（${label('unitRole', role, language)}）`)
            .join('、')}
        </p>
      )}
    </section>
  )
}

type PartProps = {
  readonly shown: ShownCaseView
  readonly part: ShownCaseView['case']['parts'][number]
  readonly name: string
  readonly at: Instant
}

function UnitPart({ shown, part, name, at }: PartProps) {
  const say = useWords(CASE_WORDS)
  const language = useLanguage()
  const clocked = shown.deadlines.find((one) => one.unitId === part.unitId)
  const counts = [
    part.urgedAt.length > 0 ? say.urgedTimes(part.urgedAt.length) : '',
    part.returns.length > 0 ? say.returnedTimes(part.returns.length) : '',
  ].filter((word) => word !== '')
  return (
    <article className="unit-part">
      <h3>{name}</h3>
      <p>
        <span className="part-step">{label('step', part.step, language)}</span>
        <StatusMark status={part.status} />
        {counts.length > 0 && <span className="soft"> · {counts.join(' · ')}</span>}
      </p>
      {clocked && <Clock of={clocked} at={at} />}
      {part.findings && (
        <p className="read">
          <span className="soft">{say.findings}：</span>
          {part.findings}
        </p>
      )}
      {part.handling && (
        <p className="read">
          <span className="soft">{say.handling}：</span>
          {part.handling}
        </p>
      )}
      {(part.handOns ?? []).map((one) => (
        <HandedOn key={one.to + one.handedOnAt} handOn={one} />
      ))}
    </article>
  )
}

type HandedOnProps = {
  readonly handOn: NonNullable<PartProps['part']['handOns']>[number]
}

/** What the unit gave to a township or bureau below it, inside its own clock, and what came back. */
function HandedOn({ handOn: { to, step, dueOn, note, answer, returns } }: HandedOnProps) {
  const say = useWords(CASE_WORDS)
  const language = useLanguage()
  const { round } = useDesk()
  const unit = round.settings.units.find(({ id }) => id === to)
  return (
    <div className="handed-on">
      <p>
        {say.handedOn(unit?.fullName ?? to)}
        <span className="soft">
          {' · '}
          {label('handOnStep', step, language)} · {say.due(dueOn)}
          {returns.length > 0 && ` · ${say.returnedTimes(returns.length)}`}
        </span>
      </p>
      {note && <p className="read soft">{note}</p>}
      {answer && (
        <p className="read">
          <span className="soft">{say.answerBelow}</span>
          {answer}
        </p>
      )}
    </div>
  )
}

type Clocked = ShownCaseView['deadlines'][number]

/** The deadline with everything that led to its day, and who had the case for how long. */
function Clock({ of, at }: { readonly of: Clocked; readonly at: Instant }) {
  const say = useWords(CASE_WORDS)
  const language = useLanguage()
  const { deadline } = of
  const isLate = deadline !== null && isOverdue(deadline, at)
  const used = usedUntil(of.used, at)
  return (
    <div className="clock">
      {deadline && (
        <details open={isLate}>
          <summary>
            <span className={isLate ? 'late-word' : ''}>{say.due(deadline.dueOn)}</span>
            {isLate && <span className="late-word"> {say.isLate}</span>}
            {deadline.isMet && <span className="soft"> {say.isMet}</span>}
            {deadline.isProvisional && <span className="soft"> {say.provisional}</span>}
            <span className="why"> {say.why}</span>
          </summary>
          <Lines lines={wordDeadline(deadline, language)} />
        </details>
      )}
      {used.length > 0 && (
        <details>
          <summary>{say.used}</summary>
          <Lines lines={wordUsedTime(used, at, language)} />
        </details>
      )}
    </div>
  )
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  return lines.map((line) => <p key={line}>{line}</p>)
}

/** Who had the case until a moment: what came later is left out, what still ran then runs. */
function usedUntil(used: Clocked['used'], at: Instant): Clocked['used'] {
  return used
    .filter(({ from }) => from <= at)
    .map((one) => (one.until !== null && one.until > at ? { ...one, until: null } : one))
}
