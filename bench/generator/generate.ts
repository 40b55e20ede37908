import pg from 'pg'
import { workingCalendar } from '#platform/calendar.ts'
import { readOnly, system } from '#platform/context.ts'
import { connect } from '#platform/db.ts'
import type { DatabaseUrls } from '../../server/src/runtime/database.ts'
import { drawDays } from './days.ts'
import { writeFacts } from './facts.ts'
import { takeOffIndexes } from './indexes.ts'
import { writeLives } from './lives.ts'
import { inventPeople } from './people.ts'
import { drawSlots, placedProcedures } from './places.ts'
import { writeRows } from './rows.ts'
import { stagePlaces } from './stage.ts'

/** So many procedures are ever asked for; the first ones most. */
const PROCEDURES = 300
const DOSSIERS_PER_PERSON = 4

export interface Generated {
  dossiers: number
  open: number
  facts: number
  seconds: number
}

/**
 * Fills a prepared, empty demonstration city with invented dossiers of two years, as the owner of its tables; nobody may
 * use the database meanwhile. `tell` hears how long each part took.
 */
export async function generate(
  urls: DatabaseUrls,
  { dossiers, keysFolder }: { dossiers: number; keysFolder: string },
  tell: (line: string) => void,
): Promise<Generated> {
  const began = performance.now()
  const client = new pg.Client({ connectionString: urls.ownerUrl })
  await client.connect()
  let last = began
  const lap = (what: string): void => {
    tell(`  ${what}: ${((performance.now() - last) / 1000).toFixed(1)} s`)
    last = performance.now()
  }
  try {
    await client.query(
      `set synchronous_commit = off; set maintenance_work_mem = '512MB'; set work_mem = '256MB'; set temp_buffers = '256MB'`,
    )
    await stagePlaces(client, await drawPlaces(urls.appUrl))
    lap('places')
    const people = await inventPeople(
      client,
      Math.max(500, Math.ceil(dossiers / DOSSIERS_PER_PERSON)),
      keysFolder,
    )
    lap('people')
    await writeLives(client, dossiers, people)
    lap('lives')
    const putBack = await takeOffIndexes(client)
    await writeRows(client, lap)
    await writeFacts(client, lap)
    await putBack()
    lap('keys and indexes')
    await client.query('vacuum analyze')
    lap('statistics')
    return { ...(await countUp(client)), seconds: (performance.now() - began) / 1000 }
  } finally {
    await client.end()
  }
}

async function drawPlaces(appUrl: string) {
  const db = connect({ url: appUrl, max: 2 })
  try {
    return await readOnly(
      db,
      system,
    )(async (ctx) => {
      const procedures = await placedProcedures(ctx, await codesOf(appUrl))
      const slots = await drawSlots(ctx, procedures)
      return { procedures, slots, days: drawDays(await workingCalendar(ctx), ctx.now) }
    })
  } finally {
    await db.destroy()
  }
}

/** The procedures with a form of their own, which people use most, then others in an order that favours no field. */
async function codesOf(url: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const { rows } = await client.query<{ code: string }>(
    `select p.code from procedures.procedure p join procedures.procedure_version v on v.id = p.current_version_id
    left join procedures.form_use u on u.version_id = v.id left join procedures.form_version f on f.id = u.form_version_id
    where v.online_available group by p.code
    order by bool_or(coalesce(f.form_code, 'generic') not like 'generic%') desc, md5(p.code) limit $1`,
    [PROCEDURES],
  )
  await client.end()
  return rows.map((row) => row.code)
}

async function countUp(client: pg.Client): Promise<Omit<Generated, 'seconds'>> {
  const { rows } = await client.query<Omit<Generated, 'seconds'>>(`
    select (select count(*)::int from dossiers.dossier) as dossiers, (select count(*)::int from dossiers.token) as open,
      (select count(*)::int from platform.fact) as facts`)
  return rows[0]!
}
