import { LIST_COLUMNS, type ListColumn } from '../../../core/desk/case-list-view.ts'
import { useDraft } from '../../api/use-draft.ts'

const USUAL: readonly ListColumn[] = [
  'number',
  'about',
  'units',
  'step',
  'status',
  'handedOverOn',
  'dueOn',
]

/** The columns that this reader chose, kept in this browser; the number is always there. */
export function useColumns(): readonly [
  readonly ListColumn[],
  (columns: readonly ListColumn[]) => void,
] {
  const [kept, keep] = useDraft<readonly ListColumn[]>('case-columns', USUAL)
  const shown = LIST_COLUMNS.filter((column) => column === 'number' || kept.includes(column))
  return [shown, keep]
}
