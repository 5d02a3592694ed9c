import Button from 'antd/es/button'
import { useState } from 'react'
import type { PublicationLineView, ShownPublicationView } from '../../../contract/publication.ts'
import type { OfficeAct } from '../../../core/account/rights.ts'
import { OFFICE_ACTS } from '../../../core/account/rights.ts'
import { goTo } from '../../api/address.ts'
import { useDesk } from '../../api/desk.ts'
import { useSession } from '../../api/session.ts'
import { useAct } from '../../api/use-act.ts'
import { AskReason } from '../../parts/ask-reason.tsx'
import { TroubleNote } from '../../parts/trouble-note.tsx'
import { useWords } from '../../words/language.ts'
import { PUBLICATION_SCREEN_WORDS } from './publication-words.ts'

type Step = 'refresh' | 'confirmation' | 'publication' | 'return' | 'discard'
type Taken = { readonly step: Step; readonly reason?: string }
type Asked = 'return' | 'discard' | 'publish' | 'correct' | null

/** What may be done with the table now, by this role. */
export function PublicationActs({ publication }: { readonly publication: ShownPublicationView }) {
  const say = useWords(PUBLICATION_SCREEN_WORDS)
  const { role } = useSession()
  const { id, step, version } = publication
  const [asked, askFor] = useState<Asked>(null)
  const taken = useAct<Taken>(({ step: name, reason }) => ({
    path: `/api/publications/${id}/${name}`,
    body: { expectedVersion: version, ...(reason !== undefined && { reason }) },
  }))
  const may = (act: OfficeAct) => OFFICE_ACTS[act].includes(role)
  const take = (given: Taken) => {
    askFor(null)
    void taken.act(given)
  }
  return (
    <>
      {taken.trouble && <TroubleNote trouble={taken.trouble} />}
      {step === 'draft' && may('refreshPublication') && (
        <Button onClick={() => take({ step: 'refresh' })}>{say.refresh}</Button>
      )}
      {step !== 'published' && step !== 'discarded' && may('discardPublication') && (
        <Button onClick={() => askFor('discard')}>{say.discard}</Button>
      )}
      {step === 'confirmed' && may('returnPublication') && (
        <Button onClick={() => askFor('return')}>{say.return}</Button>
      )}
      {step === 'draft' && may('confirmPublication') && (
        <Button
          type="primary"
          loading={taken.isActing}
          onClick={() => take({ step: 'confirmation' })}
        >
          {say.confirm}
        </Button>
      )}
      {step === 'confirmed' && may('publishPublication') && (
        <Button type="primary" onClick={() => askFor('publish')}>
          {say.publish}
        </Button>
      )}
      {step === 'published' && may('draftPublication') && (
        <Button onClick={() => askFor('correct')}>{say.correct}</Button>
      )}
      <Dialogs publication={publication} asked={asked} close={() => askFor(null)} take={take} />
    </>
  )
}

type DialogProps = {
  readonly publication: ShownPublicationView
  readonly asked: Asked
  readonly close: () => void
  readonly take: (given: Taken) => void
}

function Dialogs({ publication, asked, close, take }: DialogProps) {
  const say = useWords(PUBLICATION_SCREEN_WORDS)
  const { home } = useDesk()
  const draft = useAct<string, PublicationLineView>((reason) => ({
    path: `/api/rounds/${publication.roundId}/publications`,
    body: { subject: { kind: 'correction', corrects: publication.id }, reason },
  }))
  const correct = async (reason: string) => {
    const drafted = await draft.act(reason)
    if (drafted) goTo(`${home}/publication/${drafted.id}`)
  }
  if (asked === null) return null
  if (asked === 'publish') {
    return (
      <AskReason
        title={say.publish}
        sentence={say.publishAsk(publication.rowCount)}
        needsReason={false}
        close={close}
        give={() => take({ step: 'publication' })}
      />
    )
  }
  return (
    <AskReason
      title={say[asked]}
      needsReason
      trouble={draft.trouble}
      close={close}
      give={(reason) => {
        if (asked === 'correct') void correct(reason)
        else take({ step: asked, reason })
      }}
    />
  )
}
