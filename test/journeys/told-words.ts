import type { Page, Response } from 'playwright-core'

const HAN = /\p{Script=Han}+/gu
/** A word as short as this may stand in any longer text by chance: it is data only where it stands alone. */
const SHORT = 4

/** What the server told a page: whatever Chinese an English page shows must be of it. */
export type ToldWords = {
  /** Chinese that the page shows in its own words, each with where it stands. */
  readonly untold: () => Promise<readonly string[]>
}

/** Listens to all that a page is answered, from now on. */
export function listenTo(page: Page): ToldWords {
  const texts: Promise<string>[] = []
  page.on('response', (response: Response) => {
    if (!response.url().includes('/api/')) return
    texts.push(response.text().catch(() => ''))
  })
  const untold = async () => {
    const answers = (await Promise.all(texts)).join('\n')
    // Lines that a page puts together stand side by side.
    const told = answers + answers.replaceAll('","', '')
    const runs = new Set(told.match(HAN) ?? [])
    const isTold = (run: string) => runs.has(run) || (run.length > SHORT && told.includes(run))
    return (await shownTexts(page)).filter((text) =>
      (text.match(HAN) ?? []).some((run) => !isTold(run)),
    )
  }
  return { untold }
}

/** Every text that somebody sees or is read: words, names of fields, hints. What is marked as Chinese is meant to be. */
function shownTexts(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const isMeant = (element: Element) => element.closest('body [lang^="zh"]') !== null
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const texts: string[] = []
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement
      if (parent && !isMeant(parent) && !['SCRIPT', 'STYLE'].includes(parent.tagName)) {
        texts.push(node.textContent ?? '')
      }
    }
    for (const element of document.querySelectorAll('[aria-label],[title],[placeholder],[alt]')) {
      if (isMeant(element)) continue
      for (const name of ['aria-label', 'title', 'placeholder', 'alt']) {
        texts.push(element.getAttribute(name) ?? '')
      }
    }
    return texts
  })
}
