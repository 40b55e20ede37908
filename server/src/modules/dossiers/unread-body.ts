import type { App } from '#platform/http.ts'

const PATIENCE = 5000

/**
 * An answer may be given before the upload has ended. What still arrives is then read and thrown away, so that the client gets to
 * read the answer; a client that goes on sending is cut off.
 */
export function drainUnreadBodies(app: App): void {
  app.addHook('onResponse', async ({ raw }) => {
    if (raw.readableEnded || raw.destroyed) return
    raw.unpipe()
    raw.resume()
    const cutOff = setTimeout(() => raw.destroy(), PATIENCE).unref()
    raw.once('close', () => clearTimeout(cutOff))
  })
}
