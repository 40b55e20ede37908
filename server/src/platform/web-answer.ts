import type { LightMyRequestResponse } from 'fastify'

type RawHeaders = LightMyRequestResponse['headers']

/**
 * What a page reads of an answer that never left the process: the part of `Response` that the client of the contract uses, without the
 * streams, which cost more than most answers.
 */
export class AnswerInProcess {
  readonly status: number
  readonly #raw: RawHeaders
  readonly #payload: Buffer
  #headers: Headers | undefined

  constructor(status: number, headers: RawHeaders, payload: Buffer) {
    this.status = status
    this.#raw = headers
    this.#payload = payload
  }

  get ok(): boolean {
    return this.status >= 200 && this.status < 300
  }

  /** Made when somebody looks: most pages read the body alone. */
  get headers(): Headers {
    this.#headers ??= headersOf(this.#raw)
    return this.#headers
  }

  get body(): ReadableStream | null {
    return new Response(mayHaveBody(this.status) ? new Uint8Array(this.#payload) : null).body
  }

  async text(): Promise<string> {
    return this.#payload.toString()
  }

  async json(): Promise<unknown> {
    return JSON.parse(this.#payload.toString())
  }
}

const mayHaveBody = (status: number): boolean => status !== 204 && status !== 304

function headersOf(raw: RawHeaders): Headers {
  const headers = new Headers()
  for (const [name, value] of Object.entries(raw))
    for (const one of Array.isArray(value) ? value : [value])
      if (one !== undefined) headers.append(name, String(one))
  return headers
}
