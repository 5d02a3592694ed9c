import { existsSync } from 'node:fs'
import { chromium } from 'playwright-core'
import { median, quantile } from '../../measure.ts'
import type { Line } from '../../report/line.ts'

export type Scrolled = {
  readonly section: string
  readonly origin: string
  readonly roundId: string
  readonly account: {
    readonly officeId: string
    readonly accountId: string
    readonly password: string
  }
  /** How often the wheel is turned. */
  readonly steps: number
}

const BROWSERS = [process.env['CHROMIUM'] ?? '', '/usr/bin/chromium', '/usr/bin/google-chrome']
const WHEEL_PX = 600
/** Two frames of sixty a second: what is longer is seen as a jerk. */
const SMOOTH_MS = 34

/** The frames that a browser draws while the wheel turns through the list; nothing where there is no browser. */
export async function scrollTimes(scrolled: Scrolled): Promise<readonly Line[]> {
  const executablePath = BROWSERS.find((path) => path !== '' && existsSync(path))
  if (executablePath === undefined) return []
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
    const { origin, roundId, account, section, steps } = scrolled
    const { officeId: office, accountId, password } = account
    await page.request.post(`${origin}/api/sign-in`, {
      data: { office, account: accountId, password },
    })
    await page.goto(`${origin}/${office}/${roundId}/cases?order=number`)
    await page.locator('.case-rows .case-row').first().waitFor()
    await page.evaluate(WATCH_FRAMES)
    await page.mouse.move(640, 500)
    for (let step = 0; step < steps; step += 1) await page.mouse.wheel(0, WHEEL_PX)
    const frames = (await page.evaluate('window.frameTimes')) as readonly number[]
    const rows = await page.locator('.case-rows .case-row').count()
    const depth = await page.evaluate(() => Math.round(window.scrollY))
    return [
      {
        ...{ section, what: 'scrolled in a browser: frame, p95', unit: 'ms', floor: null },
        ...{ value: quantile(frames, 0.95), aims: { atMost: SMOOTH_MS } },
        note: `${frames.length} frames, median ${median(frames).toFixed(1)} ms, longest ${quantile(frames, 1).toFixed(0)} ms; ${depth} px down, ${rows} rows in the page`,
      },
    ]
  } finally {
    await browser.close()
  }
}

/** Keeps how long each frame took. */
const WATCH_FRAMES = `(() => {
  window.frameTimes = []
  let before = 0
  const keep = (at) => {
    if (before > 0) window.frameTimes.push(at - before)
    before = at
    requestAnimationFrame(keep)
  }
  requestAnimationFrame(keep)
})()`
