import { columnWords as column } from '../../core/wording/columns.ts'
import { label } from '../../core/wording/label.ts'
import type { MeasureAnswer } from '../../office/figures/ask-measures.ts'
import { textTable } from '../text-table.ts'

/** What measures add up to, each kind in its own unit of count. */
export function tableOfMeasures({ totals }: MeasureAnswer): string {
  return textTable(totals, [
    { heading: column('what'), of: ({ kind }) => label('measure', kind) },
    { heading: column('quantity'), of: ({ quantity }) => quantity, align: 'right' },
    { heading: '', of: ({ unitOfCount }) => label('unitOfCount', unitOfCount) },
  ])
}
