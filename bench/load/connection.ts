import { connect, type Socket } from 'node:net'

export interface Answered {
  status: number
  /** Bytes of the body as they came over the wire. */
  bytes: number
}

interface Head {
  status: number
  /** Where the body begins. */
  at: number
  /** Bytes of the body; `undefined` when it comes in chunks. */
  length: number | undefined
}

/** Later than any answer that is still of use; then the request has failed. */
const PATIENCE_MS = 30_000
const END_OF_HEAD = Buffer.from('\r\n\r\n')

/** One keep-alive connection that sends a request at a time: little enough work that the load costs the server nothing. */
export class Connection {
  readonly #socket: Socket
  #held: Buffer = Buffer.alloc(0)
  #head: Head | undefined
  #settle: ((answer: Answered) => void) | undefined
  #fail: ((error: Error) => void) | undefined

  constructor(port: number) {
    this.#socket = connect({ port, host: 'localhost', noDelay: true })
    this.#socket.setTimeout(PATIENCE_MS, () => this.#socket.destroy())
    this.#socket.on('data', (chunk) => this.#receive(chunk))
    this.#socket.on('error', (error) => this.#fail?.(error))
    this.#socket.on('close', () => this.#fail?.(new Error('the server closed the connection')))
  }

  /** A server may close a connection that was idle for long. */
  get closed(): boolean {
    return this.#socket.destroyed || this.#socket.readableEnded
  }

  /** Sends a whole request, head and body, and answers when its answer has come to the last byte. */
  send(request: string): Promise<Answered> {
    return new Promise((settle, fail) => {
      if (this.closed) return fail(new Error('the server closed the connection'))
      this.#settle = settle
      this.#fail = fail
      this.#socket.write(request)
    })
  }

  close(): void {
    this.#fail = undefined
    this.#socket.destroy()
  }

  #receive(chunk: Buffer): void {
    this.#held = this.#held.length ? Buffer.concat([this.#held, chunk]) : chunk
    this.#head ??= headOf(this.#held)
    if (!this.#head) return
    const end = endOf(this.#held, this.#head)
    if (end === undefined) return
    const answer = { status: this.#head.status, bytes: end - this.#head.at }
    this.#held = this.#held.subarray(end)
    this.#head = undefined
    this.#settle?.(answer)
  }
}

function headOf(held: Buffer): Head | undefined {
  const end = held.indexOf(END_OF_HEAD)
  if (end < 0) return undefined
  const text = held.toString('latin1', 0, end).toLowerCase()
  const status = Number(text.slice(9, 12))
  const chunked = /\r\ntransfer-encoding: *chunked/.test(text)
  const length = Number(/\r\ncontent-length: *(\d+)/.exec(text)?.[1] ?? 0)
  return { status, at: end + END_OF_HEAD.length, length: chunked ? undefined : length }
}

function endOf(held: Buffer, { at, length }: Head): number | undefined {
  if (length !== undefined) return held.length >= at + length ? at + length : undefined
  for (let place = at; ; ) {
    const line = held.indexOf('\r\n', place)
    if (line < 0) return undefined
    const size = Number.parseInt(held.toString('latin1', place, line), 16)
    place = line + 2 + size + 2
    if (place > held.length) return undefined
    if (size === 0) return place
  }
}
