import { TroubleError, troubleIn } from './ask.ts'
import { carriedCredentials } from './credentials.ts'

/** Asks for a file with a body and hands it to the browser to be kept; throws a TroubleError with a sentence. */
export async function download(path: string, body: unknown, name: string): Promise<void> {
  const response = await fetch(path, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'accept-language': document.documentElement.lang,
      ...carriedCredentials(),
    },
    body: JSON.stringify(body),
  })
  if (!response.ok) {
    throw new TroubleError(troubleIn(await response.json().catch(() => null), response.status))
  }
  const address = URL.createObjectURL(await response.blob())
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  URL.revokeObjectURL(address)
}
