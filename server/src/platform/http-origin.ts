import type { FastifyRequest } from 'fastify'
import { forbidden } from './errors.ts'

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Protects cookie sessions against requests forged by other sites (CSRF), without tokens, so that pages work with no script:
 * browsers say where a POST comes from. Programs use a bearer token or no credential at all, and are let through.
 */
export function refuseForeignOrigin(request: FastifyRequest, publicUrl: string): void {
  if (SAFE.has(request.method) || request.headers.authorization) return
  if (request.routeOptions.config.provesItself) return
  const { origin, 'sec-fetch-site': site, cookie } = request.headers
  if (origin) {
    if (origin === new URL(publicUrl).origin || sameHost(origin, request.headers.host)) return
  } else if (site) {
    if (site === 'same-origin' || site === 'none') return
  } else if (!cookie) return
  throw forbidden('request.foreign_origin')
}

function sameHost(origin: string, host: string | undefined): boolean {
  return URL.canParse(origin) && new URL(origin).host === host
}
