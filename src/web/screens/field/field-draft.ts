import { createStore, del, entries, get, set } from 'idb-keyval'
import type { ShownCaseView } from '../../../contract/case/shown-case.ts'
import type { AttachmentPurpose } from '../../../core/attachment/attachment.ts'
import type { Instant } from '../../../core/calendar/instant.ts'
import type { Verdict } from '../../../core/case/case.ts'
import type { CaseId, ClaimId, UnitId } from '../../../core/ledger/ids.ts'
import type { Session } from '../../api/session.ts'

/** A photograph or film that was taken for a case; its bytes lie in this browser until it was sent. */
export type FieldPhoto = {
  readonly id: string
  readonly blob: Blob
  readonly name: string
  readonly purpose: AttachmentPurpose
  readonly isSent: boolean
}

/** `draft` is written on, `waiting` was submitted and is still to be sent, `sent` has arrived. */
export type FieldState = 'draft' | 'waiting' | 'sent'

/** One case as it was taken along, and everything that was written and photographed for it. */
export type FieldDraft = {
  readonly caseId: CaseId
  readonly roundId: string
  readonly unitId: UnitId
  readonly shown: ShownCaseView
  readonly findings: string
  readonly verdicts: Readonly<Record<ClaimId, Verdict>>
  readonly photos: readonly FieldPhoto[]
  readonly state: FieldState
  /** When it had arrived, by the office's clock. */
  readonly sentAt: Instant | null
  /** What the server said No to. */
  readonly refusal: string | null
}

const STORE = createStore('huiyin-field', 'drafts')
const CHANGED = 'huiyin:field-changed'

type Owner = Pick<Session, 'officeId' | 'accountId'>

const ownerKey = ({ officeId, accountId }: Owner) => `${officeId}/${accountId}/`
const keyOf = (owner: Owner, caseId: string) => ownerKey(owner) + caseId

/** What this account keeps on this phone. */
export async function draftsOf(owner: Owner): Promise<readonly FieldDraft[]> {
  const all = await entries<string, FieldDraft>(STORE)
  return all.filter(([key]) => key.startsWith(ownerKey(owner))).map(([, draft]) => draft)
}

/** What this account keeps of a case on this phone; undefined where it took none along. */
export function draftOf(owner: Owner, caseId: string): Promise<FieldDraft | undefined> {
  return get<FieldDraft>(keyOf(owner, caseId), STORE)
}

/** Keeps it; throws where this phone has no room. */
export async function keepDraft(owner: Owner, draft: FieldDraft): Promise<void> {
  await set(keyOf(owner, draft.caseId), draft, STORE)
  window.dispatchEvent(new Event(CHANGED))
}

/** Takes a case off this phone with everything written and photographed for it, and tells of it. */
export async function removeDraft(owner: Owner, caseId: string): Promise<void> {
  await del(keyOf(owner, caseId), STORE)
  window.dispatchEvent(new Event(CHANGED))
}

/** Tells whenever something kept here changed. */
export function onDraftsChanged(tell: () => void): () => void {
  window.addEventListener(CHANGED, tell)
  return () => window.removeEventListener(CHANGED, tell)
}

/** A case as it is taken along: the verdicts that it has already stand as they are. */
export function newDraft(shown: ShownCaseView, unitId: UnitId): FieldDraft {
  const part = shown.case.parts.find((one) => one.unitId === unitId)
  return {
    caseId: shown.case.id,
    roundId: shown.case.roundId,
    unitId,
    shown,
    findings: part?.findings ?? '',
    verdicts: Object.fromEntries(
      shown.case.claims.flatMap(({ id, verdict }) => (verdict ? [[id, verdict]] : [])),
    ),
    photos: [],
    state: 'draft',
    sentAt: null,
    refusal: null,
  }
}

/** Whether anything was written or photographed that taking the case along anew would lose. */
export function isTouched({ findings, photos, state, shown, unitId }: FieldDraft): boolean {
  const part = shown.case.parts.find((one) => one.unitId === unitId)
  return state !== 'draft' || photos.length > 0 || findings !== (part?.findings ?? '')
}
