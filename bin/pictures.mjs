// `npm run pictures`: makes the pictures of the README and the tour from the running program with its demonstration,
// in a data folder of its own. Needs Chromium and poppler-utils (pdftoppm).
import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'
import { findBrowser } from './machine.mjs'

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..')
const PICTURES = join(ROOT, 'docs/pictures')
const OFFICE = 'yongzhou'
const ACCOUNT = 'clerk'
const ROUND = 'yongzhou-2020'
const ADDRESS = /http:\/\/localhost:\d+/
const SCREEN = { width: 1280, height: 800 }
const PHONE = { width: 390, height: 844 }
const PAGE_HEIGHT = '900'
const MOST_BYTES = 250_000

/** Starts the program as an office would; answers with its address once it says it. */
function addressOf(program) {
  return new Promise((resolve, reject) => {
    let said = ''
    program.stderr.on('data', (bytes) => {
      said += bytes
      const found = ADDRESS.exec(said)
      if (found) resolve(found[0])
    })
    program.once('exit', (code) => reject(new Error(`the program ended with ${code}:\n${said}`)))
  })
}

/** The cookie of a session as the demonstration's clerk. */
async function signedIn(address) {
  const { demonstration } = await (await fetch(`${address}/api/session`)).json()
  const clerk = demonstration.find((one) => one.officeId === OFFICE && one.accountId === ACCOUNT)
  const response = await fetch(`${address}/api/sign-in`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ office: OFFICE, account: ACCOUNT, password: clerk.password }),
  })
  if (!response.ok) throw new Error(`sign-in answered ${response.status}`)
  return response.headers.getSetCookie()[0].split(';')[0]
}

async function answered(address, cookie) {
  const response = await fetch(address, { headers: { cookie } })
  if (!response.ok) throw new Error(`${address} answered ${response.status}`)
  return response
}

/** The first page of the round's bulletin, drawn from the very PDF that an office would download. */
async function drawBulletin(address, folder) {
  const cookie = await signedIn(address)
  const issues = await (await answered(`${address}/api/rounds/${ROUND}/issues`, cookie)).json()
  const pdf = await answered(`${address}/api/issues/${issues[0].issueId}/files/pdf`, cookie)
  const file = join(folder, 'bulletin.pdf')
  writeFileSync(file, Buffer.from(await pdf.arrayBuffer()))
  const size = ['-scale-to-y', PAGE_HEIGHT, '-scale-to-x', '-1']
  const words = ['-png', '-f', '1', '-l', '1', '-singlefile', ...size, file]
  const drawn = spawnSync('pdftoppm', [...words, join(PICTURES, 'bulletin')], { stdio: 'inherit' })
  if (drawn.status !== 0) throw new Error('pdftoppm is needed: apt-get install poppler-utils')
}

/** An evening's list with what a clerk meets in one: a unit nobody knows, and a repeat. */
const EVENING_LIST = [
  '第九十批交办信访件清单',
  '序号,受理编号,受理方式,举报内容,行政区域,污染类型,交办时间',
  '1,D2YZ202400901,来电,零陵区珠山镇某锰渣堆场雨天渗出黄褐色废水，流入农田。,零陵区,水,2024-03-14',
  '2,D2YZ202400902,来电,冷水滩区某歌厅夜间噪声扰民，多次反映未解决。,冷水滩区,噪声,2024-03-14',
  '3,X2YZ202400903,来信,道县某砖厂冒黑烟，气味刺鼻。,道县西边,大气,2024-03-14',
  '4,D2YZ202400904,来电,与D2YZ202400901反映的是同一处锰渣堆场，雨后仍有黄水。,零陵区,水,2024-03-14',
].join('\n')

/** A report in which one sum does not agree. */
const REPORT = [
  '信访件办理情况',
  '截至11月8日，督察组共交办信访件215件，其中来电150件、来信65件。',
  '按区域分：冷水滩56件、零陵32件、东安25件、祁阳24件、道县18件、宁远15件、江华12件、其他33件。',
  '已办结160件，正在办理54件，办结率74.4%。',
].join('\n')

/** How much of the page above the rows is left in sight. */
const FIRST_SHEET = 400

/** The evening's list is dropped in; its rows are all shown. */
async function dropList(page) {
  const buffer = Buffer.from(EVENING_LIST)
  const file = { name: '第九十批交办清单.csv', mimeType: 'text/csv', buffer }
  await page.locator('main input[type=file]').setInputFiles([file])
  await page.locator('.planned').waitFor()
  const rows = page.locator('section[aria-labelledby=rows]')
  await rows.locator('select').first().selectOption('all')
  await rows.evaluate(
    (element, above) => window.scrollTo(0, element.offsetTop - above),
    FIRST_SHEET,
  )
}

