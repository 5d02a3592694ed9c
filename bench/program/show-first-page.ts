import type { StartedProgram } from './started-program.ts'

/** Asks for everything that a browser asks for to show a round: the page, its files, and what they ask of the API. */
export async function showFirstPage({ origin }: StartedProgram): Promise<number> {
  const page = await textOf(`${origin}/`)
  const files = [...page.matchAll(/(?:src|href)="(\/[^"]+)"/g)].map(([, path = '']) => path)
  let asked = 1
  for (const path of files) {
    await textOf(`${origin}${path}`)
    asked += 1
  }
  const headers = await signedIn(origin)
  const rounds = (await jsonOf(`${origin}/api/rounds`, headers)) as readonly { roundId: string }[]
  const { now } = (await jsonOf(`${origin}/api/now`)) as { readonly now: string }
  const round = `${origin}/api/rounds/${rounds[0]?.roundId ?? ''}`
  const issues = (await jsonOf(`${round}/issues`, headers)) as readonly { issueId: string }[]
  const paths = [
    `${round}/batches`,
    `${round}/overview?at=${now}&clock=asThenKnown`,
    `${round}/cases?limit=50`,
    ...issues.slice(0, 1).map(({ issueId }) => `${origin}/api/issues/${issueId}`),
  ]
  for (const path of paths) await jsonOf(path, headers)
  return asked + 4 + paths.length
}

type Shown = { readonly officeId: string; readonly accountId: string; readonly password: string }

/** Signs in as the demonstration's first clerk, as the sign-in page shows. */
async function signedIn(origin: string): Promise<Record<string, string>> {
  const state = (await jsonOf(`${origin}/api/session`)) as {
    readonly demonstration: Shown[] | null
  }
  const clerk = state.demonstration?.find(({ accountId }) => accountId === 'clerk')
  const { officeId: office, accountId: account, password } = clerk ?? ({} as Partial<Shown>)
  const answer = await fetch(`${origin}/api/sign-in`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ office, account, password }),
  })
  const [cookie = ''] = (answer.headers.getSetCookie()[0] ?? '').split(';')
  return { cookie }
}

async function jsonOf(address: string, headers: Record<string, string> = {}): Promise<unknown> {
  return JSON.parse(await textOf(address, headers)) as unknown
}

async function textOf(address: string, headers: Record<string, string> = {}): Promise<string> {
  const answer = await fetch(address, { headers })
  const text = await answer.text()
  if (answer.ok) return text
  throw new Error(`${answer.status} ${address}: ${text.slice(0, 300)}`)
}
