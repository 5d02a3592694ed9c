import { TroubleError, troubleIn } from './ask.ts'
import { carriedCredentials } from './credentials.ts'

/** Sends a file as it is, telling how much of it has gone (0 to 1); throws a TroubleError with a sentence. */
export function upload<Answer>(
  path: string,
  file: Blob,
  tell: (share: number) => void,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open('POST', path)
    request.responseType = 'json'
    const headers = {
      accept: 'application/json',
      'accept-language': document.documentElement.lang,
      'content-type': 'application/octet-stream',
      ...carriedCredentials(),
    }
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value)
    request.upload.onprogress = ({ loaded, total }) => tell(total > 0 ? loaded / total : 0)
    request.onload = () => {
      const { status, response } = request as { status: number; response: unknown }
      if (status >= 200 && status < 300) resolve(response as Answer)
      else reject(new TroubleError(troubleIn(response, status)))
    }
    request.onerror = () =>
      reject(new TroubleError(troubleIn({ error: { code: 'unreachable' } }, 0)))
    request.send(file)
  })
}