async function checkReport(page) {
  await page.locator('.checker-in textarea').fill(REPORT)
  await page.locator('.checker-in form button').click()
  await page.locator('button.figure-mark.wrong').first().click()
}

/** A number of the paper is asked where it comes from. */
async function askNumber(page) {
  await page.locator('main table a').first().click()
  const figures = page.frameLocator('iframe').locator('data.figure[role=button]')
  await figures.first().click()
  await page.locator('.figure-note .figure-value').waitFor()
}

async function openCase(page) {
  await page.locator('.case-rows .cell-number a').first().click()
  await page.locator('.case-panel .record').waitFor()
}

/**
 * What the tour shows: a screen of a round or of the office, what is done on it, what must be drawn before it is
 * taken, and how wide it is.
 */
const SHOTS = [
  { name: 'today', path: `${ROUND}/today`, ready: '.numbers dd a' },
  { name: 'import', path: 'yongzhou-2024/import', act: dropList, ready: '.planned tbody tr' },
  { name: 'cases', path: `${ROUND}/cases?order=due`, act: openCase, ready: '.case-panel .record' },
  { name: 'chasing', path: `${ROUND}/chasing`, ready: '.chased-unit' },
  // A desk full of text weighs more than any other picture: less of it is shown.
  {
    ...{ name: 'bulletin-desk', path: `${ROUND}/bulletin`, act: askNumber },
    ...{ ready: '.figure-note', screen: { width: 1280, height: 700 } },
  },
  { name: 'figures', path: `${ROUND}/figures`, ready: 'main table' },
  { name: 'publication', path: `${ROUND}/publication`, ready: 'main table' },
  { name: 'checker', path: '-/checker', act: checkReport, ready: '.checker-panel' },
  { name: 'books', path: `${ROUND}/rectification`, ready: 'main table' },
  { name: 'big-screen', path: `${ROUND}/big-screen`, ready: '.big-list li' },
  { name: 'phone', path: `${ROUND}/today`, ready: '.numbers dd a', screen: PHONE },
  { name: 'field', path: `${ROUND}/field`, ready: '.field-cases li', screen: PHONE },
]

/** What somebody of the office sees without scrolling. */
async function drawScreens(address, executablePath) {
  const args = ['--no-sandbox', '--lang=zh-CN']
  const browser = await chromium.launch({ executablePath, args })
  try {
    const page = await browser.newPage({ viewport: SCREEN, locale: 'zh-CN' })
    const [name, value] = (await signedIn(address)).split('=')
    await page.context().addCookies([{ name, value, url: address }])
    for (const shot of SHOTS) {
      await page.setViewportSize(shot.screen ?? SCREEN)
      await page.goto(`${address}/${OFFICE}/${shot.path}`)
      if (shot.act) await shot.act(page)
      await page.locator(shot.ready).first().waitFor()
      await page.waitForLoadState('networkidle')
      await page.waitForFunction(() => document.querySelector('.ant-skeleton') === null)
      await page.screenshot({ path: join(PICTURES, `${shot.name}.png`) })
    }
  } finally {
    await browser.close()
  }
}

function weigh(name) {
  const { size } = statSync(join(PICTURES, name))
  process.stdout.write(`docs/pictures/${name}: ${size} bytes\n`)
  if (size > MOST_BYTES) throw new Error(`${name} is larger than ${MOST_BYTES} bytes`)
}

const browser = await findBrowser()
if (browser === null) throw new Error('a browser is needed: apt-get install chromium')
mkdirSync(PICTURES, { recursive: true })
const folder = mkdtempSync(join(tmpdir(), 'huiyin-pictures-'))
const program = spawn(process.execPath, [join(ROOT, 'bin/huiyin.mjs'), 'start'], {
  env: { ...process.env, HUIYIN_DATA: join(folder, 'data'), PORT: '0' },
  stdio: ['ignore', 'ignore', 'pipe'],
})
const ended = new Promise((resolve) => program.once('exit', resolve))
try {
  const address = await addressOf(program)
  await drawBulletin(address, folder)
  await drawScreens(address, browser)
} finally {
  program.kill('SIGINT')
  await ended
  rmSync(folder, { recursive: true, force: true })
}
weigh('bulletin.png')
for (const { name } of SHOTS) weigh(`${name}.png`)
