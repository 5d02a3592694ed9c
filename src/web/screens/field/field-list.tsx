import Button from 'antd/es/button'
import { useState } from 'react'
import type { CaseListView, CaseSummaryView } from '../../../contract/case/list.ts'
import type { ShownCaseView } from '../../../contract/case/shown-case.ts'
import { dayOfInstant } from '../../../core/calendar/instant.ts'
import type { UnitId } from '../../../core/ledger/ids.ts'
import { caseName } from '../../../core/wording/case-name.ts'
import { label } from '../../../core/wording/label.ts'
import { ask } from '../../api/ask.ts'
import { useCutOff } from '../../api/cut-off.ts'
import { useDesk } from '../../api/desk.ts'
import { useSession } from '../../api/session.ts'
import { useAnswer } from '../../api/use-answer.ts'
import { DueDay } from '../../parts/due-day.tsx'
import { EmptyNote } from '../../parts/empty-note.tsx'
import { Link } from '../../parts/link.tsx'
import { PageHead } from '../../parts/page-head.tsx'
import { TroubleNote } from '../../parts/trouble-note.tsx'
import { useLanguage, useWords } from '../../words/language.ts'
import { type FieldDraft, isTouched, keepDraft, newDraft } from './field-draft.ts'
import { FIELD_WORDS } from './field-words.ts'
import { Standing } from './standing.tsx'
import { useIsOnline } from './use-drafts.ts'

const STEPS = ['assigned', 'signedFor', 'verified', 'returned'] as const
const MOST = '200'

type Props = {
  readonly drafts: readonly FieldDraft[]
  readonly sending: { readonly isSending: boolean; readonly sendNow: () => void }
}

/** The cases to be checked, and which of them are kept on this phone. */
export function FieldList({ drafts, sending }: Props) {
  const say = useWords(FIELD_WORDS)
  const { round } = useDesk()
  const isOnline = useIsOnline()
  const query = new URLSearchParams({ order: 'due', limit: MOST })
  for (const step of STEPS) query.append('steps', step)
  const { answer, trouble } = useAnswer<CaseListView>({
    path: `/api/rounds/${round.roundId}/cases?${query}`,
  })
  const kept = drafts.filter(({ roundId }) => roundId === round.roundId)
  const mine = answer?.cases ?? []
  const isKept = (id: string) => kept.some(({ caseId }) => caseId === id)
  return (
    <div className="field-work">
      <PageHead title={say.title} sentence={say.sentence} />
      <p className={isOnline && !trouble ? 'connection' : 'connection is-off'} role="status">
        {isOnline && !trouble ? say.online : say.offline}
      </p>
      {trouble && trouble.code !== 'unreachable' && <TroubleNote trouble={trouble} />}
      {kept.length > 0 && (
        <section className="sheet" aria-labelledby="kept">
          <h2 id="kept">{say.kept}</h2>
          <ul className="field-cases">
            {kept.map((draft) => (
              <KeptLine key={draft.caseId} draft={draft} />
            ))}
          </ul>
          {kept.some(({ state }) => state === 'waiting') && (
            <Button type="primary" block loading={sending.isSending} onClick={sending.sendNow}>
              {sending.isSending ? say.sending : say.sendNow}
            </Button>
          )}
        </section>
      )}
      {answer && (
        <section className="sheet" aria-labelledby="mine">
          <h2 id="mine">{say.mine}</h2>
          <TakeAll cases={mine.filter(({ id }) => !isKept(id))} drafts={kept} />
          {mine.length === 0 && <EmptyNote title={say.none} />}
          <ul className="field-cases">
            {mine
              .filter(({ id }) => !isKept(id))
              .map((one) => (
                <ServerLine key={one.id} one={one} />
              ))}
          </ul>
        </section>
      )}
      {!answer && trouble?.code === 'unreachable' && <p className="soft">{say.unknown}</p>}
    </div>
  )
}

function KeptLine({ draft }: { readonly draft: FieldDraft }) {
  const language = useLanguage()
  const { home } = useDesk()
  const { number, kind, place, text } = draft.shown.case
  return (
    <li>
      <Link to={`${home}/field/${draft.caseId}`}>
        <strong>{number ?? label('caseKind', kind, language)}</strong>
        <Standing draft={draft} />
        <span className="excerpt">
          {place && !text.includes(place) ? `${place}：${text}` : text}
        </span>
      </Link>
    </li>
  )
}

function ServerLine({ one }: { readonly one: CaseSummaryView }) {
  const language = useLanguage()
  const { home, round } = useDesk()
  const { at } = useCutOff()
  return (
    <li>
      <Link to={`${home}/field/${one.id}`}>
        <span className="field-line">
          <strong>{caseName(one, language)}</strong>
          {one.isKey && <span className="key-mark"> {round.settings.keyWord}</span>}
          <span className="soft"> {label('step', one.step, language)}</span>
          {one.dueOn && (
            <span className="field-due">
              <DueDay dueOn={one.dueOn} today={dayOfInstant(at)} />
            </span>
          )}
        </span>
        <span className="excerpt">{one.excerpt}</span>
      </Link>
    </li>
  )
}

/** Fetches every case of the list to this phone, so that all of them open without a signal. */
function TakeAll({
  cases,
  drafts,
}: {
  readonly cases: readonly CaseSummaryView[]
  readonly drafts: readonly FieldDraft[]
}) {
  const say = useWords(FIELD_WORDS)
  const owner = useSession()
  const [done, tell] = useState<number | null>(null)
  if (cases.length === 0) return null
  const take = async () => {
    tell(0)
    for (const [index, { id }] of cases.entries()) {
      const former = drafts.find(({ caseId }) => caseId === id)
      if (former && isTouched(former)) continue
      const shown = await ask<ShownCaseView>(`/api/cases/${id}`).catch(() => null)
      const unitId = shown && unitOf(shown, owner.unitId)
      if (shown && unitId) await keepDraft(owner, newDraft(shown, unitId))
      tell(index + 1)
    }
    tell(null)
  }
  return (
    <Button block loading={done !== null} onClick={() => void take()}>
      {done === null ? say.takeAll(cases.length) : say.taking(done, cases.length)}
    </Button>
  )
}

/** For whom somebody checks: a liaison officer for the own unit, the office for the first that is not done. */
export function unitOf(shown: ShownCaseView, ownUnit: UnitId | null): UnitId | null {
  const { parts } = shown.case
  if (ownUnit !== null) return parts.some(({ unitId }) => unitId === ownUnit) ? ownUnit : null
  return parts.find(({ status }) => status !== 'closed')?.unitId ?? null
}
