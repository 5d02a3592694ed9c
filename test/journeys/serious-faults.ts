import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

type Found = { readonly id: string; readonly impact: string; readonly nodes: readonly string[] }

/** What in a page keeps people from using it, as axe-core judges; the paper in its frame is not the page's. */
export async function seriousFaults(page: Page): Promise<readonly Found[]> {
  await page.evaluate(AXE)
  const found = (await page.evaluate(`axe.run(document, { iframes: false }).then(({ violations }) =>
    violations.map(({ id, impact, nodes }) => ({ id, impact, nodes: nodes.map((node) => node.html) })))`)) as Found[]
  return found.filter(({ impact }) => impact === 'serious' || impact === 'critical')
}
