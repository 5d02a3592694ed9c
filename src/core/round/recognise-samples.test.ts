import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { READY_MADE_ROUNDS } from './ready-made/ready-made-rounds.ts'
import { recogniseCaseNumber } from './recognise-case-number.ts'
import { recogniseCategories } from './recognise-category.ts'
import { recogniseUnits } from './recognise-unit.ts'
import type { RoundSettings } from './round-settings.ts'

const LISTS = new URL('../../../../shared/samples/handover/', import.meta.url)
const isShared = existsSync(LISTS)

type Row = {
  readonly caseNumber?: string | null
  readonly caseNumberRaw?: string | null
  readonly categories?: readonly string[]
} & Readonly<Partial<Record<'regions' | 'units' | 'leadUnits' | 'supportUnits', readonly string[]>>>

/** Which round each list was handed over in. */
const ROUND_OF: Readonly<Record<string, string>> = {
  '01': 'yongzhou-2024',
  '02': 'yiyang-2020',
  '03': 'yongzhou-2024',
  '04': 'yongzhou-2020',
  '05': 'yiyang-2023',
  '06': 'yongzhou-2020',
}

const lists = isShared
  ? readdirSync(LISTS).filter((name) => /^handover-\d\d-.*\.expected\.json$/.test(name))
  : []

/** Bodies that are no unit of the round: every county, the city's offices. */
const COLLECTIVE = /^各|有关单位$|办公室$/

function unrecognised({ units, categories, caseNumbers }: RoundSettings, row: Row) {
  const named = [row.regions, row.units, row.leadUnits, row.supportUnits].flatMap(
    (one) => one ?? [],
  )
  return [
    ...named
      .filter((text) => recogniseUnits(units, text, null).unknown.length > 0)
      .filter((text) => !COLLECTIVE.test(text)),
    ...recogniseCategories(categories, (row.categories ?? []).join('、')).unknown,
    ...(row.caseNumberRaw
      ? [recogniseCaseNumber(caseNumbers, row.caseNumberRaw).normalised].filter(
          (number) => number !== row.caseNumber,
        )
      : []),
  ]
}

it.skipIf(!isShared)('样例都在', () => {
  expect(lists.length).toBeGreaterThan(5)
})

it.skipIf(!isShared).each(lists)('%s 里的单位、类型、编号都认得', (name) => {
  const round = READY_MADE_ROUNDS.find((one) => one.id === ROUND_OF[name.slice(9, 11)])
  const text = readFileSync(new URL(name, LISTS), 'utf8')
  const { rows } = JSON.parse(text) as { readonly rows: readonly Row[] }
  expect(round && rows.flatMap((row) => unrecognised(round, row))).toEqual([])
})
