import Button from 'antd/es/button'
import Skeleton from 'antd/es/skeleton'
import { useEffect, useState } from 'react'
import type { ShownCaseView } from '../../../contract/case/shown-case.ts'
import { caseName } from '../../../core/wording/case-name.ts'
import { goTo } from '../../api/address.ts'
import { useDesk } from '../../api/desk.ts'
import { useSession } from '../../api/session.ts'
import { useAct } from '../../api/use-act.ts'
import { useAnswer } from '../../api/use-answer.ts'
import { AskReason } from '../../parts/ask-reason.tsx'
import { Link } from '../../parts/link.tsx'
import { PageHead } from '../../parts/page-head.tsx'
import { TroubleNote } from '../../parts/trouble-note.tsx'
import { useLanguage, useWords } from '../../words/language.ts'
import { type FieldDraft, isTouched, keepDraft, newDraft, removeDraft } from './field-draft.ts'
import { FieldForm } from './field-form.tsx'
import { unitOf } from './field-list.tsx'
import { FIELD_WORDS } from './field-words.ts'
import { Standing } from './standing.tsx'

type Props = {
  readonly caseId: string
  readonly drafts: readonly FieldDraft[]
  readonly sending: { readonly isSending: boolean; readonly sendNow: () => void }
}

/** One case on the site: taken along when it is opened, written on and photographed for, and submitted. */
export function FieldCase({ caseId, drafts, sending }: Props) {
  const say = useWords(FIELD_WORDS)
  const language = useLanguage()
  const { home } = useDesk()
  const owner = useSession()
  const draft = drafts.find((one) => one.caseId === caseId)
  const { answer, trouble } = useAnswer<ShownCaseView>({ path: `/api/cases/${caseId}` })
  useEffect(() => {
    // The newest state of the case is taken along as long as nothing was written on it.
    const isOld = answer && answer.sequence !== draft?.shown.sequence
    const unitId = answer && unitOf(answer, owner.unitId)
    if (!isOld || !unitId || (draft && isTouched(draft))) return
    void keepDraft(owner, newDraft(answer, unitId))
  }, [answer, draft, owner])
  const state = draft?.shown.case ?? answer?.case
  const isLost = !draft && trouble?.code === 'unreachable'
  return (
    <div className="field-work">
      <Link to={`${home}/field`}>← {say.back}</Link>
      {state && (
        <PageHead
          title={caseName(state, language)}
          sentence={draft && <Standing draft={draft} />}
        />
      )}
      {isLost && <p>{say.notKept}</p>}
      {trouble && !isLost && trouble.code !== 'unreachable' && <TroubleNote trouble={trouble} />}
      {!draft && !trouble && <Skeleton active />}
      {draft && <Body draft={draft} now={answer} sending={sending} />}
      {draft && <RemoveIt draft={draft} />}
    </div>
  )
}

type BodyProps = Pick<Props, 'sending'> & {
  readonly draft: FieldDraft
  /** The case as the server has it, while it answers. */
  readonly now: ShownCaseView | null
}

function Body({ draft, now, sending }: BodyProps) {
  const say = useWords(FIELD_WORDS)
  const owner = useSession()
  const part = (now ?? draft.shown).case.parts.find(({ unitId }) => unitId === draft.unitId)
  const { text, place } = draft.shown.case
  return (
    <>
      <section className="sheet">
        <h2>{say.text}</h2>
        <p className="read">{text}</p>
        {place && <p className="soft">{place}</p>}
      </section>
      {part?.step === 'assigned' && draft.state === 'draft' && <SignFor draft={draft} />}
      {draft.state === 'draft' ? (
        <FieldForm draft={draft} />
      ) : (
        <section className="sheet">
          <p className="read">{draft.findings}</p>
          {draft.state === 'waiting' && (
            <>
              <p className="soon-word">{say.waitingNote}</p>
              <div className="row-acts">
                <Button type="primary" loading={sending.isSending} onClick={sending.sendNow}>
                  {say.sendNow}
                </Button>
                <Button onClick={() => void keepDraft(owner, { ...draft, state: 'draft' })}>
                  {say.edit}
                </Button>
              </div>
            </>
          )}
        </section>
      )}
    </>
  )
}

/** What is not signed for cannot be verified. */
function SignFor({ draft }: { readonly draft: FieldDraft }) {
  const say = useWords(FIELD_WORDS)
  const signing = useAct(() => ({
    path: `/api/cases/${draft.caseId}/acts`,
    body: { act: { act: 'signFor', unitId: draft.unitId } },
  }))
  return (
    <section className="sheet">
      {signing.trouble && <TroubleNote trouble={signing.trouble} />}
      <p>{say.mustSign}</p>
      <Button type="primary" block loading={signing.isActing} onClick={() => void signing.act()}>
        {say.signFor}
      </Button>
    </section>
  )
}

function RemoveIt({ draft }: { readonly draft: FieldDraft }) {
  const say = useWords(FIELD_WORDS)
  const owner = useSession()
  const { home } = useDesk()
  const [isAsking, ask] = useState(false)
  const remove = async () => {
    await removeDraft(owner, draft.caseId)
    goTo(`${home}/field`)
  }
  const isSafe = draft.state === 'sent' || !isTouched(draft)
  return (
    <>
      <Button type="text" block onClick={() => (isSafe ? void remove() : ask(true))}>
        {say.remove}
      </Button>
      {isAsking && (
        <AskReason
          title={say.remove}
          sentence={say.removeSure}
          needsReason={false}
          close={() => ask(false)}
          give={() => void remove()}
        />
      )}
    </>
  )
}
