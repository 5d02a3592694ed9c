import { wordsIn } from '../../core/ledger/bigrams.ts'
import type { UnitId } from '../../core/ledger/ids.ts'

/** The words of the index: those of the text, and `@` with the id of each unit that the case concerns (no text holds such a word). */
export function wordsWithUnits(text: string, units: readonly UnitId[]): readonly string[] {
  return [...wordsIn(text), ...units.map((unit) => `@${unit}`)]
}
