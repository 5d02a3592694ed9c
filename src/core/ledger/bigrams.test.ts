import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { searchable, wordsIn, wordsOfQuery } from './bigrams.ts'

const texts = fc.string({
  unit: fc.constantFrom(...'污水处理厂零陵区ＤＸ12０a b，。PM2.5\n(*)〔〕号'),
  maxLength: 30,
})

describe('按两个字找', () => {
  it('全角半角、大小写、换行都不影响', () => {
    expect(searchable('ＰＭ２．５ \n 超标')).toBe('pm2.5 超标')
  })

  it('相邻两字各是一词，字母和数字三个一词', () => {
    expect(wordsIn('零陵区')).toEqual(['零陵', '陵区'])
    expect(wordsOfQuery('d1yz')).toEqual(['d1y', '1yz'])
    expect(wordsOfQuery('污水')).toEqual(['污水'])
    expect(wordsOfQuery('水')).toEqual([])
  })

  it('文中有的词，它的每一对字在文中也有', () => {
    fc.assert(
      fc.property(texts, texts, texts, (before, sought, after) => {
        const query = searchable(sought)
        const text = searchable(before + sought + after)
        fc.pre(text.includes(query))
        const words = new Set(wordsIn(text))
        expect(wordsOfQuery(query).filter((word) => !words.has(word))).toEqual([])
      }),
    )
  })
})
