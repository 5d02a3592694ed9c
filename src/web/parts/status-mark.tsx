import type { CaseSummaryView } from '../../contract/case/list.ts'
import { label } from '../../core/wording/label.ts'
import { useLanguage } from '../words/language.ts'

type Props = { readonly status: CaseSummaryView['status'] }

/** The closing status in its word, with one small mark to find it by: an empty ring, a half one, a full one. */
export function StatusMark({ status }: Props) {
  return (
    <span className={`status-mark is-${status}`}>{label('status', status, useLanguage())}</span>
  )
}
