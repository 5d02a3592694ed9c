import type { Answer, Asked, TestApp } from './test-app.ts'

/** A browser: it keeps the cookie that it was given and sends the check word with everything. */
export type TestBrowser = {
  readonly ask: (path: string, asked?: Omit<Asked, 'as'>) => Promise<Answer>
  readonly signIn: (typed: Record<string, unknown>) => Promise<Answer>
  /** Cookie and check word as they are now; to be shown elsewhere, or spoilt. */
  readonly held: () => { readonly cookie: string; readonly csrf: string }
}

export function openTestBrowser(
  app: Pick<TestApp, 'ask'>,
  more: Readonly<Record<string, string>> = {},
): TestBrowser {
  let cookie = ''
  let csrf = ''
  const ask = async (path: string, asked: Omit<Asked, 'as'> = {}) => {
    const headers = {
      ...more,
      ...(cookie !== '' && { cookie }),
      ...(csrf !== '' && { 'x-huiyin-csrf': csrf }),
      ...asked.headers,
    }
    const answer = await app.ask(path, { ...asked, headers, as: null })
    const [set] = answer.headers.getSetCookie()
    if (set !== undefined) cookie = set.split(';')[0] ?? ''
    return answer
  }
  const signIn = async (typed: Record<string, unknown>) => {
    const answer = await ask('/api/sign-in', { body: typed })
    if (answer.status === 200) csrf = answer.body.csrf
    return answer
  }
  return { ask, signIn, held: () => ({ cookie, csrf }) }
}
