import { readList } from '../../core/reading/read-list.ts'
import type { RoundSettings } from '../../core/round/round-settings.ts'
import { readPaper } from '../../documents/reading/read-paper.ts'
import { openTestOffice, type TestOffice } from '../../office/testing/test-office.ts'
import { type App, createApp } from '../app.ts'
import type { LogLine } from '../request-log.ts'

/** The real app over an office of its own. */
export type TestApp = {
  readonly office: TestOffice
  readonly log: readonly LogLine[]
  /** Asks as a browser on this machine would; `as` names the account. */
  readonly ask: (path: string, asked?: Asked) => Promise<Answer>
  /** Sends a file in a form, with what is settled beside it. */
  readonly upload: (path: string, file: File, settled: unknown) => Promise<Answer>
  /** Asks for a page or paper. */
  readonly text: (
    path: string,
    as?: string,
  ) => Promise<{ readonly headers: Headers; readonly text: string }>
  readonly words: App['words']
  readonly finish: () => Promise<void>
}

export type Asked = {
  readonly as?: string
  readonly method?: string
  readonly body?: unknown
  /** A body as it goes over the wire, instead of `body`. */
  readonly text?: string
  readonly headers?: Readonly<Record<string, string>>
}

/** A JSON answer; `body` is null where it was no JSON. */
export type Answer = {
  readonly status: number
  readonly headers: Headers
  // biome-ignore lint/suspicious/noExplicitAny: what came back is what the tests examine
  readonly body: any
}

export async function openTestApp(settings: RoundSettings, now: string): Promise<TestApp> {
  const office = await openTestOffice(settings, now)
  const log: LogLine[] = []
  let requests = 0
  const app = createApp({
    context: office.context,
    log: (line) => log.push(line),
    newRequestId: () => `r${++requests}`,
    readList: async (bytes, template) => ({
      ok: true,
      value: readList(await readPaper(Buffer.from(bytes)), template ? { template } : {}),
    }),
    version: '1.2.3',
    pagesFolder: null,
  })
  const ask = async (path: string, asked: Asked = {}): Promise<Answer> => {
    const { as, body, text = body === undefined ? undefined : JSON.stringify(body) } = asked
    const { method = text === undefined ? 'GET' : 'POST' } = asked
    const headers = {
      host: 'localhost:8080',
      ...(as !== undefined && { 'x-huiyin-account': as }),
      ...(text !== undefined && { 'content-type': 'application/json' }),
      ...asked.headers,
    }
    const init = { method, headers, ...(text !== undefined && { body: text }) }
    const response = await app.routes.request(`http://localhost:8080${path}`, init)
    const given = await response.json().catch(() => null)
    return { status: response.status, headers: response.headers, body: given }
  }
  const text = async (path: string, as = '') => {
    const headers = { host: 'localhost:8080', ...(as !== '' && { 'x-huiyin-account': as }) }
    const response = await app.routes.request(`http://localhost:8080${path}`, { headers })
    return { headers: response.headers, text: await response.text() }
  }
  const upload = async (path: string, file: File, settled: unknown): Promise<Answer> => {
    const body = new FormData()
    body.set('file', file)
    body.set('settled', JSON.stringify(settled))
    const headers = { host: 'localhost:8080' }
    const init = { method: 'POST', body, headers }
    const response = await app.routes.request(`http://localhost:8080${path}`, init)
    const given = await response.json().catch(() => null)
    return { status: response.status, headers: response.headers, body: given }
  }
  return { office, log, ask, text, upload, words: app.words, finish: app.finish }
}
