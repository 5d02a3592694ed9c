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

/** What the tour shows: a screen, what must be drawn on it before it is taken, and how wide it is. */
const SHOTS = [
  { name: 'today', path: `${ROUND}/today`, ready: '.numbers dd a' },
  { name: 'cases', path: `${ROUND}/cases`, ready: 'main a[href*="/cases/"]' },
  { name: 'import', path: `${ROUND}/import`, ready: 'main h1' },
  { name: 'bulletin-desk', path: `${ROUND}/bulletin`, click: 'main table a', ready: 'iframe' },
  { name: 'figures', path: `${ROUND}/figures`, ready: 'main table' },
  { name: 'publication', path: `${ROUND}/publication`, ready: 'main table' },
  { name: 'books', path: `${ROUND}/books/campaignProblem`, ready: 'main table' },
  { name: 'checker', path: `${ROUND}/checker`, ready: 'main h1' },
  { name: 'phone', path: `${ROUND}/today`, ready: '.numbers dd a', screen: PHONE },
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
      if (shot.click) await page.locator(shot.click).first().click()
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
