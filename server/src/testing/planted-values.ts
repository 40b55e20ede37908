import { Writable } from 'node:stream'

/** Values that stand nowhere else, of every kind that no log line may hold. Nobody bears them. */
export const PLANTED = {
  citizenId: '099193735731',
  fullName: 'Trịnh Thị Rò Rỉ Minh Hoạ',
  phone: '0987357310',
  email: 'ro-ri-735731@vidu.example',
  address: '731 ngõ Rò Rỉ, phường Minh Hoạ',
  password: 'mat-khau-ro-ri-735731',
  code: '860417',
  session: 'phien-ro-ri-735731-abcdefghijklmnopqrstuvwxyz',
  bearer: 'the-ro-ri-735731-abcdefghijklmnopqrstuvwxyz',
  messagingToken: 'ma-cong-tin-ro-ri-735731',
} as const

/** Everything that the program prints: what its logger writes here, and what anybody writes to the console. */
export function capture() {
  let text = ''
  const keep = (part: string | Uint8Array): void => {
    text += typeof part === 'string' ? part : Buffer.from(part).toString()
  }
  const stream = new Writable({
    write(part, _encoding, done) {
      keep(part as Buffer)
      done()
    },
  })
  for (const way of ['log', 'info', 'warn', 'error', 'debug', 'trace'] as const)
    console[way] = (...said: unknown[]) =>
      keep(`${said.map((one) => (typeof one === 'string' ? one : JSON.stringify(one))).join(' ')}\n`)
  return {
    stream,
    peek: () => text,
    take: () => {
      const taken = text
      text = ''
      return taken
    },
    /** In whichever of its usual spellings. */
    holds: (printed: string, value: string) => spellings(value).some((one) => printed.includes(one)),
  }
}

const spellings = (value: string): string[] => [
  value,
  encodeURIComponent(value),
  new URLSearchParams({ v: value }).toString().slice(2),
  JSON.stringify(value).slice(1, -1),
  value.normalize('NFD'),
  Buffer.from(value).toString('base64').replace(/=+$/, ''),
  Buffer.from(value).toString('hex'),
]
