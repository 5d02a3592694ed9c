import type { Page } from 'playwright-core'

/** What the server answers to the browser of somebody who has signed in. */
export type Answered = { readonly status: number; readonly body: unknown }

type Asked = { readonly method?: string; readonly path: string; readonly body?: unknown }

/** Asks the API as whoever sits at a page, past its screens: what the screens do not offer can be tried all the same. */
export type AskBeside = (asked: Asked) => Promise<Answered>

/**
 * In another tab of the same browser, with the same cookie and the check word of the session: a refusal
 * there is meant, and is no trouble of the page that is watched.
 */
export async function openBeside(page: Page, address: string): Promise<AskBeside> {
  const tab = await page.context().newPage()
  await tab.goto(`${address}/api/session`)
  return (asked) =>
    tab.evaluate(async ({ method = 'GET', path, body }) => {
      const state = await (await fetch('/api/session')).json()
      const answer = await fetch(path, {
        method,
        headers: {
          'x-huiyin-csrf': state.session?.csrf ?? '',
          ...(body !== undefined && { 'content-type': 'application/json' }),
        },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      })
      const text = await answer.text()
      const isJson = answer.headers.get('content-type')?.includes('json')
      return { status: answer.status, body: isJson ? JSON.parse(text) : text }
    }, asked)
}

/** The sentence of a refusal. */
export function sentenceOf({ body }: Answered): string {
  const { error } = body as { readonly error?: { readonly message?: string } }
  return error?.message ?? ''
}
