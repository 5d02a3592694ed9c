// Lets field work start without a connection: keeps the pages themselves and what stands around every
// screen (who has signed in, the rounds), newest first whenever there is a connection. Cases are not
// kept here: what somebody takes along stands in the browser's own database under their account.
const PAGES = 'huiyin-pages'
const AROUND = 'huiyin-around'
const SHELL = '/'
const ASSET = /^\/(assets\/|mark\.svg$)/
const FRAME = /^\/api\/(session|now|rounds(\/[^/]+\/(batches|issues))?)$/

self.addEventListener('install', () => self.skipWaiting())
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()))

self.addEventListener('message', (event) => {
  if (event.data?.keep) event.waitUntil(keep(event.data.keep))
})

self.addEventListener('fetch', (event) => {
  const { request } = event
  const { origin, pathname } = new URL(request.url)
  if (request.method !== 'GET' || origin !== self.location.origin) return
  if (request.mode === 'navigate') event.respondWith(newest(request, PAGES, SHELL))
  else if (ASSET.test(pathname)) event.respondWith(kept(request))
  else if (FRAME.test(pathname)) event.respondWith(newest(request, AROUND, pathname))
})

/** From the server while it answers, else what it answered last. */
async function newest(request, cacheName, key) {
  const cache = await caches.open(cacheName)
  try {
    const response = await fetch(request)
    if (response.ok) await cache.put(key, response.clone())
    return response
  } catch (thrown) {
    const known = await cache.match(key)
    if (known) return known
    throw thrown
  }
}

/** Named after its contents: what was kept is what it is. */
async function kept(request) {
  const cache = await caches.open(PAGES)
  const known = await cache.match(request)
  if (known) return known
  const response = await fetch(request)
  if (response.ok) await cache.put(request, response.clone())
  return response
}

/** Keeps the files that the open page is made of, the page itself and what stands around its screens; files of former releases go. */
async function keep(addresses) {
  const cache = await caches.open(PAGES)
  const wanted = new Set(addresses)
  for (const request of await cache.keys()) {
    const { pathname } = new URL(request.url)
    if (ASSET.test(pathname) && !wanted.has(pathname)) await cache.delete(request)
  }
  await cache.put(SHELL, await fetch(SHELL))
  const around = await caches.open(AROUND)
  for (const address of wanted) {
    // What stands around the screen was asked for before this was there to keep it: it is asked again.
    if (FRAME.test(address)) await around.add(address)
    else if (!(await cache.match(address))) await cache.add(address)
  }
}
