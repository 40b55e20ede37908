import { createServer } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { StartFailure } from './failure.ts'

/** A port of 127.0.0.1 that nobody listens on at this moment. */
export const freePort = (): Promise<number> => listenOnce(0, '127.0.0.1')

/** The wanted port, or a free one for 0. */
export const portToUse = async (wanted: number): Promise<number> => (wanted === 0 ? freePort() : wanted)

/** Throws a StartFailure that says what to do when the port is still not to be had after `patience` ms. */
export async function portIsFree(port: number, host: string, patience: number): Promise<void> {
  for (const until = Date.now() + patience; ; await sleep(100)) {
    try {
      await listenOnce(port, host)
      return
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException
      if (code !== 'EADDRINUSE' || Date.now() > until) throw new StartFailure(explained(port, host, code), 2)
    }
  }
}

function explained(port: number, host: string, code: string | undefined): string {
  if (code === 'EADDRINUSE')
    return `PORT expects a free port, and ${port} is used by another program. Choose another one, such as PORT=${port + 1}.`
  if (code === 'EACCES') return `PORT ${port} is not allowed for this user. Choose one above 1023.`
  return `HOST expects an address of this machine, and is "${host}" (${code})`
}

const listenOnce = (port: number, host: string): Promise<number> =>
  new Promise((settle, fail) => {
    const probe = createServer().once('error', fail)
    probe.listen(port, host, () => {
      const address = probe.address()
      const taken = typeof address === 'object' && address ? address.port : port
      probe.close(() => settle(taken))
    })
  })
