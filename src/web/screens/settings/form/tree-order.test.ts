import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { possibleParents, treeRows } from './tree-order.ts'

const BY = { id: 'id', parent: 'parentId' }
const unit = (id: string, parentId: string | null = null) => ({ id, parentId })

describe('单位排成树', () => {
  it('乡镇排在自己的县区下面，次序照清单', () => {
    const units = [unit('a'), unit('b'), unit('b1', 'b'), unit('a1', 'a'), unit('b2', 'b')]
    const rows = treeRows(units, BY).map(({ at, depth }) => [units[at]?.id, depth])
    expect(rows).toEqual([
      ['a', 0],
      ['a1', 1],
      ['b', 0],
      ['b1', 1],
      ['b2', 1],
    ])
  })

  it('上移下移只在同一上级之下', () => {
    const units = [unit('a'), unit('a1', 'a'), unit('b'), unit('a2', 'a')]
    const of = (at: number) => treeRows(units, BY).find((row) => row.at === at)
    expect(of(3)).toMatchObject({ before: 1, after: null })
    expect(of(2)).toMatchObject({ before: 0, after: null })
  })

  it('不能放到自己或自己的下级下面', () => {
    const units = [unit('a'), unit('a1', 'a'), unit('a11', 'a1'), unit('b')]
    expect(possibleParents(units, 0, BY)).toEqual([3])
    expect(possibleParents(units, 2, BY)).toEqual([0, 1, 3])
  })

  it('不论上级写成什么样（没有的、绕成圈的），每个单位都出现一次', () => {
    const code = fc.constantFrom('a', 'b', 'c', 'd', 'x', '')
    const units = fc.array(fc.record({ id: code, parentId: fc.option(code) }), { maxLength: 8 })
    fc.assert(
      fc.property(units, (given) => {
        const drawn = treeRows(given, BY).map(({ at }) => at)
        expect([...drawn].sort((one, other) => one - other)).toEqual([...given.keys()])
      }),
    )
  })
})
