/** The files of the page, and who has signed in with the rounds: what `offline.js` keeps. */
const KEPT = /^\/(assets\/|mark\.svg$|api\/(session|now|rounds(\/[^/]+\/(batches|issues))?)$)/

/** Lets the pages start without a connection. Only where browsers allow it: on this machine, or over HTTPS. */
export async function keepPagesForOffline(): Promise<void> {
  if (!('serviceWorker' in navigator)) return
  await navigator.serviceWorker.register('/offline.js')
  const { active } = await navigator.serviceWorker.ready
  const loaded = performance
    .getEntriesByType('resource')
    .map(({ name }) => new URL(name))
    .filter(({ origin, pathname }) => origin === window.location.origin && KEPT.test(pathname))
    .map(({ pathname }) => pathname)
  active?.postMessage({ keep: [...new Set(loaded)] })
}
