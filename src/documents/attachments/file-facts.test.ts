import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import jpeg from 'jpeg-js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { previewSafely } from '../reading/read-safely.ts'
import { factsOfFile } from './file-facts.ts'
import { HEIC_PHOTO, madeHills, madePhoto, madePicture } from './testing/photo.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'huiyin-facts-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

async function factsOf(bytes: Buffer | string, name: string) {
  const file = join(folder, 'bytes')
  await writeFile(file, bytes)
  return factsOfFile(file, name)
}

const previewOf = (bytes: Buffer, mediaType: string) => previewSafely(async () => bytes, mediaType)

describe('照片', () => {
  it('读出相机写下的时间和地点，没有写时区的按北京时间', async () => {
    const photo = madePhoto({
      takenAt: '2024:03:14 10:05:00',
      latitude: [26, 25, 12],
      longitude: [111, 36, 54],
    })
    const facts = await factsOf(photo, '现场.jpg')
    expect(facts).toMatchObject({
      mediaType: 'image/jpeg',
      widthPx: 16,
      heightPx: 12,
      takenAt: '2024-03-14T02:05:00.000Z',
    })
    expect(facts?.position?.latitude).toBeCloseTo(26.42, 5)
    expect(facts?.position?.longitude).toBeCloseTo(111.615, 5)
  })

  it('相机什么也没写的，时间和地点都没有；没有搜到卫星而写成零的也没有', async () => {
    expect(await factsOf(madePhoto(), '现场.jpg')).toMatchObject({ takenAt: null, position: null })
    const nowhere = madePhoto({ latitude: [0, 0, 0], longitude: [0, 0, 0] })
    expect(await factsOf(nowhere, '现场.jpg')).toMatchObject({ position: null })
    expect(await factsOf(madePicture(40, 30, 90), '图.png')).toMatchObject({
      mediaType: 'image/png',
      widthPx: 40,
      heightPx: 30,
    })
  })

  it('相机的记录坏了，照片仍收下', async () => {
    const photo = madePhoto({ takenAt: '2024:03:14 10:05:00' })
    photo.fill(0xff, 30, 60)
    expect(await factsOf(photo, '坏.jpg')).toMatchObject({ mediaType: 'image/jpeg' })
  })
})

describe('手机拍的 HEIC', () => {
  it('时间、地点、大小和长相都读得出来', async () => {
    expect(await factsOf(HEIC_PHOTO, 'IMG_0001.HEIC')).toMatchObject({
      mediaType: 'image/heic',
      takenAt: '2024-03-14T02:05:00.000Z',
      likeness: expect.stringMatching(/^[0-9a-f]{16}$/),
    })
  })

  it('看的是同样大小的 JPEG；太大的缩小；坏了的没有', async () => {
    const shown = await previewOf(HEIC_PHOTO, 'image/heic')
    const { width, height, data } = jpeg.decode(Buffer.from(shown ?? []))
    expect([width, height]).toEqual([96, 64])
    const whole = jpeg.decode(madeHills(96, 64)).data
    const apart = data.reduce((sum, value, at) => sum + Math.abs(value - (whole[at] ?? 0)), 0)
    expect(apart / data.length).toBeLessThan(12)
    const large = await previewOf(madeHills(3000, 1000), 'image/jpeg')
    expect(jpeg.decode(Buffer.from(large ?? [])).width).toBe(2048)
    expect(await previewOf(HEIC_PHOTO.subarray(0, 500), 'image/heic')).toBeNull()
  })
})

describe('文件的种类', () => {
  it('按内容判断，改后缀名没有用', async () => {
    expect(await factsOf(madePhoto(), '报告.pdf')).toMatchObject({ mediaType: 'image/jpeg' })
    expect(await factsOf('%PDF-1.7\n%%EOF', '照片.jpg')).toMatchObject({
      mediaType: 'application/pdf',
    })
  })

  it.each([
    ['网页', '<!DOCTYPE html><html><script>alert(1)</script></html>', '说明.txt'],
    ['矢量图', '<svg xmlns="http://www.w3.org/2000/svg" onload="x()"/>', '图.png'],
    ['前面有空行的网页', '\n\n  <html><body>', '说明.txt'],
    ['程序', 'MZ\0\0\0\0', '回复.docx'],
    ['说不清的字节', '\0\x01\x02\x03', '附件.doc'],
  ])('%s不收', async (_, bytes, name) => {
    expect(await factsOf(bytes, name)).toBeNull()
  })

  it('文字收下，国标编码的也收', async () => {
    expect(await factsOf('已责令停产', '回复.txt')).toMatchObject({ mediaType: 'text/plain' })
    const gb = Buffer.from([0xd2, 0xd1, 0xb4, 0xa6, 0xc0, 0xed])
    expect(await factsOf(gb, '回复.txt')).toMatchObject({ mediaType: 'text/plain' })
  })

  it('老格式的 Word 和 Excel 签名相同，按名字分', async () => {
    const old = Buffer.concat([
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      Buffer.alloc(504),
    ])
    expect(await factsOf(old, '回复.doc')).toMatchObject({ mediaType: 'application/msword' })
    expect(await factsOf(old, '台账.et')).toMatchObject({ mediaType: 'application/vnd.ms-excel' })
    expect(await factsOf(old, '台账.exe')).toBeNull()
  })
})
