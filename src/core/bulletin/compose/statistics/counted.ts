import { chineseNumeral } from '../../../calendar/chinese-numeral.ts'
import type { Instant } from '../../../calendar/instant.ts'
import type { CaseKind } from '../../../case/case.ts'
import type { RoundSettings } from '../../../round/round-settings.ts'
import type { Run } from '../../blocks.ts'
import { batchesBy } from '../../issue/batches.ts'
import type { Composer } from '../issue-material.ts'

/** The word for one piece: 件 for petitions, 个 for what is found. */
export function pieceWord(
  { pieceWords }: Pick<RoundSettings, 'pieceWords'>,
  kind: CaseKind,
): string {
  return pieceWords[kind] ?? (kind === 'petition' ? '件' : '个')
}

/** A figure's total with its piece: 215件. */
export function counted({ settings, book }: Composer, key: string, kind: CaseKind): readonly Run[] {
  return [book.print(key), { text: pieceWord(settings, kind) }]
}

/** How many batches had been handed over by then, in Chinese numerals (十五); empty while there is none. */
export function batchCount(
  { batches, book }: Composer,
  key: string,
  { kind, at }: { readonly kind: CaseKind; readonly at: Instant },
): readonly Run[] {
  const known = batchesBy(batches, kind, at).map((batch) => batch.id)
  return known.length === 0 ? [] : [book.printBatches(key, known, chineseNumeral(known.length))]
}
