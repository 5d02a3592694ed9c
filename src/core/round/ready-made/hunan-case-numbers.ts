import type { CaseNumberPattern } from '../round-settings.ts'

/** Both layouts that Hunan's provincial teams used in one inspection, for a round of the province and a city's letters. */
export function hunanCaseNumbers(
  roundDigit: string,
  cityLetters: string,
  year: number,
): readonly CaseNumberPattern[] {
  const head = `^(?<channel>[DX])(?<round>${roundDigit})(?<place>${cityLetters})`
  return [
    {
      name: '年份加五位流水号',
      example: `D${roundDigit}${cityLetters}${year}00131`,
      pattern: `${head}(?<year>${year})(?<serial>0\\d{4})$`,
    },
    {
      name: '日期加四位流水号',
      example: `D${roundDigit}${cityLetters}${year}11040001`,
      pattern: `${head}(?<date>${year}(?:0[1-9]|1[0-2])[0-3]\\d)(?<serial>\\d{4})$`,
    },
  ]
}

/** The numbers of the central inspection's second and third rounds; a `*` for a key case is not part of the number. */
export const CENTRAL_CASE_NUMBERS: readonly CaseNumberPattern[] = [
  {
    name: '中央督察日期加四位流水号',
    example: 'D3HN202405100018',
    pattern:
      '^(?<channel>[DX])(?<round>[23])(?<place>[A-Z]{2,5})(?<date>20\\d{2}(?:0[1-9]|1[0-2])[0-3]\\d)(?<serial>\\d{4})$',
  },
]
