import type { Actor } from '../../core/account/actor.ts'
import { later } from '../../core/calendar/instant.ts'
import type { AccountId, OfficeId } from '../../core/ledger/ids.ts'
import { readList } from '../../core/reading/read-list.ts'
import type { RoundSettings } from '../../core/round/round-settings.ts'
import { readPaper } from '../../documents/reading/read-paper.ts'
import { listAccounts } from '../../office/accounts/list-accounts.ts'
import { makeApiKey } from '../../office/accounts/make-api-key.ts'
import { openTestOffice, type TestOffice } from '../../office/testing/test-office.ts'
import { type App, createApp } from '../app.ts'
import { type Doors, LOOPBACK_ONLY } from '../doors.ts'
import type { LogLine } from '../request-log.ts'

/** The real app over an office of its own. */
export type TestApp = {
  readonly office: TestOffice
  readonly log: readonly LogLine[]
  /**
   * Asks on this machine; `as` names the account (`office/account`) whose key is shown. Left out, it is the
   * office's first clerk, where there is one; null shows nothing.
   */
  readonly ask: (path: string, asked?: Asked) => Promise<Answer>
  /** Sends a file in a form, with what is settled beside it. */
  readonly upload: (path: string, file: File, settled: unknown, as?: string) => Promise<Answer>
  /** Sends bytes as they are. */
  readonly send: (
    path: string,
    bytes: Buffer | string,
    as: string,
    type?: string,
  ) => Promise<Answer>
  /** Asks for a file, for its headers and bytes. */
  readonly fetch: (
    path: string,
    as: string,
    headers?: Readonly<Record<string, string>>,
  ) => Promise<Response>
  /** Sends a form as it is. */
  readonly sendForm: (path: string, body: FormData, as?: string | null) => Promise<Response>
  /** Asks for a page or paper. */
  readonly text: (
    path: string,
    as?: string,
  ) => Promise<{ readonly headers: Headers; readonly text: string }>
  readonly words: App['words']
  readonly finish: () => Promise<void>
}

export type Asked = {
  readonly as?: string | null
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

export async function openTestApp(
  settings: RoundSettings,
  now: string,
  doors: Doors = LOOPBACK_ONLY,
): Promise<TestApp> {
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
    readPaper: async (bytes) => ({ ok: true, value: await readPaper(Buffer.from(bytes)) }),
    version: '1.2.3',
    pagesFolder: null,
    doors,
  })
  const keys = openKeyRing(office)
  const sent = async (path: string, as: string | null | undefined, init: RequestInit) => {
    const headers = new Headers({ host: 'localhost:8080' })
    const key = await keys(as)
    if (key !== null) headers.set('authorization', `Bearer ${key}`)
    for (const [name, value] of new Headers(init.headers)) headers.set(name, value)
    const env = { incoming: { socket: { remoteAddress: '10.0.0.7' } } }
    return app.routes.request(`http://localhost:8080${path}`, { ...init, headers }, env)
  }
  const ask = async (path: string, asked: Asked = {}): Promise<Answer> => {
    const { as, body, text = body === undefined ? undefined : JSON.stringify(body) } = asked
    const { method = text === undefined ? 'GET' : 'POST' } = asked
    const headers = {
      ...(text !== undefined && { 'content-type': 'application/json' }),
      ...asked.headers,
    }
    const init = { method, headers, ...(text !== undefined && { body: text }) }
    return answerOf(await sent(path, as, init))
  }
  const text = async (path: string, as?: string) => {
    const response = await sent(path, as, {})
    return { headers: response.headers, text: await response.text() }
  }
  const upload = async (path: string, file: File, settled: unknown, as?: string) => {
    const body = new FormData()
    body.set('file', file)
    body.set('settled', JSON.stringify(settled))
    return answerOf(await sent(path, as, { method: 'POST', body }))
  }
  const send = async (path: string, bytes: Buffer | string, as: string, type?: string) => {
    const headers = type === undefined ? {} : { 'content-type': type }
    const body = new Uint8Array(Buffer.from(bytes))
    return answerOf(await sent(path, as, { method: 'POST', body, headers }))
  }
  const fetch = async (path: string, as: string, headers: Readonly<Record<string, string>> = {}) =>
    sent(path, as, { headers })
  const sendForm = (path: string, body: FormData, as?: string | null) =>
    sent(path, as, { method: 'POST', body })
  return {
    office,
    log,
    ask,
    text,
    upload,
    sendForm,
    send,
    fetch,
    words: app.words,
    finish: app.finish,
  }
}

async function answerOf(response: Response): Promise<Answer> {
  const body: unknown = await response.json().catch(() => null)
  return { status: response.status, headers: response.headers, body }
}

const KEY_MS = 366 * 86_400_000

/** A key for every account that is named, made when it is first needed; null where there is no such account. */
function openKeyRing({ context, actor }: TestOffice) {
  const administrator = actor('administrator')
  const keys = new Map<string, Promise<string | null>>()
  const keyOf = async (account: string): Promise<string | null> => {
    const [officeId = '', accountId = ''] = account.split('/')
    const owner: Actor = { ...administrator, officeId: officeId as OfficeId }
    const expiresAt = later(context.now(), KEY_MS)
    const asked = { accountId: accountId as AccountId, name: 'test', expiresAt }
    const made = await makeApiKey(context, owner, asked)
    return made.ok ? made.value.key : null
  }
  const firstClerk = async (): Promise<string | null> => {
    const accounts = await listAccounts(context, administrator)
    const clerk = accounts.ok ? accounts.value.find(({ role }) => role === 'clerk') : undefined
    return clerk ? `${clerk.officeId}/${clerk.accountId}` : null
  }
  return async (as: string | null | undefined): Promise<string | null> => {
    const account = as === undefined ? await firstClerk() : as
    if (account === null) return null
    const key = keys.get(account) ?? keyOf(account)
    keys.set(account, key)
    return key
  }
}
