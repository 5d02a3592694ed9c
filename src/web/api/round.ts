import type { z } from 'zod'
import type { batchWithCount } from '../../contract/round/batch.ts'
import type { storedRound } from '../../contract/round/bodies.ts'
import { chineseNumeral } from '../../core/calendar/chinese-numeral.ts'
import { LEVEL_WORDS, ROUND_KIND_WORDS } from '../../core/wording/round-words.ts'
import type { Language } from '../../core/wording/words.ts'

export type RoundLine = z.infer<typeof storedRound>
export type BatchLine = z.infer<typeof batchWithCount>

/** A round in few words, 2020年省级“回头看” or 第二轮第三批省级例行督察; its title where those few are another's too. */
export function roundWord(
  round: RoundLine,
  others: readonly RoundLine[],
  language: Language = 'zh',
): string {
  const few = language === 'en' ? fewWordsInEnglish : fewWords
  const word = few(round)
  const isOwn = others.every((one) => one.roundId === round.roundId || few(one) !== word)
  return isOwn ? word : round.title
}

function fewWordsInEnglish({ settings }: RoundLine): string {
  const { stationing, ordinal, batch, level, kind } = settings
  return [
    stationing && ordinal === null ? stationing.from.slice(0, 4) : '',
    LEVEL_WORDS[level].en,
    ROUND_KIND_WORDS[kind].en,
    'inspection',
    ordinal === null ? '' : `round ${ordinal}`,
    batch === null ? '' : `batch ${batch}`,
  ]
    .filter((word) => word !== '')
    .join(' ')
}

function fewWords({ settings }: RoundLine): string {
  const { stationing, ordinal, batch, level, kind } = settings
  return [
    stationing && ordinal === null ? `${stationing.from.slice(0, 4)}年` : '',
    ordinal === null ? '' : `第${chineseNumeral(ordinal)}轮`,
    batch === null ? '' : `第${chineseNumeral(batch)}批`,
    LEVEL_WORDS[level].zh,
    ROUND_KIND_WORDS[kind].zh,
  ].join('')
}
