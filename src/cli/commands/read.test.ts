import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { readCommand } from './read.ts'

const folder = mkdtempSync(join(tmpdir(), 'huiyin-read-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function fileOf(name: string, text: string): string {
  const file = join(folder, name)
  writeFileSync(file, text)
  return file
}

const LIST = '序号\t受理编号\t举报内容\t说明\n1\tD3HN202405200012\t某厂排污\t道县\n'

it('shows what an import would take, without any database, whatever the file is called', async () => {
  const read = await readCommand(fileOf('list.xlsx', LIST))
  expect(read.format).toBe('text')
  expect(read.tables[0]?.rows[0]).toMatchObject({
    caseNumber: 'D3HN202405200012',
    complaint: '某厂排污',
  })
})

it('a template corrects the guess; one that does not exist is named with those that do', async () => {
  const file = fileOf('list.txt', LIST)
  expect((await readCommand(file, 'layout-6')).kind).toBe('public-table')
  await expect(readCommand(file, 'layout-99')).rejects.toMatchObject({
    exitCode: 2,
    message: expect.stringContaining('layout-7') as string,
  })
})

it('a file that is missing, empty or no paper ends with a sentence that names it', async () => {
  await expect(readCommand(join(folder, 'none.xlsx'))).rejects.toMatchObject({
    code: 'not-found',
    exitCode: 1,
  })
  await expect(readCommand(fileOf('empty.xlsx', ''))).rejects.toMatchObject({
    code: 'empty-file',
    message: expect.stringContaining('empty.xlsx') as string,
  })
})
