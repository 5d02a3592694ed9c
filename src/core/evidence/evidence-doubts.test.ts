import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { day } from '../calendar/day.ts'
import { instant } from '../calendar/instant.ts'
import { metresBetween } from './distance.ts'
import { type Evidence, evidenceDoubts } from './evidence-doubts.ts'
import {
  bitsApart,
  likenessOf,
  NEARLY_THE_SAME,
  type Pixels,
  quartersNear,
} from './picture-hash.ts'

const SITE = { latitude: 26.22, longitude: 111.61 }
const picture = (changes: Partial<Evidence> = {}): Evidence => ({
  file: {
    ...{ sha256: 'a'.repeat(64), mediaType: 'image/jpeg', position: SITE },
    takenAt: instant('2020-11-06T10:00:00+08:00'),
    likeness: 'ffff0000ffff0000',
  },
  sentInAt: instant('2020-11-07T10:00:00+08:00'),
  provesSince: instant('2020-11-01T00:00:00+08:00'),
  ...{ site: SITE, writtenOn: null, answersOn: null },
  ...changes,
})
const told = (evidence: Evidence, others: Parameters<typeof evidenceDoubts>[1] = []) =>
  evidenceDoubts(evidence, others).map(({ doubt, about }) => `${doubt} ${about}`.trim())

describe('佐证材料的疑点', () => {
  it('时间、地点都对，别处没有用过，就没有疑点', () => {
    expect(told(picture())).toEqual([])
  })

  it('同一文件、几乎相同的照片在别处用过，说出在哪里', () => {
    const other = (sha256: string, likeness: string) => ({
      sha256,
      likeness,
      where: 'D1YZ202000131',
    })
    expect(told(picture(), [other('a'.repeat(64), 'ffff0000ffff0000')])).toEqual([
      'sameFileElsewhere D1YZ202000131',
    ])
    expect(told(picture(), [other('b'.repeat(64), 'ffff0000ffff0007')])).toEqual([
      'nearlySamePicture D1YZ202000131',
    ])
    expect(told(picture(), [other('b'.repeat(64), '0000ffff0000ffff')])).toEqual([])
  })

  it('照片早于整改开始、地点太远、没有时间地点', () => {
    const file = picture().file
    const old = { ...file, takenAt: instant('2019-05-01T10:00:00+08:00') }
    expect(told(picture({ file: old }))).toEqual(['takenBeforeAct 2019-05-01'])
    const far = { ...file, position: { latitude: 26.32, longitude: 111.61 } }
    expect(told(picture({ file: far }))).toEqual(['tooFar 11120'])
    const bare = { ...file, takenAt: null, position: null }
    expect(told(picture({ file: bare }))).toEqual(['noTimeInFile', 'noPlaceInFile'])
  })

  it('材料日期早于它所答复的材料，或晚于报送', () => {
    const paper = { ...picture().file, mediaType: 'application/pdf', takenAt: null, position: null }
    const of = (writtenOn: string) =>
      told(picture({ file: paper, writtenOn: day(writtenOn), answersOn: day('2020-11-03') }))
    expect(of('2020-11-02')).toEqual(['paperBeforeWhatItAnswers 2020-11-02'])
    expect(of('2020-11-09')).toEqual(['paperAfterSentIn 2020-11-09'])
    expect(of('2020-11-05')).toEqual([])
  })

  it('一纬度约111公里', () => {
    const north = { latitude: SITE.latitude + 1, longitude: SITE.longitude }
    expect(metresBetween(SITE, north)).toBeCloseTo(111_195, -2)
  })
})

/** A picture of smooth hills, the same at any size; `brighter` lightens it. */
function hills(width: number, height: number, brighter = 0, phase = 0): Pixels {
  const data = new Uint8Array(width * height * 4)
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const grey = 110 + 60 * Math.sin((x / width) * 9 + (y / height) * 5 + phase) + brighter
      const at = (y * width + x) * 4
      data.fill(grey, at, at + 3)
      data[at + 3] = 255
    }
  }
  return { width, height, data }
}

describe('照片的相似', () => {
  it('缩小、提亮的还是那一张，另一张不是', () => {
    const likeness = likenessOf(hills(900, 800))
    expect(bitsApart(likeness, likenessOf(hills(300, 267)))).toBeLessThanOrEqual(NEARLY_THE_SAME)
    expect(bitsApart(likeness, likenessOf(hills(900, 800, 40)))).toBeLessThanOrEqual(
      NEARLY_THE_SAME,
    )
    expect(bitsApart(likeness, likenessOf(hills(900, 800, 0, 2)))).toBeGreaterThan(NEARLY_THE_SAME)
  })

  it('相差不超过7位的，四段里总有一段能查到', () => {
    const likeness = fc.bigInt({ min: 0n, max: 2n ** 64n - 1n })
    const bits = fc.uniqueArray(fc.integer({ min: 0, max: 63 }), { maxLength: NEARLY_THE_SAME })
    fc.assert(
      fc.property(likeness, bits, (one, changed) => {
        const other = changed.reduce((so, bit) => so ^ (1n << BigInt(bit)), one)
        const [a, b] = [one, other].map((text) => text.toString(16).padStart(16, '0'))
        expect(bitsApart(a ?? '', b ?? '')).toBe(changed.length)
        const quarters = quartersNear(a ?? '')
        const hits = quarters.filter((near, n) => near.includes((b ?? '').slice(n * 4, n * 4 + 4)))
        expect(hits.length).toBeGreaterThan(0)
      }),
    )
  })
})
