import { Agent, get } from 'node:http'
import { type Times, timed } from '../measure.ts'

/** Asks over a fixed number of connections that stay open, with one account's key. */
export type HttpClient = {
  readonly json: (path: string) => Promise<unknown>
  readonly close: () => void
}

export function openHttpClient(origin: string, key: string, connections: number): HttpClient {
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  const options = { agent, headers: { authorization: `Bearer ${key}` } }
  return {
    json: async (path) => JSON.parse(await bodyOf(`${origin}${path}`, options)) as unknown,
    close: () => agent.destroy(),
  }
}

function bodyOf(address: string, options: Parameters<typeof get>[1]): Promise<string> {
  return new Promise((resolve, reject) => {
    const request = get(address, options, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('error', reject)
      response.on('end', () => {
        const body = Buffer.concat(chunks).toString('utf8')
        if (response.statusCode === 200) resolve(body)
        else reject(new Error(`${response.statusCode} ${address}: ${body.slice(0, 500)}`))
      })
    })
    request.on('error', reject)
  })
}

export type Load = { readonly times: Times; readonly perSecond: number }

/** So many requests from as many askers at once as there are connections, each asking again as soon as it is answered. */
export async function underLoad(
  ask: () => Promise<unknown>,
  { requests, askers }: { readonly requests: number; readonly askers: number },
): Promise<Load> {
  const times: number[] = []
  let left = requests
  const keepAsking = async () => {
    while (left > 0) {
      left -= 1
      times.push((await timed(ask)).ms)
    }
  }
  const { ms } = await timed(() => Promise.all(Array.from({ length: askers }, keepAsking)))
  return { times, perSecond: (requests * 1000) / ms }
}
