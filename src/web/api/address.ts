import { useSyncExternalStore } from 'react'

/** Where the reader is: the address bar is the only state that outlives a page, so that every view can be sent on. */
export type Address = { readonly path: string; readonly query: URLSearchParams }

const MOVED = 'huiyin:moved'

function subscribe(tell: () => void): () => void {
  window.addEventListener('popstate', tell)
  window.addEventListener(MOVED, tell)
  return () => {
    window.removeEventListener('popstate', tell)
    window.removeEventListener(MOVED, tell)
  }
}

/** The address that the reader is at, path decoded; a component that uses it is drawn again whenever it changes. */
export function useAddress(): Address {
  const text = useSyncExternalStore(
    subscribe,
    () => window.location.pathname + window.location.search,
  )
  const [path = '/', search = ''] = text.split('?')
  return { path: decodeURI(path), query: new URLSearchParams(search) }
}

/** Goes to another view; `replace` where the step back should not stop here. */
export function goTo(address: string, replace = false): void {
  if (replace) window.history.replaceState(null, '', address)
  else window.history.pushState(null, '', address)
  window.dispatchEvent(new Event(MOVED))
}

/** An address with some of its query set; null takes a name out. */
export function addressWith(
  { path, query }: Address,
  changes: Readonly<Record<string, string | null>>,
): string {
  const next = new URLSearchParams(query)
  for (const [name, value] of Object.entries(changes)) {
    if (value === null) next.delete(name)
    else next.set(name, value)
  }
  const text = next.toString()
  return text === '' ? path : `${path}?${text}`
}
