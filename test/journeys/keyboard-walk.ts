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
    const count = await page.evaluate(() => {
      const walked = Reflect.get(window, 'walked') as Set<Element>
      const at = document.activeElement
      if (at !== null && at !== document.body) walked.add(at)
      return walked.size
    })
    if (!(await isFocusSeen(page))) {
      unseen.push(await page.evaluate(() => document.activeElement?.outerHTML.slice(0, 120) ?? ''))
    }
    reached = count
  }
  return { reached, unseen }
}

/** Whether one sees what has the focus: by an outline or a shadow, its own or that of what it stands in. */
export function isFocusSeen(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const at = document.activeElement
    if (at === null || at === document.body || at.tagName === 'IFRAME') return true
    return [at, at.parentElement].some((one) => {
      if (one === null) return false
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(one)
      return (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none'
    })
  })
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
