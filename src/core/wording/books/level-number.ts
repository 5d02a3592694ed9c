import type { LevelNumber } from '../../rectification/task.ts'

/** The levels from which numbers come down, the highest first: 中央→省→市→县→乡镇. */
export const NUMBER_LEVELS = ['中央', '省', '市', '县', '乡镇'] as const

/** Other names of the same levels. */
const SAME: Readonly<Record<string, string>> = {
  国家: '中央',
  国: '中央',
  央: '中央',
  省级: '省',
  市级: '市',
  县级: '县',
  区: '县',
  县区: '县',
  镇: '乡镇',
  乡: '乡镇',
}

/** Numbers of other levels as they are kept: levels by one name, the nearest level first, none twice. A level of no known name comes last. */
export function settledNumbers(numbers: readonly LevelNumber[]): readonly LevelNumber[] {
  const named = numbers
    .map(({ level, no }) => ({ level: SAME[level.trim()] ?? level.trim(), no: no.trim() }))
    .filter(({ level, no }) => level !== '' && no !== '')
  const rank = ({ level }: LevelNumber) => (NUMBER_LEVELS as readonly string[]).indexOf(level)
  return named
    .filter(
      (one, index) =>
        named.findIndex(({ level, no }) => level === one.level && no === one.no) === index,
    )
    .sort((a, b) => rank(b) - rank(a))
}

/** 8（市序号9，省序号17）: the office's own number, then those of the levels above, the nearest first. */
export function printNumbers(no: string, others: readonly LevelNumber[]): string {
  if (others.length === 0) return no
  return `${no}（${others.map(wordNumber).join('，')}）`
}

/** The number that a level above gave, as papers print it: 省序号17. */
export function wordNumber({ level, no }: LevelNumber): string {
  return `${level}序号${no}`
}

/** The level and number of one text of a version's `higherNumbers`: `省 17`. */
export function higherNumberOf(text: string): LevelNumber {
  const [level = '', ...no] = text.split(' ')
  return { level, no: no.join(' ') }
}
