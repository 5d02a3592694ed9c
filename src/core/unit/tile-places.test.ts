import { expect, it } from 'vitest'
import { READY_MADE_ROUNDS } from '../round/ready-made/ready-made-rounds.ts'
import { placedUnits } from './tile-places.ts'
import type { Unit } from './unit.ts'

it.each(READY_MADE_ROUNDS.map((round) => [round.id, round.units] as const))(
  '%s 的每个县市区和功能区都有自己的一格，互不重叠',
  (_, units) => {
    const placed = placedUnits(units)
    expect(placed.length).toBeGreaterThan(6)
    const places = placed.map(({ place }) => `${place.column}/${place.row}`)
    expect(new Set(places).size).toBe(places.length)
  },
)

it('永州的东安在西北，蓝山在东南', () => {
  const yongzhou = READY_MADE_ROUNDS.find((round) => round.id === 'yongzhou-2024')
  const at = (id: string) => placedUnits(yongzhou?.units ?? []).find((one) => one.unit.id === id)
  expect(at('dongan')?.place).toEqual({ column: 1, row: 1 })
  expect(at('lanshan')?.place.column).toBeGreaterThan(at('daoxian')?.place.column ?? 9)
})

it('不认识的城市按简报的次序排成方阵', () => {
  const unit = (id: string): Unit => ({
    id: id as Unit['id'],
    kind: 'county',
    fullName: id,
    shortName: id,
    aliases: [],
    divisionCode: null,
    parentId: null,
    validFrom: null,
    validTo: null,
  })
  expect(placedUnits(['a', 'b', 'c', 'd', 'e'].map(unit)).at(-1)?.place).toEqual({
    column: 1,
    row: 2,
  })
})
