import fc from 'fast-check'
import { expect, it } from 'vitest'
import { atomsOf } from './atoms.ts'
import { breakLines } from './break-lines.ts'

const STYLE = { face: 'fangsong', sizePt: 10 } as const
const broken = (text: string, characters: number) =>
  breakLines(atomsOf([{ text }], STYLE), {
    first: characters * 10,
    other: characters * 10,
    squeeze: 10.2,
  }).map((line) => line.atoms.map((atom) => atom.text).join(''))

it('fills a line with as many characters as it holds', () => {
  expect(broken('一二三四五六七八', 3)).toEqual(['一二三', '四五六', '七八'])
})

it('squeezes in one closing sign instead of beginning the next line with it', () => {
  expect(broken('一二三，四五六。', 3)).toEqual(['一二三，', '四五六。'])
})

it('takes a character down with two closing signs', () => {
  expect(broken('一二三四”。五', 4)).toEqual(['一二三', '四”。五'])
})

it('never leaves an opening sign at a line’s end', () => {
  expect(broken('一二（三四）五', 3)).toEqual(['一二', '（三四）', '五'])
})

it('never cuts a number, a case number or a rate', () => {
  for (const whole of ['D1YZ202000131', '95.7%', '2020-11-07', '17:00']) {
    expect(broken(`一二三四五六七${whole}八九`, 8).some((line) => line.includes(whole))).toBe(true)
  }
})

it('cuts a word that is longer than a line, for nothing may be lost', () => {
  const lines = broken(`网址https://example.cn/${'a'.repeat(60)}完`, 8)
  expect(lines.join('')).toBe(`网址https://example.cn/${'a'.repeat(60)}完`)
})

it('keeps an empty line and every line end of the text', () => {
  expect(broken('一\n\n二', 8)).toEqual(['一', '', '二'])
})

const chinese = fc.string({
  unit: fc.constantFrom(...'督察整改问题件，。；：“”（）【】《》、0123456789.%ABab ……'),
  maxLength: 80,
})

it('whatever the text: no closing sign first, no opening sign last, nothing lost, nothing too wide', () =>
  fc.assert(
    fc.property(chinese, fc.integer({ min: 12, max: 30 }), (text, characters) => {
      const atoms = atomsOf([{ text }], STYLE)
      const lines = breakLines(atoms, {
        first: characters * 10,
        other: characters * 10,
        squeeze: 10.2,
      })
      const texts = lines.map((line) => line.atoms.map((atom) => atom.text).join(''))
      expect(texts.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
      for (const line of lines) expect(line.width).toBeLessThanOrEqual(characters * 10 + 10.4)
      if (/[，。；：”）】》、…%.]{6,}|[“（【《]{4,}/.test(text.replaceAll(' ', ''))) return
      for (const line of texts.slice(1)) expect(line).not.toMatch(/^[，。；：”）】》、]/)
      for (const line of texts.slice(0, -1)) expect(line).not.toMatch(/[“（【《]$/)
    }),
    { numRuns: 500 },
  ))
