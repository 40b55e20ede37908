import { existsSync } from 'node:fs'
import { Readable } from 'node:stream'
import { pathToFileURL } from 'node:url'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import compress from '@fastify/compress'
import helmet from '@fastify/helmet'
import fastifyStatic from '@fastify/static'
import { createRequest } from '@remix-run/node-fetch-server'
import type { FastifyReply, FastifyRequest } from 'fastify'
import {
  createRequestHandler,
  type RouterContext,
  RouterContextProvider,
  type ServerBuild,
} from 'react-router'
import { Refusal, STATUS, tooLarge } from './errors.ts'
import type { App } from './http-app.ts'
import { describeDefect } from './logging.ts'
import { projectPath } from './paths.ts'
import { fetchInProcess } from './web-fetch.ts'
import { withoutHandOver } from './web-unsent.ts'

declare module 'react-router' {
  interface Future {
    v8_middleware: true
  }
}

const MIB = 1024 * 1024
const FORM_LIMIT = MIB
/** Ten files of 20 MiB and their envelope; the API judges each. */
const UPLOAD_LIMIT = 202 * MIB

type PageBuild = ServerBuild & {
  entry: {
    module: {
      contexts: {
        fetch: RouterContext<typeof fetch>
        nonce: RouterContext<string>
        failure: RouterContext<number>
      }
    }
  }
}

/**
 * Serves the built pages (`npm run build`) beside the API: assets from disk, everything else through React Router, whose loaders and
 * actions call the API inside this process. Call it after the API's routes; it takes every address that is left.
 */
export async function mountWeb(app: App, folder = projectPath('build', 'web')): Promise<void> {
  const file = `${folder}/server/index.js`
  if (!existsSync(file)) throw new Error(`The pages are not built: ${file} is missing. Run "npm run build".`)
  const build = withoutHandOver((await import(pathToFileURL(file).href)) as PageBuild)
  const handle = createRequestHandler(build, 'production')
  await app.register(async (scope) => {
    await secure(scope as App)
    // for what streams: the data of hydrated pages
    await scope.register(compress, { encodings: ['br', 'gzip'], brotliOptions: FAST_BROTLI })
    await scope.register((assets) => serveAssets(assets as App, folder))
    await scope.register(async (pages) => servePages(pages as App, build, handle))
  })
}

/** Brotli's default of 11 takes 20 times as long as 4 and saves a tenth. */
const FAST_BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }

const SELF = ["'self'"]
const NONE = ["'none'"]

/** Scripts run only from our own address or with this answer's nonce; nothing inline, nothing from elsewhere. */
async function secure(scope: App): Promise<void> {
  await scope.register(helmet, {
    // 'no-referrer', the default, makes browsers send "Origin: null", and every form would be refused as foreign
    referrerPolicy: { policy: 'same-origin' },
    enableCSPNonces: true,
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: SELF,
        scriptSrc: SELF,
        styleSrc: SELF,
        imgSrc: ["'self'", 'data:', 'blob:'],
        fontSrc: SELF,
        connectSrc: SELF,
        frameSrc: SELF,
        workerSrc: SELF,
        manifestSrc: SELF,
        objectSrc: NONE,
        baseUri: NONE,
        formAction: SELF,
        frameAncestors: NONE,
      },
    },
  })
}

/** The same for everybody: nobody is asked who they are for a font. */
async function serveAssets(scope: App, folder: string): Promise<void> {
  scope.addHook('onRoute', (route) => {
    route.config = { ...route.config, forAll: true }
  })
  await scope.register(fastifyStatic, {
    root: `${folder}/client/`,
    wildcard: false,
    preCompressed: true,
    index: false,
    cacheControl: false,
    setHeaders: (reply, path) => {
      reply.header('cache-control', cachingOf(path))
    },
  })
}

const cachingOf = (path: string): string =>
  /[\\/](assets|fonts)[\\/]/.test(path) ? 'public, max-age=31536000, immutable' : 'public, max-age=600'

type Handle = ReturnType<typeof createRequestHandler>

