import { type ReactNode, useState } from 'react'
import type { ShownCaseView } from '../../../contract/case/shown-case.ts'
import { label } from '../../../core/wording/label.ts'
import { wordPrivateText } from '../../../core/wording/private-text-words.ts'
import { useDesk } from '../../api/desk.ts'
import { useLanguage, useWords } from '../../words/language.ts'
import { CASE_WORDS } from './case-words.ts'

const LONG = 400

/** What came in with the hand-over list, and each claim with its verdict. */
export function CaseText({ shown }: { readonly shown: ShownCaseView }) {
  const { case: state } = shown
  const say = useWords(CASE_WORDS)
  const language = useLanguage()
  const { batches } = useDesk()
  const batch = batches.find((one) => one.id === state.batchId)
  const kind = label('caseKind', state.kind, language)
  return (
    <section className="sheet">
      <h2>{say.text}</h2>
      <LongText text={state.text || say.noText} />
      <PrivateTexts texts={shown.privateTexts} />
      <dl className="facts">
        <Fact name={say.place}>{state.place}</Fact>
        <Fact name={say.requirement}>{state.requirement}</Fact>
        <Fact name={say.categories}>{state.categories.join('、')}</Fact>
        <Fact name={say.industry}>{state.industry}</Fact>
        <Fact name={say.channel}>{state.channel && label('channel', state.channel, language)}</Fact>
        <Fact name={say.batch}>{batch ? say.batchNumber(kind, batch.number) : null}</Fact>
        <Fact name={say.rawNumber}>
          {state.numberRaw === state.number ? null : state.numberRaw}
        </Fact>
        <Fact name={say.leaders}>{state.responsibleLeaders.join('、')}</Fact>
        <Fact name={say.rectification}>
          {state.rectification && label('rectification', state.rectification, language)}
        </Fact>
        <Fact name={say.progress}>{label('progress', state.progress, language)}</Fact>
        <Fact name={say.difficult}>
          {state.difficult && say.difficultSince(state.difficult.on, state.difficult.reason)}
        </Fact>
        <Fact name={say.remark}>{state.remark}</Fact>
        {Object.entries(state.other).map(([heading, text]) => (
          <Fact key={heading} name={heading}>
            {text}
          </Fact>
        ))}
      </dl>
      <Claims state={state} />
    </section>
  )
}

/** A long complaint is cut between characters only where it can be unfolded. */
function LongText({ text }: { readonly text: string }) {
  const say = useWords(CASE_WORDS)
  const [isWhole, show] = useState(false)
  if (text.length <= LONG) return <p className="read">{text}</p>
  return (
    <>
      <p className={isWhole ? 'read' : 'read folded'}>{text}</p>
      <button
        type="button"
        className="text-button"
        aria-expanded={isWhole}
        onClick={() => show(!isWhole)}
      >
        {isWhole ? say.less : say.more}
      </button>
    </>
  )
}

/** Which texts name somebody by number, so that a complainant's can be taken out. */
function PrivateTexts({ texts }: { readonly texts: ShownCaseView['privateTexts'] }) {
  const language = useLanguage()
  const { round } = useDesk()
  return texts.map((one) => (
    <p className="caution" key={`${one.text} ${one.unitId} ${one.found.join()}`}>
      {wordPrivateText(one, round.settings, language)}
    </p>
  ))
}

type State = ShownCaseView['case']

function Claims({ state }: { readonly state: State }) {
  const say = useWords(CASE_WORDS)
  const language = useLanguage()
  const { claims, overriddenVerdict } = state
  if (claims.length === 0) return null
  const verdictOf = ({ isInScope, verdict }: State['claims'][number]) =>
    isInScope ? (verdict ? label('verdict', verdict, language) : say.noVerdict) : say.outOfScope
  return (
    <>
      <h2 id="claims">{say.claims}</h2>
      <ol className="claims">
        {claims.map((claim) => (
          <li key={claim.id}>
            <span className="read">{claim.text || say.wholeClaim}</span>
            <span className={claim.verdict ? 'verdict' : 'soft'}>{verdictOf(claim)}</span>
          </li>
        ))}
      </ol>
      {overriddenVerdict && (
        <p className="soft">
          {say.overridden(
            label('verdict', overriddenVerdict.verdict, language),
            overriddenVerdict.reason,
          )}
        </p>
      )}
    </>
  )
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  if (children === null || children === '') return null
  return (
    <>
      <dt>{name}</dt>
      <dd className="read">{children}</dd>
    </>
  )
}
