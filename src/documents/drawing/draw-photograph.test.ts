import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { instant } from '../../core/calendar/instant.ts'
import { bitsApart, NEARLY_THE_SAME } from '../../core/evidence/picture-hash.ts'
import { factsOfFile } from '../attachments/file-facts.ts'
import { drawPhotograph } from './draw-photograph.ts'
import { SCENES, type SceneName } from './scenes.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'huiyin-drawn-'))
})
afterAll(() => rm(folder, { recursive: true }))

const TAKEN = instant('2020-10-28T10:05:00+08:00')
const PLACE = { latitude: 26.2215, longitude: 111.6138 }
const drawn = (scene: SceneName, isPutRight: boolean, isMirrored = false) =>
  drawPhotograph({ scene, isPutRight, isMirrored, takenAt: TAKEN, position: PLACE })

async function factsOf(bytes: Buffer) {
  const file = join(folder, 'drawn.jpg')
  await writeFile(file, bytes)
  return factsOfFile(file, 'drawn.jpg')
}

it('画出来的照片带着拍摄时间和地点，和相机写的一样读得出来', async () => {
  const facts = await factsOf(drawn('stackyard', false))
  expect(facts).toMatchObject({
    ...{ mediaType: 'image/jpeg', widthPx: 400, heightPx: 300 },
    takenAt: '2020-10-28T02:05:00.000Z',
  })
  expect(facts?.position?.latitude).toBeCloseTo(PLACE.latitude, 3)
  expect(facts?.position?.longitude).toBeCloseTo(PLACE.longitude, 3)
})

const SIDES = [false, true] as const

it('每种场景的整改前、整改后、左右相反的各是一张图，哪两张都不会被认成同一张；同样的画出来一个字节不差', async () => {
  const pictures: { readonly name: string; readonly likeness: string }[] = []
  for (const scene of Object.keys(SCENES) as SceneName[]) {
    for (const isPutRight of SIDES) {
      for (const isMirrored of SIDES) {
        const likeness = (await factsOf(drawn(scene, isPutRight, isMirrored)))?.likeness
        pictures.push({
          name: `${scene} ${isPutRight} ${isMirrored}`,
          likeness: likeness ?? 'plain',
        })
      }
    }
  }
  expect(pictures.filter(({ likeness }) => likeness === 'plain')).toEqual([])
  const taken = pictures.flatMap((one, at) =>
    pictures
      .slice(at + 1)
      .filter((other) => bitsApart(one.likeness, other.likeness) <= NEARLY_THE_SAME)
      .map((other) => [one.name, other.name]),
  )
  expect(taken).toEqual([])
  expect(drawn('slope', true)).toEqual(drawn('slope', true))
})
