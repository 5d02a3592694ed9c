import Button from 'antd/es/button'
import Skeleton from 'antd/es/skeleton'
import { useState } from 'react'
import type { FormPageView, MadeFormView } from '../../../contract/forms.ts'
import { writeMoment } from '../../../core/calendar/written-moment.ts'
import { label } from '../../../core/wording/label.ts'
import { paperAddress } from '../../api/ask.ts'
import { useDesk } from '../../api/desk.ts'
import { useSession } from '../../api/session.ts'
import { useAct } from '../../api/use-act.ts'
import { useAnswer } from '../../api/use-answer.ts'
import { AskReason } from '../../parts/ask-reason.tsx'
import { EmptyNote } from '../../parts/empty-note.tsx'
import { ScrollBox } from '../../parts/scroll-box.tsx'
import { TroubleNote } from '../../parts/trouble-note.tsx'
import { useLanguage, useWords } from '../../words/language.ts'
import { PAPERS_SCREEN_WORDS } from './papers-words.ts'

const PAGE = 50
const MOST = 200
const OFFICE = ['clerk', 'reviewer', 'head']

/** What was made, the latest first; what is void says why. */
export function MadePapers() {
  const say = useWords(PAPERS_SCREEN_WORDS)
  const { round } = useDesk()
  const [most, show] = useState(PAGE)
  const { answer, trouble, again } = useAnswer<FormPageView>({
    path: `/api/rounds/${round.roundId}/forms?most=${most}`,
  })
  if (trouble) return <TroubleNote trouble={trouble} again={again} />
  if (!answer) return <Skeleton active />
  if (answer.forms.length === 0) {
    return (
      <section className="sheet">
        <EmptyNote title={say.empty} />
      </section>
    )
  }
  return (
    <section className="sheet">
      <ScrollBox>
        <table>
          <thead>
            <tr>
              <th scope="col">{say.number}</th>
              <th scope="col">{say.kind}</th>
              <th scope="col">{say.unit}</th>
              <th scope="col">{say.madeAt}</th>
              <th scope="col">{say.asOf}</th>
              <th scope="col" aria-label={say.download} />
            </tr>
          </thead>
          <tbody>
            {answer.forms.map((form) => (
              <PaperLine key={form.formId} form={form} />
            ))}
          </tbody>
        </table>
      </ScrollBox>
      {answer.next !== null && most < MOST && (
        <Button onClick={() => show(MOST)}>{say.more}</Button>
      )}
    </section>
  )
}

function PaperLine({ form }: { readonly form: MadeFormView }) {
  const say = useWords(PAPERS_SCREEN_WORDS)
  const language = useLanguage()
  const { round } = useDesk()
  const { role } = useSession()
  const [isAsking, ask] = useState(false)
  const { formId, printedNumber, kind, unitId, madeAt, asOf, voidReason } = form
  const discard = useAct<string>((reason) => ({
    path: `/api/forms/${formId}/void`,
    body: { reason },
  }))
  const give = async (reason: string) => {
    if ((await discard.act(reason)) !== null) ask(false)
  }
  const unit = round.settings.units.find(({ id }) => id === unitId)
  return (
    <tr>
      <th scope="row">
        {printedNumber}
        {voidReason !== null && <small className="wrong"> {say.isVoid(voidReason)}</small>}
      </th>
      <td>{label('formKind', kind, language)}</td>
      <td>{unit?.shortName ?? ''}</td>
      <td className="date">{writeMoment(madeAt)}</td>
      <td className="date">{writeMoment(asOf)}</td>
      <td className="row-acts">
        <a href={paperAddress(`/api/forms/${formId}/file`, true)} download>
          {say.download}
        </a>
        {OFFICE.includes(role) && voidReason === null && (
          <button type="button" className="link-button" onClick={() => ask(true)}>
            {say.voidIt}
          </button>
        )}
        {isAsking && (
          <AskReason
            title={say.voidIt}
            sentence={say.voidSentence}
            needsReason
            trouble={discard.trouble}
            close={() => ask(false)}
            give={give}
          />
        )}
      </td>
    </tr>
  )
}