function servePages(pages: App, build: PageBuild, handle: Handle): void {
  pages.removeAllContentTypeParsers()
  // the body is left as a stream: React Router reads forms, files go on to the API unread
  pages.addContentTypeParser('*', (_request, _payload, done) => done(null))
  pages.addHook('onRequest', async (request) => refuseLargeBody(request))
  // an answer may be given before the upload has ended; undrained, the next request on the connection would stall
  pages.addHook('onResponse', async ({ raw }) => {
    if (!raw.readableEnded) raw.removeAllListeners('data').resume()
  })
  pages.all('/*', { config: { limit: 'page' } }, async (request, reply) => {
    if (request.url.startsWith('/api/')) return reply.callNotFound()
    const response = await handle(
      createRequest(request.raw, reply.raw),
      contextOf(pages, build, request, reply),
    )
    return answer(request, reply, response)
  })
  pages.setErrorHandler(async (error, request, reply) => {
    const status = statusOf(error)
    if (status >= 500) request.log.error({ ...describeDefect(error), requestId: request.id })
    const context = contextOf(pages, build, request, reply)
    context.set(build.entry.module.contexts.failure, status)
    const { retryAfterSeconds } = error instanceof Refusal ? error.details : {}
    if (retryAfterSeconds) reply.header('retry-after', String(retryAfterSeconds))
    return answer(request, reply, await handle(new Request(`http://pages.internal${FAILURE}`), context))
  })
}

/** The page that tells of a request refused before it reached any page: from another site, or too large. */
const FAILURE = '/su-co'

function statusOf(error: unknown): number {
  if (error instanceof Refusal) return STATUS[error.kind]
  return (error as { statusCode?: number }).statusCode ?? 500
}

/** Fastify's own limit counts only bodies that it parses itself. */
function refuseLargeBody({ headers, method }: FastifyRequest): void {
  if (method === 'GET' || method === 'HEAD') return
  const limit = headers['content-type']?.startsWith('multipart/form-data') ? UPLOAD_LIMIT : FORM_LIMIT
  const length = headers['transfer-encoding']
    ? Number.POSITIVE_INFINITY
    : Number(headers['content-length'] ?? 0)
  if (!(length <= limit)) throw tooLarge('request.too_large', { maxMegabytes: limit / MIB })
}

function contextOf(
  app: App,
  build: PageBuild,
  request: FastifyRequest,
  reply: FastifyReply,
): RouterContextProvider {
  const context = new RouterContextProvider()
  context.set(build.entry.module.contexts.fetch, fetchInProcess(app, request))
  // a request refused before its headers were prepared has no nonce yet, and its page needs none
  context.set(build.entry.module.contexts.nonce, reply.cspNonce?.script ?? '')
  return context
}

/** A page for somebody who is signed in stays in no cache; any other is asked for again each time. */
const cachingOfPage = ({ headers }: FastifyRequest): string =>
  headers.cookie ? 'private, no-store' : 'no-cache'

async function answer(
  request: FastifyRequest,
  reply: FastifyReply,
  response: Response,
): Promise<FastifyReply> {
  reply.code(response.status)
  // an API call of the page was refused: budgets refill within seconds
  if (response.status === 429 && !reply.hasHeader('retry-after')) reply.header('retry-after', '10')
  if (isPage(response)) reply.header('cache-control', cachingOfPage(request))
  for (const [name, value] of response.headers) if (name !== 'set-cookie') reply.header(name, value)
  for (const cookie of response.headers.getSetCookie()) reply.header('set-cookie', cookie)
  if (!response.body) return reply.send()
  if (isPage(response)) return sendPage(request, reply, await response.text())
  return reply.send(Readable.fromWeb(response.body as Parameters<typeof Readable.fromWeb>[0]))
}

/** A page is small: packed at once it costs a twentieth of what a compressing stream costs to set up. */
function sendPage({ headers }: FastifyRequest, reply: FastifyReply, html: string): FastifyReply {
  const accepted = String(headers['accept-encoding'] ?? '')
  reply.header('vary', 'accept-encoding')
  if (/\bbr\b/.test(accepted))
    return reply.header('content-encoding', 'br').send(brotliCompressSync(html, FAST_BROTLI))
  if (/\bgzip\b/.test(accepted)) return reply.header('content-encoding', 'gzip').send(gzipSync(html))
  return reply.send(html)
}

const isPage = ({ headers }: Response): boolean =>
  headers.get('content-type')?.startsWith('text/html') ?? false
