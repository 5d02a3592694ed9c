import type { ShownEntryView } from '../../../contract/books/entries.ts'
import type { ShownCaseView } from '../../../contract/case/shown-case.ts'
import { nameOfAccount } from '../../../core/account/account-name.ts'
import { dayOfInstant } from '../../../core/calendar/instant.ts'
import { labelOf } from '../../../core/wording/label.ts'
import { useCutOff } from '../../api/cut-off.ts'
import { useDesk } from '../../api/desk.ts'
import { useAnswer } from '../../api/use-answer.ts'
import { entryAddress } from '../../parts/entry-address.ts'
import { Link } from '../../parts/link.tsx'
import { TimeLine } from '../../parts/time-line.tsx'
import { useLanguage, useWords } from '../../words/language.ts'
import { BOOKS_WORDS } from './books-words.ts'

type Shown = { readonly shown: ShownEntryView }

/** What stands beside an entry's contents: clocks, answers and papers, what is linked, the record. */
export function EntrySides({ shown }: Shown) {
  return (
    <>
      <Clocks shown={shown} />
      <Answers shown={shown} />
      <Follows shown={shown} />
      <EntryTimeLine shown={shown} />
    </>
  )
}

function Clocks({ shown: { clocks } }: Shown) {
  const say = useWords(BOOKS_WORDS)
  const today = dayOfInstant(useCutOff().at)
  const language = useLanguage()
  if (clocks.length === 0) return null
  return (
    <section className="sheet">
      <h2>{say.clocks}</h2>
      <dl className="facts">
        {clocks.map(({ name, subject, dueOn, metOn, isOverdue }) => (
          <div key={name + subject}>
            <dt>{[labelOf('clock', name, language), subject].filter(Boolean).join('：')}</dt>
            <dd>
              {dueOn} {metOn && say.metOn(metOn)}
              {isOverdue && dueOn < today && <span className="late-word">{say.overdue}</span>}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

type Answer = { readonly on: string; readonly text: string }
type Delivery = {
  readonly on: string
  readonly note: string
  readonly papers: readonly {
    readonly title: string
    readonly pages: number
    readonly copies: number
  }[]
}

/** What units answered to an instruction, delivered to a request, or told of a problem. */
function Answers({ shown: { state } }: Shown) {
  const say = useWords(BOOKS_WORDS)
  const answers = (state['answers'] ?? []) as readonly Answer[]
  const deliveries = (state['deliveries'] ?? []) as readonly Delivery[]
  if (answers.length === 0 && deliveries.length === 0) return null
  return (
    <section className="sheet">
      <h2>{deliveries.length > 0 ? say.deliveries : say.answers}</h2>
      <ol className="record">
        {answers.map(({ on, text }) => (
          <li key={on + text}>
            <div className="when">{on}</div>
            <div className="read">{text}</div>
          </li>
        ))}
        {deliveries.map(({ on, papers, note }) => (
          <li key={on + note}>
            <div className="when">{on}</div>
            {papers.map(({ title, pages, copies }) => (
              <div key={title}>
                {title}　<span className="soft">{say.pages(pages, copies)}</span>
              </div>
            ))}
            <div>{note}</div>
          </li>
        ))}
      </ol>
    </section>
  )
}

function Follows({ shown: { links, about } }: Shown) {
  const say = useWords(BOOKS_WORDS)
  const language = useLanguage()
  const { home } = useDesk()
  if (links.length === 0 && about.length === 0) return null
  return (
    <section className="sheet">
      <h2>{say.follows}</h2>
      <ul className="plain">
        {links.map(({ kind, target }) => (
          <li key={kind + target}>
            {kind === 'case' && <LinkedCase caseId={target} />}
            {kind === 'file' && (
              <span className="soft">{`${say.file} ${target.slice(0, 12)}…`}</span>
            )}
            {kind === 'entry' && <LinkedEntry entryId={target} />}
          </li>
        ))}
        {about.map(({ entryId, book, facts }) => (
          <li key={entryId}>
            <Link to={entryAddress(home, book, entryId)}>{facts.title}</Link>{' '}
            <span className="soft">
              {labelOf('book', book, language)}，{labelOf('entryStep', facts.step, language)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** A case by its number; one that the reader may not see is not named. */
function LinkedCase({ caseId }: { readonly caseId: string }) {
  const say = useWords(BOOKS_WORDS)
  const { home } = useDesk()
  const { answer } = useAnswer<ShownCaseView>({ path: `/api/cases/${caseId}` })
  if (!answer) return <span className="soft">{say.case}</span>
  return (
    <Link to={`${home}/cases/${caseId}`}>
      {say.case} {answer.case.number ?? answer.case.place}
    </Link>
  )
}

/** An entry that this one is about, by its own name; one that the reader may not see is not named. */
function LinkedEntry({ entryId }: { readonly entryId: string }) {
  const say = useWords(BOOKS_WORDS)
  const { home } = useDesk()
  const { answer } = useAnswer<ShownEntryView>({ path: `/api/entries/${entryId}` })
  if (!answer) return <span className="soft">{say.origin}</span>
  const { book, facts } = answer
  return <Link to={entryAddress(home, book, entryId)}>{facts.title}</Link>
}

/** All that happened to an entry, as of a case. */
function EntryTimeLine({ shown: { events, people } }: Shown) {
  const language = useLanguage()
  return (
    <TimeLine
      events={events.map(({ sequence, happenedAt, actor, fact }) => ({
        key: sequence,
        happenedAt,
        what: labelOf('entryFact', fact.type, language),
        words: typeof fact['reason'] === 'string' ? fact['reason'] : '',
        who: `${labelOf('role', actor.role, language)} ${nameOfAccount(people, actor.accountId)}`,
      }))}
    />
  )
}
