import Button from 'antd/es/button'
import { useRef, useState } from 'react'
import type { Verdict } from '../../../core/case/case.ts'
import type { ClaimId } from '../../../core/ledger/ids.ts'
import { VERDICT_WORDS } from '../../../core/wording/case-words.ts'
import { useSession } from '../../api/session.ts'
import { LongField } from '../../parts/form/long-field.tsx'
import { useLanguage, useWords } from '../../words/language.ts'
import { type FieldDraft, keepDraft } from './field-draft.ts'
import { FIELD_WORDS } from './field-words.ts'
import { Photos } from './photos.tsx'

type Written = Pick<FieldDraft, 'findings' | 'verdicts' | 'photos'>

/** What is written shows at once and is kept on this phone right after, one change after another. */
function useWritten(draft: FieldDraft) {
  const owner = useSession()
  const [written, hold] = useState<Written>(draft)
  const [hasRoom, tellRoom] = useState(true)
  const keeping = useRef(Promise.resolve())
  const keep = (next: FieldDraft) => {
    keeping.current = keeping.current.then(() =>
      keepDraft(owner, next).then(
        () => tellRoom(true),
        () => tellRoom(false),
      ),
    )
    return keeping.current
  }
  const whole = (next: Written, state: FieldDraft['state'] = 'draft'): FieldDraft => ({
    ...draft,
    findings: next.findings,
    verdicts: next.verdicts,
    photos: next.photos,
    state,
    refusal: null,
  })
  const change = (more: Partial<Written>) => {
    const next = { ...written, ...more }
    hold(next)
    void keep(whole(next))
  }
  return { written, change, hasRoom, submit: () => keep(whole(written, 'waiting')) }
}

/** Photographs first, then each claim's verdict and the findings; every change is kept on this phone at once. */
export function FieldForm({ draft }: { readonly draft: FieldDraft }) {
  const say = useWords(FIELD_WORDS)
  const { written, change, hasRoom, submit } = useWritten(draft)
  const [isMissing, tellMissing] = useState(false)
  const claims = draft.shown.case.claims.filter(({ isInScope }) => isInScope)
  const check = () => {
    const isLacking =
      written.findings.trim() === '' || claims.some(({ id }) => !written.verdicts[id])
    tellMissing(isLacking)
    if (!isLacking) void submit()
  }
  return (
    <>
      {draft.refusal && (
        <p className="sheet late-word" role="alert">
          {draft.refusal}
        </p>
      )}
      <Photos photos={written.photos} change={(photos) => change({ photos })} />
      {!hasRoom && (
        <p className="late-word" role="alert">
          {say.noRoom}
        </p>
      )}
      <section className="sheet">
        <h2>{say.claims}</h2>
        {claims.map((claim) => (
          <ClaimVerdicts
            key={claim.id}
            id={claim.id}
            text={claim.text || say.whole}
            verdict={written.verdicts[claim.id]}
            choose={(verdict) => change({ verdicts: { ...written.verdicts, [claim.id]: verdict } })}
          />
        ))}
        <LongField
          act="verify"
          label={say.findings}
          rows={6}
          value={written.findings}
          change={(findings) => change({ findings })}
          fault={isMissing ? say.missing : null}
        />
      </section>
      <Button type="primary" size="large" block onClick={check}>
        {say.submit}
      </Button>
    </>
  )
}

type ClaimProps = {
  readonly id: ClaimId
  readonly text: string
  readonly verdict: Verdict | undefined
  readonly choose: (verdict: Verdict) => void
}

function ClaimVerdicts({ id, text, verdict, choose }: ClaimProps) {
  const language = useLanguage()
  return (
    <fieldset className="field-claim">
      <legend>
        {id}. {text}
      </legend>
      {(Object.keys(VERDICT_WORDS) as Verdict[]).map((one) => (
        <label key={one} className={one === verdict ? 'is-chosen' : ''}>
          <input
            type="radio"
            name={`claim-${id}`}
            checked={one === verdict}
            onChange={() => choose(one)}
          />
          {VERDICT_WORDS[one][language]}
        </label>
      ))}
    </fieldset>
  )
}
