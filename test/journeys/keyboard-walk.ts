import type { Page } from 'playwright-core'

/** What a walk with the Tab key through a page found. */
export type Walk = {
  /** How many different things had the focus. */
  readonly reached: number
  /** Things that had the focus without showing it. */
  readonly unseen: readonly string[]
}

/** Presses Tab so many times, from the top of the page, and looks at what has the focus each time. */
export async function walkByKeyboard(page: Page, steps: number): Promise<Walk> {
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    window.scrollTo(0, 0)
    Reflect.set(window, 'walked', new Set())
  })
  const unseen: string[] = []
  let reached = 0
  for (let step = 0; step < steps; step += 1) {
    await page.keyboard.press('Tab')
    const found = await page.evaluate(() => {
      const walked = Reflect.get(window, 'walked') as Set<Element>
      const at = document.activeElement
      if (at === null || at === document.body) return { count: walked.size, unseen: null }
      walked.add(at)
      const marks = [at, at.parentElement].flatMap((one) => {
        if (one === null) return []
        const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(one)
        return [outlineStyle !== 'none' && outlineWidth !== '0px', boxShadow !== 'none']
      })
      const isFrame = at.tagName === 'IFRAME'
      const isSeen = isFrame || marks.includes(true)
      return { count: walked.size, unseen: isSeen ? null : at.outerHTML.slice(0, 120) }
    })
    reached = found.count
    if (found.unseen !== null) unseen.push(found.unseen)
  }
  return { reached, unseen }
}

/** How many things of a page the keyboard should reach. */
export function countOfStops(page: Page): Promise<number> {
  return page.evaluate(() => {
    const kinds = 'a[href],button:not([disabled]),input:not([disabled]),select,textarea,summary'
    return [...document.querySelectorAll<HTMLElement>(kinds)].filter(
      (one) => one.tabIndex >= 0 && one.checkVisibility({ visibilityProperty: true }),
    ).length
  })
}
