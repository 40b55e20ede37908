import { PassThrough } from 'node:stream'
import { createReadableStreamFromReadable } from '@react-router/node'
import { renderToPipeableStream, renderToString } from 'react-dom/server'
import { type EntryContext, type RouterContextProvider, ServerRouter } from 'react-router'
import { failureContext, fetchContext, nonceContext } from './context.ts'
import { hydrates } from './hydration.ts'

/** What the HTTP server must put into the context of each request. */
export const contexts = { fetch: fetchContext, nonce: nonceContext, failure: failureContext }

/**
 * A page that ships no framework script is one synchronous string, twice as fast; a hydrated one must stream, because React Router
 * sends its loader data through a Suspense boundary that `renderToString` would leave unresolved.
 */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  entry: EntryContext,
  load: RouterContextProvider,
): Response | Promise<Response> {
  const nonce = load.get(nonceContext)
  const page = <ServerRouter context={entry} url={request.url} nonce={nonce} />
  headers.set('content-type', 'text/html; charset=utf-8')
  const { matches } = entry.staticHandlerContext
  const hydrated = hydrates(matches.map((m) => ({ handle: entry.routeModules[m.route.id]?.handle })))
  if (hydrated) return stream(page, nonce, status, headers)
  return new Response(`<!doctype html>${renderToString(page)}`, { status, headers })
}

const RENDER_LIMIT_MS = 10_000

function stream(page: React.ReactNode, nonce: string, status: number, headers: Headers): Promise<Response> {
  return new Promise((resolve, reject) => {
    const { pipe, abort } = renderToPipeableStream(page, {
      nonce,
      onShellReady() {
        const body = new PassThrough()
        resolve(new Response(createReadableStreamFromReadable(body), { status, headers }))
        pipe(body)
      },
      onShellError: reject,
    })
    setTimeout(abort, RENDER_LIMIT_MS).unref()
  })
}
