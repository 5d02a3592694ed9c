import type { AttachmentView } from '../../../contract/attachment/attachment.ts'
import type { ShownCaseView } from '../../../contract/case/shown-case.ts'
import type { Instant } from '../../../core/calendar/instant.ts'
import type { CaseFact } from '../../../core/case/case-event.ts'
import { ask, troubleOf } from '../../api/ask.ts'
import type { Session } from '../../api/session.ts'
import { upload } from '../../api/upload.ts'
import { type FieldDraft, keepDraft } from './field-draft.ts'

/**
 * Sends what was submitted: the photographs that have not arrived yet, then the findings. It may be cut
 * off anywhere and begun again: what the server has already is not sent a second time. Answers with the
 * draft as it then stands: sent, still waiting, or with the sentence of the server's No.
 */
export async function sendDraft(owner: Session, submitted: FieldDraft): Promise<FieldDraft> {
  let draft = submitted
  const keep = async (more: Partial<FieldDraft>) => {
    draft = { ...draft, ...more }
    await keepDraft(owner, draft)
    return draft
  }
  try {
    draft = await sendPhotos(draft, (photos) => keep({ photos }))
    await sendFindings(owner, draft)
    const { now } = await ask<{ readonly now: Instant }>('/api/now')
    return await keep({ state: 'sent', sentAt: now, refusal: null })
  } catch (thrown) {
    const { code, status, message } = troubleOf(thrown)
    const isCutOff = code === 'unreachable' || status === 0 || status === 401 || status >= 500
    return isCutOff ? draft : await keep({ state: 'draft', refusal: message })
  }
}

async function sendPhotos(
  draft: FieldDraft,
  keep: (photos: FieldDraft['photos']) => Promise<FieldDraft>,
): Promise<FieldDraft> {
  const path = `/api/cases/${draft.caseId}/attachments`
  if (draft.photos.every(({ isSent }) => isSent)) return draft
  const there = new Set((await ask<readonly AttachmentView[]>(path)).map(({ name }) => name))
  let kept = draft
  for (const photo of draft.photos) {
    if (photo.isSent) continue
    if (!there.has(photo.name)) {
      const said = new URLSearchParams({ purpose: photo.purpose, name: photo.name })
      await upload(`${path}?${said}`, photo.blob, () => undefined)
    }
    kept = await keep(
      kept.photos.map((one) => (one.id === photo.id ? { ...one, isSent: true } : one)),
    )
  }
  return kept
}

async function sendFindings(owner: Session, draft: FieldDraft): Promise<void> {
  const { caseId, unitId, findings, verdicts, shown } = draft
  const path = `/api/cases/${caseId}`
  const now = await ask<ShownCaseView>(path)
  // An answer that was lost on the way: the server has written it down already.
  const isThere = now.events.some(
    ({ sequence, actor, fact }) =>
      sequence > shown.sequence &&
      actor.accountId === owner.accountId &&
      isTheSame(fact, unitId, findings),
  )
  if (isThere) return
  const given = Object.entries(verdicts).map(([claimId, verdict]) => ({ claimId, verdict }))
  await ask(`${path}/acts`, {
    body: { act: { act: 'verify', unitId, findings: findings.trim(), verdicts: given } },
  })
}

function isTheSame(fact: CaseFact, unitId: string, findings: string): boolean {
  return fact.type === 'partVerified' && fact.unitId === unitId && fact.findings === findings.trim()
}
