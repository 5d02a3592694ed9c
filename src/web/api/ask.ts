import { carriedCredentials } from './credentials.ts'

/** One thing wrong with what was sent, with its place in it. */
export type Problem = { readonly path: string; readonly code: string; readonly message: string }

/** What the server says when it does not answer with what was asked. */
export type Trouble = {
  readonly status: number
  readonly code: string
  readonly message: string
  /** Finds the request again in the server's log. */
  readonly id: string | null
  /** All that is wrong with the body, where that was the trouble. */
  readonly problems: readonly Problem[]
  /** Whatever else the refusal names: which of many, why each. */
  readonly particulars: Readonly<Record<string, unknown>>
}

/** A question that the server did not answer with a value. */
export class TroubleError extends Error {
  readonly trouble: Trouble

  constructor(trouble: Trouble) {
    super(trouble.message)
    this.trouble = trouble
  }
}

export type Asked = {
  readonly signal?: AbortSignal
  /** GET without a body, POST with one, unless said. */
  readonly method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  /** Sent as JSON; a form or a file is sent as it is. */
  readonly body?: unknown
}

/** Asks the server; throws a TroubleError with a sentence for the reader. */
export async function ask<Answer>(path: string, asked: Asked = {}): Promise<Answer> {
  const response = await answered(path, asked)
  return response.status === 204 ? (null as Answer) : ((await response.json()) as Answer)
}

/** Asks the server for a file made of what is sent; trouble as with `ask`. */
export async function askFile(path: string, asked: Asked = {}): Promise<Blob> {
  return (await answered(path, asked)).blob()
}

async function answered(path: string, asked: Asked): Promise<Response> {
  const response = await sent(path, requestOf(asked))
  if (response.ok) return response
  const answer: unknown = await response.json().catch(() => null)
  const trouble = troubleIn(answer, response.status)
  if (response.status === 401) window.dispatchEvent(new Event(SIGNED_OUT))
  throw new TroubleError(trouble)
}

/** Tells the frame that the session has ended: it asks to sign in again and keeps what was typed. */
export const SIGNED_OUT = 'huiyin:signed-out'

function requestOf({ signal, body, method }: Asked): RequestInit {
  const isRaw = body instanceof FormData || body instanceof Blob
  const headers: Record<string, string> = {
    accept: 'application/json',
    'accept-language': document.documentElement.lang,
    ...carriedCredentials(),
  }
  if (body !== undefined && !isRaw) headers['content-type'] = 'application/json'
  return {
    headers,
    method: method ?? (body === undefined ? 'GET' : 'POST'),
    ...(signal && { signal }),
    ...(body !== undefined && { body: isRaw ? body : JSON.stringify(body) }),
  }
}

async function sent(path: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(path, init)
  } catch (thrown) {
    if (init.signal?.aborted) throw thrown
    throw new TroubleError(noTrouble({ code: 'unreachable' }))
  }
}

function noTrouble(known: Partial<Trouble>): Trouble {
  return {
    status: 0,
    code: 'fault',
    message: '',
    id: null,
    problems: [],
    particulars: {},
    ...known,
  }
}

/** The trouble in an answer that was none; where the server says nothing of it, the status alone. */
export function troubleIn(answer: unknown, status: number): Trouble {
  const { code, message, id, problems, ...particulars } =
    (answer as { error?: Partial<Trouble> } | null)?.error ?? {}
  return noTrouble({
    status,
    particulars,
    ...(code && { code }),
    ...(message && { message }),
    ...(id && { id }),
    ...(problems && { problems }),
  })
}

/** What went wrong, as a trouble; a fault of the page itself too. */
export function troubleOf(thrown: unknown): Trouble {
  if (thrown instanceof TroubleError) return thrown.trouble
  return noTrouble({ message: String(thrown) })
}

/** The address of a paper, for links and frames. */
export function paperAddress(path: string, isDownload = false): string {
  return isDownload ? `${path}?download=1` : path
}
