import { isIPv4, isIPv6 } from 'node:net'
import type { FastifyRequest } from 'fastify'
import { BROWSER_COOKIE } from './session.policy.ts'
import { newToken, tokenDigest } from './session-token.ts'

/** From where a session is opened, as its owner recognises it and no more exactly than that. */
export interface Visit {
  /** Such as "Chrome, Android"; empty for what is no browser we know. */
  device: string
  /** The network, such as `203.113.7.0/24`; empty when it is not known. */
  place: string
  /** The token that this browser is known by, a new one where it has none; null for what is no browser we know. */
  browser: string | null
}

export function visitOf({
  headers,
  ip,
  cookies,
}: Pick<FastifyRequest, 'headers' | 'ip'> & { cookies?: FastifyRequest['cookies'] }): Visit {
  const device = deviceOf(headers['user-agent'])
  const token = cookies?.[BROWSER_COOKIE] ?? ''
  const browser = tokenDigest(token) ? token : newToken()
  return { device, place: placeOf(ip), browser: device ? browser : null }
}

/** Asked in this order: most browsers also name those that they descend from. */
const BROWSERS: [RegExp, string][] = [
  [/Zalo/, 'Zalo'],
  [/coc_coc_browser/, 'Cốc Cốc'],
  [/Edg(e|A|iOS)?\//, 'Edge'],
  [/OPR\/|OPT\//, 'Opera'],
  [/SamsungBrowser\//, 'Samsung Internet'],
  [/Firefox\/|FxiOS\//, 'Firefox'],
  [/Chrome\/|CriOS\//, 'Chrome'],
  [/Safari\//, 'Safari'],
]
const SYSTEMS: [RegExp, string][] = [
  [/Android/, 'Android'],
  [/iPhone/, 'iPhone'],
  [/iPad/, 'iPad'],
  [/Windows/, 'Windows'],
  [/Mac OS X/, 'macOS'],
  [/CrOS/, 'ChromeOS'],
  [/Linux/, 'Linux'],
]

/** Browser and system without their versions, so that an update does not look like another device. */
export function deviceOf(userAgent: string | undefined): string {
  const named = (list: [RegExp, string][]) => list.find(([sign]) => sign.test(userAgent ?? ''))?.[1]
  const [browser, system] = [named(BROWSERS), named(SYSTEMS)]
  return browser && system ? `${browser}, ${system}` : ''
}

/** A network of at least 256 addresses of IPv4, or of a household or office in IPv6. */
export function placeOf(address: string): string {
  const mapped = /^::ffff:([\d.]+)$/i.exec(address)?.[1] ?? address
  if (isIPv4(mapped)) return mapped.replace(/\d+$/, '0/24')
  if (!isIPv6(address)) return ''
  const [head = '', tail] = address.split('::')
  const given = head.split(':').filter(Boolean)
  const groups = tail === undefined ? given : [...given, '0', '0', '0']
  return `${groups.slice(0, 3).join(':').toLowerCase()}::/48`
}
