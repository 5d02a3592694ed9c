import { expect, it } from 'vitest'
import { pictureSize } from './picture-size.ts'

const PNG = [0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 73, 72, 68, 82, 0, 0, 3, 0x20]
const JPEG = [0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 2, 0xff, 0xc4, 0, 3, 9, 0xff, 0xc2, 0, 17, 8]

it('PNG 与 JPEG 都从自己的字节里读出大小', () => {
  expect(pictureSize(Uint8Array.from([...PNG, 0, 0, 2, 0x58]))).toEqual({
    mediaType: 'image/png',
    widthPx: 800,
    heightPx: 600,
  })
  expect(pictureSize(Uint8Array.from([...JPEG, 1, 0xe0, 2, 0x80, 3]))).toEqual({
    mediaType: 'image/jpeg',
    widthPx: 640,
    heightPx: 480,
  })
})

it('不是图片、没有传完、大小为零的都不收', () => {
  const cut = [[], [1, 2, 3], PNG, JPEG, [...PNG, 0, 0, 0, 0], [0xff, 0xd8, 0xff, 0xff, 0xff, 0xff]]
  for (const bytes of cut) expect(pictureSize(Uint8Array.from(bytes))).toBeNull()
})
