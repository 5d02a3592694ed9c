import type { Page } from 'playwright-core'
import { DEMONSTRATION_PASSWORD } from '../../src/office/demonstration/show-passwords.ts'

/** Signs the page's browser in as a demonstration account, past the sign-in page; whoever was signed in before is out. */
export async function enter(
  page: Page,
  address: string,
  { office, account }: { readonly office: string; readonly account: string },
): Promise<void> {
  const data = { office, account, password: DEMONSTRATION_PASSWORD }
  const answer = await page.request.post(`${address}/api/sign-in`, { data })
  if (!answer.ok()) throw new Error(`${office}/${account}: ${await answer.text()}`)
}
