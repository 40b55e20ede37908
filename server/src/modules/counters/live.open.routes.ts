import { PassThrough } from 'node:stream'
import { Type } from 'typebox'
import { readOnly, system } from '#platform/context.ts'
import type { Db } from '#platform/db.ts'
import { unavailable } from '#platform/errors.ts'
import type { App, Routes } from '#platform/http.ts'
import { CentreWatch } from './centre-watch.ts'
import { centreCalled } from './counters.policy.ts'
import { readVersions } from './versions.service.ts'

const BEAT_MS = 10_000
/** Screens and phones that one process keeps a line open to. */
const MOST = 5_000

/**
 * Says that a centre's line has changed, as server-sent events: `change` with a version, and `beat` in between, so that a screen knows
 * whether it is still told. It says nothing of what has changed: pages ask for that as they always do.
 */
export const liveRoutes =
  ({ db }: { db: Db }): Routes =>
  async (app: App) => {
    const watch = new CentreWatch((unitIds) => readOnly(db, system)((ctx) => readVersions(ctx, unitIds)))
    const open = new Set<PassThrough>()
    app.addHook('preClose', async () => {
      for (const stream of open) stream.end()
    })
    app.get(
      '/centres/:code/events',
      {
        config: { permission: 'anyone', limit: 'page' },
        schema: { hide: true, params: Type.Object({ code: Type.String({ maxLength: 40 }) }) },
      },
      async (request, reply) => {
        if (open.size >= MOST) throw unavailable('counters.too_many_watch')
        const { id } = await request.read((ctx) => centreCalled(ctx, request.params.code))
        const stream = new PassThrough()
        open.add(stream)
        stream.write('retry: 2000\n\n')
        const stop = watch.listen(id, (version) => stream.write(`event: change\ndata: ${version}\n\n`))
        const beat = setInterval(() => stream.write('event: beat\ndata: \n\n'), BEAT_MS)
        const end = () => {
          stop()
          clearInterval(beat)
          open.delete(stream)
          stream.end()
        }
        request.raw.socket.once('close', end)
        stream.once('close', end)
        return reply.headers({ 'content-type': 'text/event-stream', 'x-accel-buffering': 'no' }).send(stream)
      },
    )
  }
