import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { maskedText, maskFile } from '../actions/mask.ts'
import { privacyExitCode, privacyOf, privacyText } from '../actions/privacy.ts'
import { speakIn } from '../language.ts'

const folder = mkdtempSync(join(tmpdir(), 'huiyin-mask-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function fileOf(name: string, text: string): string {
  const file = join(folder, name)
  writeFileSync(file, text)
  return file
}

const told = fileOf('told.txt', '今日办结3件。\n业主张三丰（13812345678）反映油烟。\n')
const clean = fileOf('clean.txt', '今日办结3件。值班电话：0746-8127713。\n')

it('给人看的：每一处是什么、在哪里、可以改成什么；找到了退出码是1，没有是0，读不了是2', async () => {
  const papers = await privacyOf([told])
  expect(privacyText(papers)).toContain('私人姓名 第2段第3字 张三丰 → 张某某')
  expect(privacyText(papers)).toContain('电话号码 第2段第7字 13812345678 → 138********')
  expect(privacyExitCode(papers)).toBe(1)
  expect(privacyExitCode(await privacyOf([clean]))).toBe(0)
  const missing = await privacyOf([join(folder, 'none.txt'), told])
  expect(missing).toMatchObject([{ findings: [], code: 'not-found' }, { file: told }])
  expect(privacyExitCode(missing)).toBe(2)
})

it('遮去的副本另写一份，原来的文件不动，已有的文件不覆盖', async () => {
  const out = join(folder, 'copy.txt')
  const masked = await maskFile(told, out)
  const { written, isText } = masked
  expect(maskedText(masked)).toContain('私人姓名 第2段第3字 张三丰 → 张某某')
  speakIn('en')
  expect(maskedText(masked)).toContain('private person’s name')
  speakIn('zh')
  expect(written).toBe(out)
  expect(isText).toBe(false)
  expect(readFileSync(out, 'utf8')).toBe('今日办结3件。\n业主张某某（138********）反映油烟。\n')
  expect(readFileSync(told, 'utf8')).toContain('张三丰')
  await expect(maskFile(told, out)).rejects.toThrow()
})
