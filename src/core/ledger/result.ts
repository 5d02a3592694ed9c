import type { EntryRefusalCode } from '../book/entry-refusal.ts'

/** What a rule answers: a value, or a refusal that says which rule and why. */
export type Result<Value, Why = Refusal> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly refusal: Why }

/**
 * A rule's No. `code` names the rule (worded in `core/wording/refusals.ts`), `particulars` fill the
 * sentence: unit names, steps, days.
 */
export type Refusal = {
  readonly code: RefusalCode
  readonly particulars: Readonly<Record<string, string>>
}

/** Every rule that may say No; each has a sentence in core/wording/refusals. */
export type RefusalCode =
  | 'act-not-allowed-at-this-step'
  | 'case-has-no-such-part'
  | 'case-not-handed-over'
  | 'case-already-handed-over'
  | 'case-already-closed'
  | 'case-not-closed'
  | 'claim-unknown'
  | 'claims-without-verdict'
  | 'extension-already-decided'
  | 'extension-already-asked'
  | 'extension-not-later'
  | 'happened-before-the-case'
  | 'happened-before-the-last-step'
  | 'happened-before-the-request'
  | 'happened-in-the-future'
  | 'nothing-to-change'
  | 'measure-unknown'
  | 'no-lead-unit'
  | 'reason-missing'
  | 'right-missing'
  | 'unit-not-yours'
  | 'unit-not-on-the-case'
  | 'unit-unknown'
  | 'unit-already-on-the-case'
  | 'not-open-for-sorting-out'
  | 'leader-missing'
  | 'authority-review-missing'
  | 'verdict-of-nothing'
  | 'number-already-in-round'
  | 'batch-unknown'
  | 'round-unknown'
  | 'case-unknown'
  | 'issue-unknown'
  | 'identity-key-missing'
  | 'issue-not-at-this-step'
  | 'issue-has-contradictions'
  | 'issue-number-taken'
  | 'item-unknown'
  | 'figure-unknown'
  | 'template-unknown'
  | 'template-name-taken'
  | 'layout-not-public'
  | 'layout-of-publication-stopped'
  | 'notice-not-possible'
  | 'category-unknown'
  | 'import-changed-meanwhile'
  | 'import-unknown'
  | 'import-already-undone'
  | 'import-in-use'
  | 'import-printed'
  | 'version-is-stale'
  | 'office-already-open'
  | 'round-already-open'
  | 'batch-already-open'
  | 'account-already-open'
  | 'account-unknown'
  | 'unit-missing'
  | 'sign-in-wrong'
  | 'sign-in-must-wait'
  | 'code-missing'
  | 'code-wrong'
  | 'code-already-set'
  | 'code-not-begun'
  | 'password-wrong'
  | 'password-unchanged'
  | 'password-too-weak'
  | 'unit-not-below'
  | 'already-handed-on'
  | 'not-handed-on'
  | 'hand-on-not-in-hand'
  | 'hand-on-too-late'
  | 'hand-on-already-due'
  | 'hand-on-not-at-this-step'
  | 'key-already-expired'
  | 'key-unknown'
  | 'last-administrator'
  | 'not-on-oneself'
  | 'account-not-changed'
  | 'problems-not-mended'
  | 'list-too-large'
  | 'cell-too-long'
  | 'picture-unreadable'
  | 'publication-unknown'
  | 'publication-not-at-this-step'
  | 'publication-is-empty'
  | 'privacy-marks-undecided'
  | 'case-not-in-publication'
  | 'text-not-in-row'
  | 'mask-hides-nothing'
  | 'only-published-is-corrected'
  | EntryRefusalCode
  | 'archived-unknown'
  | 'reading-has-gaps'
  | 'series-unknown'
  | 'nothing-to-urge'
  | 'nothing-to-sign-for'
  | 'attachment-unknown'
  | 'file-kind-not-taken'
  | 'picture-not-shown'
  | 'picture-must-wait'
  | 'file-too-large'
  | 'file-empty'
  | 'view-unknown'
  | 'standard-text-unknown'
  | 'form-unknown'
  | 'form-already-void'
  | 'form-subject-missing'
  | 'form-not-of-unit'
  | 'template-has-problems'
  | 'template-missing'
  | 'template-unreadable'
  | 'item-not-drawn'
  | 'item-was-rewritten'
  | 'snapshot-unknown'
  | 'snapshot-of-nobody'
  | 'snapshot-of-another-city'
  | 'snapshot-was-changed'
  | 'snapshot-of-the-future'
  | 'snapshot-not-signed'
  | 'snapshot-signature-wrong'
  | 'snapshot-signed-by-another'
  | 'snapshot-sending-not-set'
  | 'snapshot-address-wrong'
  | 'snapshot-key-missing'
  | 'snapshot-key-unreadable'
  | 'snapshot-not-as-defined'

/** A rule's Yes, with what it answers. */
export function agreed<Value>(value: Value): { readonly ok: true; readonly value: Value } {
  return { ok: true, value }
}

/** A rule's No, with the code of the rule and what fills its sentence; it is returned, never thrown. */
export function refused(
  code: RefusalCode,
  particulars: Readonly<Record<string, string>> = {},
): { readonly ok: false; readonly refusal: Refusal } {
  return { ok: false, refusal: { code, particulars } }
}
