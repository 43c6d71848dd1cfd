// Stands between urgent care's pages and the network: keeps what was opened in a shift, and shows what is kept where nobody answers.
const kept = 'sayso-no-signal'
const slowMs = 10_000

self.addEventListener('install', (event) => {
  const files = async () => {
    await caches.delete(kept)
    await (await caches.open(kept)).addAll(self.noSignalFiles)
    await self.skipWaiting()
  }
  event.waitUntil(files())
})
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()))

self.addEventListener('fetch', (event) => {
  const { request } = event
  const { pathname } = new URL(request.url)
  if (request.method !== 'GET') return
  if (request.mode === 'navigate') event.respondWith(pageFor(event, pathname))
  else if (self.noSignalFiles.includes(pathname)) event.respondWith(fileFor(request))
})

const fileFor = async (request) => (await caches.match(request, { ignoreVary: true })) ?? fetch(request)

// A line that hardly carries anything is no signal, and a server behind its proxy may be away: after ten seconds, or then, what is kept is there.
const pageFor = async (event, pathname) => {
  const coming = fetch(event.request).then(
    (answer) => {
      event.waitUntil(noted(pathname, answer.clone()))
      return answer
    },
    () => undefined,
  )
  event.waitUntil(coming)
  if (!(await self.keptCopies.shiftNow().catch(() => undefined))) return (await coming) ?? Response.error()
  const first = await Promise.race([coming, new Promise((resolve) => setTimeout(resolve, slowMs))])
  if (first && !isAway(first, pathname)) return first
  return (await caches.match('/urgent/no-signal', { ignoreVary: true })) ?? (await coming) ?? Response.error()
}

// A page that cannot be printed is told by ours.
const isAway = ({ status }, pathname) => status >= 502 && status <= 504 && !pathname.endsWith('/pdf')

const aPlan = /^\/urgent\/[\w-]{20,64}$/

// What is not to be read any more is kept no longer.
const noted = async (pathname, answer) => {
  const ticket = answer.headers.get('Kept-Copy')
  if (aPlan.test(pathname) && (answer.status === 404 || answer.status === 410))
    await self.keptCopies.forget(pathname)
  if (aPlan.test(pathname) && answer.status === 200 && ticket)
    await self.keptCopies.keep(pathname, await answer.text(), ticket)
  await self.keptCopies.catchUp()
}
