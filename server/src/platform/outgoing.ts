import { lookup } from 'node:dns/promises'
import { type IncomingMessage, request as requestPlainly } from 'node:http'
import { request as requestOverTls } from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import { isPublicAddress } from './outgoing-addresses.ts'

/** An address that must not be called, or an answer that must not be taken; nothing of it has been used. */
export class CallRefused extends Error {}

export interface OutgoingCall {
  method?: 'GET' | 'POST' | 'PUT' | 'DELETE'
  headers?: Readonly<Record<string, string>>
  body?: string
}

export interface OutgoingAnswer {
  status: number
  headers: IncomingMessage['headers']
  body: Buffer
}

export interface OutgoingRules {
  /** Addresses that the installation's own configuration names: they may be private and without TLS, as the sandbox is. */
  trusted?: readonly string[]
  /** For the whole call, in milliseconds. */
  timeoutMs?: number
  /** Of the answer's body. */
  maxBytes?: number
  /** Replaced in tests. */
  resolve?: (name: string) => Promise<{ address: string; family: number }[]>
}

export type Outgoing = (address: string, call?: OutgoingCall) => Promise<OutgoingAnswer>

/**
 * The way out to other systems. Whatever address it is given, it calls the internet over TLS and nothing else: a name is resolved once,
 * refused when any of its addresses is private, and the connection goes to the very address that was looked at. It follows no redirect,
 * and takes no more time and bytes than it was told. Throws `CallRefused`, or what the network threw.
 */
export function outgoing({
  trusted = [],
  timeoutMs = 10_000,
  maxBytes = 1024 * 1024,
  resolve = (name) => lookup(name, { all: true }),
}: OutgoingRules = {}): Outgoing {
  const origins = new Set(trusted.map((address) => new URL(address).origin))
  return async (address, call = {}) => {
    const url = parsed(address)
    const isTrusted = origins.has(url.origin)
    if (!isTrusted) requirePublic(url)
    const lookedUp = pinned(resolve, isTrusted)
    const answer = await send(url, call, { lookup: lookedUp, signal: AbortSignal.timeout(timeoutMs) })
    if (answer.statusCode! >= 300 && answer.statusCode! < 400) {
      answer.destroy()
      throw new CallRefused('A redirect is not followed')
    }
    return { status: answer.statusCode!, headers: answer.headers, body: await bodyOf(answer, maxBytes) }
  }
}

function parsed(address: string): URL {
  const url = URL.canParse(address) ? new URL(address) : undefined
  if (!url || !/^https?:$/.test(url.protocol)) throw new CallRefused('Only an HTTP address can be called')
  if (url.username || url.password) throw new CallRefused('An address carries no password')
  return url
}

/** A number in the place of a name is not resolved, so it is looked at here; `0x7f.1` has become 127.0.0.1 by now. */
function requirePublic({ protocol, hostname, port }: URL): void {
  if (protocol !== 'https:') throw new CallRefused('Other systems are called over TLS only')
  if (port !== '') throw new CallRefused('Other systems are called at their usual port only')
  const host = hostname.replace(/^\[|\]$/g, '')
  if (isIP(host) && !isPublicAddress(host)) throw new CallRefused('This address is not public')
}

/** Resolves for the connection itself: nobody can answer otherwise a second time. */
const pinned =
  (resolve: NonNullable<OutgoingRules['resolve']>, isTrusted: boolean): LookupFunction =>
  (name, options, done) => {
    resolve(name).then(
      (found) => {
        const isBad =
          found.length === 0 || (!isTrusted && !found.every(({ address }) => isPublicAddress(address)))
        if (isBad) return done(new CallRefused('This name leads to an address that is not public'), '')
        if (options.all) return done(null, found)
        return done(null, found[0]!.address, found[0]!.family)
      },
      (error) => done(error, ''),
    )
  }

function send(
  url: URL,
  { method = 'GET', headers, body }: OutgoingCall,
  how: { lookup: LookupFunction; signal: AbortSignal },
): Promise<IncomingMessage> {
  const request = url.protocol === 'https:' ? requestOverTls : requestPlainly
  return new Promise((settle, fail) => {
    // a connection of its own: one that is kept open was looked at for another call
    const sent = request(url, { method, headers: { ...headers }, agent: false, ...how }, settle)
    sent.on('error', fail)
    sent.end(body)
  })
}

async function bodyOf(answer: IncomingMessage, maxBytes: number): Promise<Buffer> {
  const parts: Buffer[] = []
  let size = 0
  for await (const part of answer) {
    size += (part as Buffer).length
    if (size > maxBytes) {
      answer.destroy()
      throw new CallRefused('The answer is too long')
    }
    parts.push(part as Buffer)
  }
  return Buffer.concat(parts)
}
