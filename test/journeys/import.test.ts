import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { enter } from './enter.ts'
import { openBrowser, type RunningOffice, startOffice } from './running-office.ts'
import { openWatched, type WatchedPage } from './watched-page.ts'

let office: RunningOffice | null = null
let browser: Browser | null = null
let watched: WatchedPage
let screen = ''

const HEAD = '序号,受理编号,受理方式,举报内容,行政区域,污染类型,交办时间,编号说明'
const ROWS = [
  '1,D2YZ202400901,来电,零陵区珠山镇某锰渣堆场雨天渗出黄褐色废水，流入农田。,零陵区,水,2024-03-14,无',
  '2,D2YZ202400902,来电,冷水滩区某歌厅夜间噪声扰民，多次反映未解决。,冷水滩区,噪声,2024-03-14,无',
  '3,X2YZ202400903,来信,道县某砖厂冒黑烟，气味刺鼻。,道县西边,大气,2024-03-14,无',
  '4,D2YZ202400904,来电,与D2YZ202400901反映的是同一处锰渣堆场，雨后仍有黄水。,零陵区,水,2024-03-14,无',
]
const FILE = {
  name: '第九十批交办清单.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(`第九十批交办信访件清单\n${[HEAD, ...ROWS].join('\n')}\n`),
}
// A file on the disk keeps its name, length and time however often it is chosen.
const folder = mkdtempSync(join(tmpdir(), 'huiyin-list-'))
const onDisk = join(folder, FILE.name)
writeFileSync(onDisk, FILE.buffer)

beforeAll(async () => {
  browser = await openBrowser()
  office = await startOffice()
  watched = await openWatched(browser, office.address)
  screen = `${office.address}/yongzhou/yongzhou-2024`
  await enter(watched.page, office.address, { office: 'yongzhou', account: 'clerk' })
})
afterAll(async () => {
  await browser?.close()
  await office?.stop()
  rmSync(folder, { recursive: true })
})

const choose = () => watched.page.setInputFiles('input[type=file]', onDisk)

it('没有导入过时，说明这里会有什么；两种宽度下都用得了', async () => {
  const { page } = watched
  await page.goto(`${screen}/import`)
  await page.getByText('本轮次还没有导入过清单。').waitFor()
  expect(await watched.faultsAt(390)).toEqual([])
  expect(await watched.faultsAt(1280)).toEqual([])
})

it('选一个文件，逐行看到会怎样；认不出的单位标在它的格里，就地指定后才能确认', async () => {
  const { page } = watched
  await choose()
  await page.getByText('还有 1 处要先改正').waitFor()
  expect(await page.getByRole('button', { name: /确认入账/ }).isDisabled()).toBe(true)
  const cell = page.locator('.planned .cell-problem', { hasText: '道县西边' })
  await cell.getByLabel('是哪个单位').selectOption({ label: '道县' })
  await page.getByText('可以确认入账').waitFor()
  expect(await page.getByText('将登记新批次').textContent()).toContain('第 90 批')
  expect(await watched.faultsAt(390)).toEqual([])
  expect(await watched.faultsAt(1280)).toEqual([])
})

it('疑似重复的与先前的件并排对看', async () => {
  const { page } = watched
  await page.getByLabel('看哪些行').selectOption('all')
  await page.getByRole('button', { name: '与 D2YZ202400901 对看' }).click()
  const beside = page.locator('.side-by-side')
  await beside.getByText('渗出黄褐色废水').waitFor()
  expect(await beside.textContent()).toContain('雨后仍有黄水')
  await beside.getByRole('button', { name: '收起' }).click()
})

it('改一列的含义并存成表样，下次可以选用', async () => {
  const { page } = watched
  await page.getByText('各列的含义').click()
  await page.getByLabel('编号说明 含义').selectOption('remark')
  await page.getByLabel('表样名称').fill('永州交办清单')
  await page.getByRole('button', { name: '存成表样' }).click()
  await page.waitForFunction(() => {
    const layout = document.querySelector<HTMLSelectElement>('details select')
    return layout?.value === '永州交办清单'
  })
})

