import type { Browser, Page } from 'playwright-core'
import { seriousFaults } from './serious-faults.ts'

/** A page of which everything that goes wrong unseen is kept: errors, warnings, requests to elsewhere. */
export type WatchedPage = {
  readonly page: Page
  /** Empty at the end of every journey. */
  readonly troubles: readonly string[]
  /** A refusal that the journey provoked on purpose shows in the browser's console as well; it is no trouble. */
  readonly forgive: (expected: RegExp) => void
  /** What keeps people from using the page as it is shown, at this width: nothing serious, nothing beside the screen. */
  readonly faultsAt: (width: number) => Promise<readonly unknown[]>
}

export async function openWatched(browser: Browser, address: string): Promise<WatchedPage> {
  // A context of its own: what is asked beside the page in another tab goes with the page's own session.
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    locale: 'zh-CN',
    acceptDownloads: true,
  })
  const page = await context.newPage()
  const troubles: string[] = []
  page.on('pageerror', (error) => troubles.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') troubles.push(message.text())
  })
  page.on('request', (request) => {
    const isOwn = request.url().startsWith(address) || /^(data|blob):/.test(request.url())
    if (!isOwn) troubles.push(request.url())
  })
  const faultsAt = async (width: number) => {
    await page.setViewportSize({ width, height: 800 })
    await page.evaluate(
      () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
    )
    const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    const beside = over > 0 ? [`${over} px beside the screen at ${width}`] : []
    return [...(await seriousFaults(page)), ...beside]
  }
  const forgive = (expected: RegExp) => {
    const at = troubles.findIndex((trouble) => expected.test(trouble))
    if (at >= 0) troubles.splice(at, 1)
  }
  return { page, troubles, forgive, faultsAt }
}
