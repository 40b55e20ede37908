/** A cookie that the browser sent with a page; of two of one name the first. */
export function readCookie(request: Request, name: string): string | undefined {
  const all = (request.headers.get('cookie') ?? '').split(/;\s*/)
  return all.find((one) => one.startsWith(`${name}=`))?.slice(name.length + 1) || undefined
}

const forwarded = ({ headers }: Request, what: string): string | undefined =>
  headers.get(`x-forwarded-${what}`)?.split(',')[0]?.trim() || undefined

/** Where the visitor sees us, as their browser writes it. */
export function originOf(request: Request): string {
  const { protocol, host } = new URL(request.url)
  return `${forwarded(request, 'proto') ?? protocol.slice(0, -1)}://${forwarded(request, 'host') ?? host}`
}

/** The header that keeps a value in this browser for so many hours, out of reach of scripts. */
export function keepCookie(request: Request, name: string, value: string, hours: number): string {
  const secure = originOf(request).startsWith('https:') ? '; Secure' : ''
  return `${name}=${value}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${hours * 3600}${secure}`
}
