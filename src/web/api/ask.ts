/** What the server says when it does not answer with what was asked. */
export type Trouble = {
  readonly status: number
  readonly code: string
  readonly message: string
  /** Finds the request again in the server's log. */
  readonly id: string | null
}

/** A question that the server did not answer with a value. */
export class TroubleError extends Error {
  readonly trouble: Trouble

  constructor(trouble: Trouble) {
    super(trouble.message)
    this.trouble = trouble
  }
}

type Asked = {
  readonly account: string | null
  readonly signal: AbortSignal
  readonly body?: unknown
}

/** Asks the server; throws a TroubleError with a sentence for the reader. */
export async function ask<Answer>(path: string, { account, signal, body }: Asked): Promise<Answer> {
  const headers: Record<string, string> = { accept: 'application/json' }
  if (account !== null) headers['x-huiyin-account'] = account
  if (body !== undefined) headers['content-type'] = 'application/json'
  const response = await sent(path, {
    headers,
    signal,
    ...(body !== undefined && { method: 'POST', body: JSON.stringify(body) }),
  })
  const answer: unknown = await response.json().catch(() => null)
  if (response.ok) return answer as Answer
  throw new TroubleError(troubleIn(answer, response.status))
}

async function sent(path: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(path, init)
  } catch (thrown) {
    if (init.signal?.aborted) throw thrown
    throw new TroubleError({
      status: 0,
      code: 'unreachable',
      message: '连不上回音服务。已保存的内容不受影响；请确认程序在运行，然后重试。',
      id: null,
    })
  }
}

function troubleIn(answer: unknown, status: number): Trouble {
  const error = (answer as { error?: Partial<Trouble> } | null)?.error
  return {
    status,
    code: error?.code ?? 'fault',
    message: error?.message ?? `服务器没有给出能读懂的回答（${status}）。`,
    id: error?.id ?? null,
  }
}

/** The address of a paper, with the account that asks, for links and frames. */
export function paperAddress(path: string, account: string, isDownload = false): string {
  const query = new URLSearchParams({ account, ...(isDownload && { download: '1' }) })
  return `${path}?${query}`
}
