import { sql } from 'kysely'
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { Db } from './db.ts'

const registry = new Registry()
collectDefaultMetrics({ register: registry })

const requests = new Histogram({
  name: 'motcua_http_request_seconds',
  help: 'Time from a request to the end of its answer',
  labelNames: ['method', 'route', 'status'],
  buckets: [0.005, 0.01, 0.02, 0.04, 0.06, 0.1, 0.2, 0.5, 1, 2, 5],
  registers: [registry],
})
const held = new Gauge({
  name: 'motcua_held_deliveries',
  help: 'Facts set aside because a subscriber failed',
  labelNames: ['poisoned'],
  registers: [registry],
})
const lag = new Gauge({
  name: 'motcua_delivery_idle_seconds',
  help: 'Seconds since each subscriber last moved its cursor',
  labelNames: ['subscriber'],
  registers: [registry],
})

export const observeRequest = (method: string, route: string, status: number, seconds: number): void =>
  requests.observe({ method, route, status: String(status) }, seconds)

/** All figures in Prometheus' text format. */
export async function metricsText(db: Db): Promise<string> {
  await readDelivery(db).catch(() => {})
  return registry.metrics()
}

async function readDelivery(db: Db): Promise<void> {
  const { rows } = await sql<{ poisoned: boolean; n: number }>`
    select poisoned, count(*)::int as n from platform.held_delivery group by poisoned
  `.execute(db)
  for (const poisoned of [true, false])
    held.set({ poisoned: String(poisoned) }, rows.find((r) => r.poisoned === poisoned)?.n ?? 0)
  const cursors = await sql<{ subscriber: string; seconds: number }>`
    select subscriber, extract(epoch from now() - moved_at)::float8 as seconds
    from platform.subscription where moved_at is not null
  `.execute(db)
  for (const { subscriber, seconds } of cursors.rows) lag.set({ subscriber }, seconds)
}
