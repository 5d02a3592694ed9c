import Button from 'antd/es/button'
import { useState } from 'react'
import type { TrailProofView } from '../../../contract/audit.ts'
import { BREAK_WORDS } from '../../../core/wording/audit-words.ts'
import { ask, type Trouble, troubleOf } from '../../api/ask.ts'
import { TroubleNote } from '../../parts/trouble-note.tsx'
import { useLanguage, useWords } from '../../words/language.ts'
import { AUDIT_SCREEN_WORDS } from './audit-screen-words.ts'

/** Follows the trail from its first link to its end when asked, and says where it breaks. */
export function TrailProof() {
  const say = useWords(AUDIT_SCREEN_WORDS)
  const [proof, hold] = useState<TrailProofView | null>(null)
  const [trouble, tell] = useState<Trouble | null>(null)
  const [isProving, setProving] = useState(false)
  const prove = async () => {
    setProving(true)
    tell(null)
    try {
      hold(await ask<TrailProofView>('/api/audit/proof'))
    } catch (thrown) {
      tell(troubleOf(thrown))
    } finally {
      setProving(false)
    }
  }
  return (
    <section className="sheet">
      <div className="proof" aria-live="polite">
        <Button type="primary" disabled={isProving} onClick={() => void prove()}>
          {isProving ? say.proving : say.prove}
        </Button>
        {proof && <ProofSentence proof={proof} />}
      </div>
      {trouble && <TroubleNote trouble={trouble} />}
      {proof && proof.broken === null && proof.links > 0 && (
        <>
          <p className="soft">{say.anchor}</p>
          <p className="shown-once">
            {proof.proven.number}:{proof.proven.sha256}
          </p>
        </>
      )}
    </section>
  )
}

function ProofSentence({ proof }: { readonly proof: TrailProofView }) {
  const say = useWords(AUDIT_SCREEN_WORDS)
  const language = useLanguage()
  const { broken, links, entries, anchors } = proof
  return broken === null ? (
    <span className="proof-sentence">✓ {say.whole(links, entries, anchors)}</span>
  ) : (
    <strong className="proof-sentence late-word">
      ✕ {say.broken(broken.linkNumber, BREAK_WORDS[broken.reason][language])}
    </strong>
  )
}
