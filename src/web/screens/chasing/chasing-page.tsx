import Button from 'antd/es/button'
import Skeleton from 'antd/es/skeleton'
import { useState } from 'react'
import type { ChasingLineView, ChasingListView } from '../../../contract/notice/notice.ts'
import { PART_LIFECYCLE } from '../../../core/case/lifecycle.ts'
import { CHASING_REASONS, type ChasingReason } from '../../../core/chasing/chasing-line.ts'
import type { CaseId, UnitId } from '../../../core/ledger/ids.ts'
import { wordCutOff } from '../../../core/wording/day-words.ts'
import { label } from '../../../core/wording/label.ts'
import { addressWith, goTo, useAddress } from '../../api/address.ts'
import { useCutOff } from '../../api/cut-off.ts'
import { useDesk } from '../../api/desk.ts'
import { useSession } from '../../api/session.ts'
import { useAnswer } from '../../api/use-answer.ts'
import { EmptyNote } from '../../parts/empty-note.tsx'
import { PageHead } from '../../parts/page-head.tsx'
import { TroubleNote } from '../../parts/trouble-note.tsx'
import { useLanguage, useWords } from '../../words/language.ts'
import { BulkDialog } from '../cases/bulk-dialog.tsx'
import type { DoneInBulk } from '../cases/bulk-outcome.ts'
import { UndoNote } from '../cases/undo-note.tsx'
import { CHASING_WORDS } from './chasing-words.ts'
import { UnitLines } from './unit-lines.tsx'
import '../../look/cases.css'
import '../../look/chasing.css'

/** Who has not signed for what, what is due today and tomorrow, what is overdue, by unit: to be urged from, and printed. */
export function ChasingPage() {
  const say = useWords(CHASING_WORDS)
  const language = useLanguage()
  const { round } = useDesk()
  const { role } = useSession()
  const { at } = useCutOff()
  const address = useAddress()
  const reason = address.query.get('reason') as ChasingReason | null
  const { answer, trouble, again } = useAnswer<ChasingListView>({
    path: `/api/rounds/${round.roundId}/chasing?${new URLSearchParams({ at })}`,
  })
  const [chosen, choose] = useState<ReadonlySet<CaseId>>(new Set())
  const [urged, urge] = useState<readonly CaseId[] | null>(null)
  const [done, setDone] = useState<DoneInBulk | null>(null)
  const mayUrge = PART_LIFECYCLE.urge.by.includes(role)
  const lines = answer?.lines ?? []
  const shown = lines.filter(({ reasons }) => reason === null || reasons.includes(reason))
  const toggle = (ids: readonly CaseId[], isChosen: boolean) => {
    const next = new Set(chosen)
    for (const id of ids) isChosen ? next.add(id) : next.delete(id)
    choose(next)
  }
  return (
    <div className="chasing">
      <PageHead
        title={say.title}
        sentence={answer ? say.sentence(wordCutOff(answer.at, language)) : ''}
      >
        <Button onClick={() => window.print()}>{say.print}</Button>
      </PageHead>
      {trouble && <TroubleNote trouble={trouble} again={again} />}
      {!answer && !trouble && <Skeleton active />}
      {done && <UndoNote done={done} close={() => setDone(null)} />}
      {answer && lines.length === 0 && (
        <section className="sheet">
          <EmptyNote title={say.none} />
        </section>
      )}
      {lines.length > 0 && (
        <>
          <Reasons
            lines={lines}
            chosen={reason}
            choose={(next) => goTo(addressWith(address, { reason: next }), true)}
          />
          {answer?.isMore && <p className="soon-word">{say.isMore}</p>}
          {byUnit(shown).map(([unitId, ofUnit]) => (
            <UnitLines
              key={unitId}
              {...{ unitId, chosen, toggle, mayUrge }}
              lines={ofUnit}
              urge={(ids) => urge(ids)}
            />
          ))}
        </>
      )}
      {chosen.size > 0 && (
        <section className="bulk-bar">
          <Button type="primary" onClick={() => urge([...chosen])}>
            {say.urgeChosen(chosen.size)}
          </Button>
        </section>
      )}
      {urged && (
        <BulkDialog
          name="urge"
          caseIds={urged}
          close={() => urge(null)}
          done={(outcome) => {
            urge(null)
            choose(new Set())
            setDone(outcome)
          }}
        />
      )}
    </div>
  )
}

/** The lines stand in the order of urgency: the unit with the most pressing comes first. */
function byUnit(
  lines: readonly ChasingLineView[],
): readonly (readonly [UnitId, readonly ChasingLineView[]])[] {
  const groups = new Map<UnitId, ChasingLineView[]>()
  for (const line of lines) {
    const group = groups.get(line.unitId)
    if (group) group.push(line)
    else groups.set(line.unitId, [line])
  }
  return [...groups]
}

type ReasonsProps = {
  readonly lines: readonly ChasingLineView[]
  readonly chosen: ChasingReason | null
  readonly choose: (reason: ChasingReason | null) => void
}

/** How many for each reason; a click shows these alone. */
function Reasons({ lines, chosen, choose }: ReasonsProps) {
  const say = useWords(CHASING_WORDS)
  const language = useLanguage()
  const counted = CHASING_REASONS.map((reason) => ({
    reason,
    count: lines.filter(({ reasons }) => reasons.includes(reason)).length,
  }))
  return (
    <div className="reasons">
      <button type="button" aria-pressed={chosen === null} onClick={() => choose(null)}>
        <strong>{lines.length}</strong>
        {say.all}
      </button>
      {counted.map(({ reason, count }) => (
        <button
          key={reason}
          type="button"
          aria-pressed={chosen === reason}
          className={reason === 'overdue' && count > 0 ? 'is-late' : ''}
          onClick={() => choose(chosen === reason ? null : reason)}
        >
          <strong>{count}</strong>
          {label('chasingReason', reason, language)}
        </button>
      ))}
    </div>
  )
}