it('不收的行写明原因；确认后有回执，每一行都有着落', async () => {
  const { page } = watched
  const row = page.locator('.planned tbody tr', { hasText: 'D2YZ202400902' })
  await row.getByRole('button', { name: '不收' }).click()
  await row.getByLabel('不收的原因').fill('不属督察范围')
  await row.getByRole('button', { name: '填入' }).click()
  await row.getByText('不收：不属督察范围').waitFor()
  // The list goes to the server once more, to be stored; it is not read a further time after that.
  const sent: string[] = []
  page.on('request', (request) => {
    if (request.method() === 'POST') sent.push(new URL(request.url()).pathname)
  })
  await page.getByRole('button', { name: '确认入账 3 件' }).click()
  await page.getByText('收到 4 行：入账 3 件').waitFor()
  expect(sent).toEqual(['/api/rounds/yongzhou-2024/imports'])
})

it('同一份清单再来一次，说已经有了，什么也不重复存', async () => {
  const { page } = watched
  await page.getByRole('button', { name: '再导入一份' }).click()
  await choose()
  await page.getByText(/导入过（第九十批交办清单.csv）/).waitFor()
  await page.getByRole('button', { name: '换一个文件' }).click()
})

it('粘贴一张表与选文件一样', async () => {
  const { page } = watched
  const text = [HEAD, ...ROWS].join('\n').replaceAll(',', '\t')
  await page.getByLabel('粘贴表格').fill(text)
  await page.locator('.file-name', { hasText: '粘贴的清单' }).waitFor()
  await page.getByText('逐行核对').waitFor()
  await page.getByRole('button', { name: '换一个文件' }).click()
})

it('整次撤销要写原因，撤销后件不再出现，记录写明谁、何时、为什么', async () => {
  const { page } = watched
  const line = page.getByRole('row', { name: /第九十批交办清单/ })
  await line.getByRole('button', { name: '撤销这次导入' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByText('3 件将全部作废').waitFor()
  await dialog.getByRole('button', { name: '撤销这次导入' }).click()
  await dialog.getByLabel('原因').fill('这一批应记入下一轮次')
  await dialog.getByRole('button', { name: '撤销这次导入' }).click()
  await line.getByText('撤销：这一批应记入下一轮次').waitFor()
  const json = office?.command(
    'case',
    'list',
    '--office',
    'yongzhou',
    '--round',
    'yongzhou-2024',
    '--json',
  )
  expect(json).not.toContain('D2YZ202400901')
})

it('撤销以后再选同一个文件，按现在的台账重新读，不再说导入过', async () => {
  const { page } = watched
  await choose()
  await page.getByText('还有 1 处要先改正').waitFor()
  expect(await page.getByText(/导入过（第九十批交办清单.csv）/).count()).toBe(0)
  await page
    .locator('.planned .cell-problem', { hasText: '道县西边' })
    .getByLabel('是哪个单位')
    .selectOption({ label: '道县' })
  await page
    .getByRole('button', { name: /^确认入账 \d 件$/ })
    .and(page.locator(':enabled'))
    .click()
  await page.getByText('收到 4 行：入账').waitFor()
})

it('联络员的菜单里没有导入，直接去也不给看', async () => {
  const { page } = watched
  if (!office) throw new Error('no office runs')
  await enter(page, office.address, { office: 'yongzhou', account: 'liaison.lingling' })
  await page.goto(`${screen}/import`)
  await page.getByRole('heading', { name: '这一页不是给您的岗位用的' }).waitFor()
  expect(await page.getByRole('link', { name: '导入' }).count()).toBe(0)
})

it('没有出错，也没有向别处要过任何东西', () => {
  expect(watched.troubles).toEqual([])
})
