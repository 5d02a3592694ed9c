import type { Browser, Page } from 'playwright-core'
import { afterAll, expect } from 'vitest'
import { seriousFaults } from './serious-faults.ts'

/** A page of which everything that goes wrong unseen is kept: errors, warnings, requests that failed or went elsewhere. */
export type WatchedPage = {
  readonly page: Page
  /** Empty at the end of every journey: whoever imports this is held to it when its file is through. */
  readonly troubles: readonly string[]
  /** A refusal that the journey provoked on purpose shows in the browser's console as well; it is no trouble. */
  readonly forgive: (expected: RegExp) => void
  /** From here on every such refusal is of what was done on purpose: a page whose session was ended asks on. */
  readonly forgiveFromNow: (expected: RegExp) => void
  /** Does something during which the connection is cut: what could not be fetched then is no trouble. */
  readonly withoutConnection: (doing: () => Promise<void>) => Promise<void>
  /** Another page of the same browser, watched as well. */
  readonly another: () => Promise<Page>
  /** What keeps people from using the page as it is shown, at this width: nothing serious, nothing beside the screen. */
  readonly faultsAt: (width: number) => Promise<readonly unknown[]>
}

const DESK = { width: 1280, height: 800 }
const OFFLINE = /ERR_INTERNET_DISCONNECTED|^(TypeError: )?Failed to fetch/
/** What a page that is left, or a file that is saved instead of shown, does to its request. */
const GIVEN_UP = 'net::ERR_ABORTED'

/** Troubles of every page that this file's journeys opened. */
const kept: (readonly string[])[] = []
afterAll(() => {
  expect(kept.flat()).toEqual([])
})

/** A browser of its own, as on another desk: what is asked beside the page in another tab goes with the same session. */
export async function openWatched(
  browser: Browser,
  address: string,
  viewport: { readonly width: number; readonly height: number } = DESK,
): Promise<WatchedPage> {
  const context = await browser.newContext({ viewport, locale: 'zh-CN', acceptDownloads: true })
  const troubles: string[] = []
  kept.push(troubles)
  // The browser may say it a moment after the page has shown it.
  const expectedYet: RegExp[] = []
  const forgive = (expected: RegExp) => {
    if (!takeOut(troubles, (trouble) => expected.test(trouble))) expectedYet.push(expected)
  }
  const expectedNow: RegExp[] = []
  const note = (trouble: string) => {
    if (expectedNow.some((expected) => expected.test(trouble))) return
    if (!takeOut(expectedYet, (expected) => expected.test(trouble))) troubles.push(trouble)
  }
  context.on('request', (request) => {
    const isOwn = request.url().startsWith(address) || /^(data|blob):/.test(request.url())
    if (!isOwn) note(request.url())
  })
  context.on('requestfailed', (request) => {
    const why = request.failure()?.errorText ?? ''
    if (why !== GIVEN_UP) note(`${why} ${request.url()}`)
  })
  const another = async () => {
    const page = await context.newPage()
    page.on('pageerror', (error) => note(error.message))
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') note(message.text())
    })
    return page
  }
  const forgiveEvery = (expected: RegExp) => {
    while (troubles.some((trouble) => expected.test(trouble))) forgive(expected)
  }
  const forgiveFromNow = (expected: RegExp) => {
    forgiveEvery(expected)
    expectedNow.push(expected)
  }
  const withoutConnection = async (doing: () => Promise<void>) => {
    await context.setOffline(true)
    await doing()
    await context.setOffline(false)
    forgiveEvery(OFFLINE)
  }
  const page = await another()
  const faultsAt = (width: number) => faultsOf(page, width)
  const watched = { page, troubles, forgive, forgiveFromNow }
  return { ...watched, withoutConnection, another, faultsAt }
}

/** Takes the first such out of a list; whether there was one. */
function takeOut<One>(list: One[], isSuch: (one: One) => boolean): boolean {
  const at = list.findIndex(isSuch)
  if (at >= 0) list.splice(at, 1)
  return at >= 0
}

async function faultsOf(page: Page, width: number): Promise<readonly unknown[]> {
  await page.setViewportSize({ width, height: DESK.height })
  await page.evaluate(
    () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
  )
  const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  const beside = over > 0 ? [`${over} px beside the screen at ${width}`] : []
  return [...(await seriousFaults(page)), ...beside]
}
