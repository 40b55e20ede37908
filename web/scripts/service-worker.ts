/** Keeps the shell and the public pages for when there is no network. Personal pages are never kept: a phone may be shared. */
import { sendOutbox } from './lib/outbox.ts'

declare const __VERSION__: string
const worker = self as unknown as WorkerScope

interface WorkerEvent extends Event {
  waitUntil(work: Promise<unknown>): void
}
interface FetchEvent extends WorkerEvent {
  request: Request
  respondWith(response: Promise<Response>): void
}
interface WorkerScope {
  addEventListener(type: 'install' | 'activate' | 'sync', listener: (event: WorkerEvent) => void): void
  addEventListener(type: 'fetch', listener: (event: FetchEvent) => void): void
  skipWaiting(): Promise<void>
  clients: { claim(): Promise<void> }
}

const CACHE = `pages-${__VERSION__}`
const SHELL = [
  '/ngoai-tuyen',
  '/fonts/public-sans-latin.woff2',
  '/fonts/public-sans-vietnamese.woff2',
  '/icon.svg',
  '/wave.svg',
]
const OPEN_PAGES = /^(\/en)?(\/|\/thu-tuc(\/[\d.A-Z]+)?|\/tro-nang|\/du-lieu-ca-nhan)?$/
const WAIT_MS = 8_000

worker.addEventListener('install', (event) => event.waitUntil(install()))
worker.addEventListener('activate', (event) => event.waitUntil(forgetOlder()))
worker.addEventListener('sync', (event) => event.waitUntil(sendOutbox()))
worker.addEventListener('fetch', (event) => {
  const { request } = event
  const { pathname, origin, search } = new URL(request.url)
  if (request.method !== 'GET' || origin !== location.origin) return
  if (/^\/(assets|fonts)\//.test(pathname)) event.respondWith(cacheFirst(request))
  else if (request.mode === 'navigate')
    event.respondWith(networkFirst(request, OPEN_PAGES.test(pathname) && !search))
})

async function install(): Promise<void> {
  await (await caches.open(CACHE)).addAll(SHELL)
  await worker.skipWaiting()
}

async function forgetOlder(): Promise<void> {
  const names = await caches.keys()
  await Promise.all(names.filter((name) => name !== CACHE).map((name) => caches.delete(name)))
  await worker.clients.claim()
}

async function keep(request: Request, response: Response): Promise<Response> {
  if (response.ok) await (await caches.open(CACHE)).put(request, response.clone())
  return response
}

const cacheFirst = async (request: Request): Promise<Response> =>
  (await caches.match(request)) ?? keep(request, await fetch(request))

async function networkFirst(request: Request, open: boolean): Promise<Response> {
  try {
    const response = await fetch(request, { signal: AbortSignal.timeout(WAIT_MS) })
    return open && !personal(response) ? keep(request, response) : response
  } catch {
    return (await caches.match(request)) ?? (await caches.match('/ngoai-tuyen')) ?? Response.error()
  }
}

/** A page that shows who is signed in says `no-store`, whatever its address. */
const personal = (response: Response): boolean =>
  /no-store|private/.test(response.headers.get('cache-control') ?? '')
