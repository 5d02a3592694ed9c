import { chineseNumeral } from '../calendar/chinese-numeral.ts'
import { printDay, printInstant } from '../calendar/day-wording.ts'
import { dayOfInstant, type Instant } from '../calendar/instant.ts'
import type { Batch } from '../round/batch.ts'
import type { RoundSettings } from '../round/round-settings.ts'
import type { PublicRow } from './public-row.ts'
import type { SheetHead } from './public-sheet.ts'

/** 群众信访举报转办和边督边改公开情况一览表（第N批 …）: the title with its batch and day, the office, the cut-off, the notes. */
export function publicSheetHead(
  settings: RoundSettings,
  given: {
    readonly batch: Pick<Batch, 'number' | 'handedOverAt'> | null
    readonly at: Instant
    readonly rows: readonly PublicRow[]
  },
): SheetHead {
  const { batch, at, rows } = given
  const of = settings.level === 'central' ? '中央' : '省'
  const lookBack = settings.kind === 'lookBack' ? '“回头看”' : ''
  const batchLine = batch
    ? [`（第${chineseNumeral(batch.number)}批 ${printDay(dayOfInstant(batch.handedOverAt))}）`]
    : []
  const keyNote = rows.some((row) => row.isKey)
    ? [`注：受理编号带“*”的为${settings.keyWord}。`]
    : []
  return {
    titleLines: [
      `${of}生态环境保护督察${lookBack}群众信访举报转办和边督边改公开情况一览表`,
      ...batchLine,
    ],
    ends: { left: settings.office.name, right: `截至${printInstant(at)}` },
    notes: keyNote,
  }
}
