import { roadOf, worksOf } from '../../made-up/names.ts'

/** Words of one frequency, several of each, so that no answer comes twice. */
export type SoughtWords = {
  readonly name: string
  readonly words: readonly string[]
  /** Whether they stand in more cases than are counted out. */
  readonly isCommon: boolean
}

const SEVERAL = 20

/** A word in few cases, one in a hundredth of them, and words that stand in many. */
export const SOUGHT_WORDS: readonly SoughtWords[] = [
  { name: 'a rare word of five characters', words: several(worksOf), isCommon: false },
  { name: 'words in 1 % of the cases, two characters', words: several(twoOfRoad), isCommon: false },
  {
    name: 'common words, two characters',
    words: ['油烟', '噪声', '污水', '异味', '居民', '夜间', '施工', '养殖', '扬尘', '排放'],
    isCommon: true,
  },
]

function several(wordOf: (n: number) => string): readonly string[] {
  return Array.from({ length: SEVERAL }, (_, n) => wordOf(n * 37 + 11))
}

function twoOfRoad(n: number): string {
  return roadOf(n).slice(1, 3)
}
