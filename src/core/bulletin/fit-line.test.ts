import { expect, it } from 'vitest'
import { fitEnds, fitNameLine, widthInCharacters } from './fit-line.ts'
import { TYPE_WIDTH } from './official-page.ts'

const fits = (text: string, { sizePt, scale }: { sizePt: number; scale: number }) =>
  (widthInCharacters(text) * sizePt * scale) / 100 <= TYPE_WIDTH / 20

it('counts a Chinese sign as one and a digit as one half', () => {
  expect(widthInCharacters('第15期')).toBe(3)
  expect(widthInCharacters('“回头看”')).toBe(5)
})

it('sets a short red name large and a long one narrower, so that it fills one line', () => {
  expect(fitNameLine('工作简报')).toEqual({ sizePt: 48, scale: 100 })
  expect(fitNameLine('永州市配合湖南省生态环境保护督察')).toEqual({ sizePt: 36, scale: 76 })
})

it('fits every red name of up to forty characters into the width of the page', () => {
  for (let length = 1; length <= 40; length += 1) {
    const name = '督'.repeat(length)
    const fit = fitNameLine(name)
    expect(fits(name, fit)).toBe(true)
    expect(fit.scale).toBeGreaterThanOrEqual(66)
  }
})

it('sets office and date on one line, and on two when the office has too long a name', () => {
  expect(fitEnds('市协调联络组', '2024年3月14日', 16, 14)).toEqual({ sizePt: 16, scale: 100 })
  const long = fitEnds('督'.repeat(28), '2024年12月31日', 16, 14)
  expect(long).not.toBeNull()
  if (long) expect(fits(`${'督'.repeat(28)} 2024年12月31日`, long)).toBe(true)
  expect(fitEnds('督'.repeat(60), '2024年3月14日', 16, 14)).toBeNull()
})
