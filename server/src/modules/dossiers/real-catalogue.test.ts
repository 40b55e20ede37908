import { existsSync, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { sql } from 'kysely'
import sharp from 'sharp'
import { beforeAll, expect, test } from 'vitest'
import { projectPath } from '#platform/paths.ts'
import { answersTo } from '#testing/answers.ts'
import { testWorld } from '#testing/world.ts'
import { importCatalogue } from '../procedures/import.service.ts'

const FILE = projectPath('..', 'shared', 'data', 'procedures', 'procedures_H24_scope.jsonl.gz')
const SAMPLE = 210
const there = existsSync(FILE)
if (!there)
  console.log('skipped: the national catalogue is not beside the project, so no real procedure is walked')

interface Source {
  code: string
  methods: { method: string; time: number | string; time_unit: string }[]
  cases: { name: string; time?: number | string; time_unit?: string; times?: Timed[] }[]
}
interface Timed {
  time: number | string
  time_unit: string
}

const world = await testWorld({ city: true })
const lan = await world.signIn('lan')
const desk = await world.signIn('trungtam.motcua')
const picture = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#1c42a8' } })
  .png()
  .toBuffer()
let sources: Source[] = []

beforeAll(async () => {
  if (!there) return
  await importCatalogue(world.change, FILE)
  sources = gunzipSync(readFileSync(FILE))
    .toString()
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
}, 240_000)

/** Every n-th of the procedures that may be handed in online, by code. */
async function sample(): Promise<string[]> {
  const { rows } = await sql<{ code: string }>`
    select p.code from procedures.procedure p join procedures.procedure_version v on v.id = p.current_version_id
    where v.online_available order by p.code
  `.execute(world.db)
  const step = rows.length / SAMPLE
  return Array.from({ length: SAMPLE }, (_, i) => rows[Math.floor(i * step)]!.code)
}

test.runIf(there)(
  'real procedures, drawn evenly, are handed in, refused with a paper missing, accepted, and due when a second reckoning says',
  async () => {
    const holidays = await sql<{
      day: string
      kind: string
    }>`select day, kind from platform.calendar_day`.execute(world.db)
    const days = new Map(holidays.rows.map((r) => [r.day, r.kind]))
    const wrong: string[] = []
    for (const code of await sample()) {
      const found = await walk(code, days).catch((error: Error) => error.message)
      if (found) wrong.push(`${code}: ${found}`)
    }
    console.log(`${SAMPLE - wrong.length} of ${SAMPLE} real procedures went the whole way`)
    expect(wrong).toEqual([])
  },
  600_000,
)

/** Answers what went wrong, or nothing. */
async function walk(code: string, days: Map<string, string>): Promise<string | undefined> {
  const opened = await lan.post('/api/citizen/dossiers', { procedureCode: code })
  if (opened.statusCode !== 201) return `no draft: ${opened.body}`
  const draft = opened.json()
  const saved = await lan.put(
    `/api/citizen/dossiers/${draft.id}/form`,
    answersTo(draft.form.schema, undefined, draft.formData),
  )
  if (saved.json().problems?.length !== 0) return `form: ${saved.body}`
  const asked: string[] = draft.components
    .filter((c: { answer: string }) => c.answer === 'missing')
    .map((c: { code: string }) => c.code)
  for (const component of asked.slice(1)) await attach(draft.id, component)
  if (asked.length > 0) {
    const refused = await lan.post(`/api/citizen/dossiers/${draft.id}/submission`)
    const fields = refused.json().fields?.map((f: { path: string }) => f.path)
    if (refused.statusCode !== 422 || fields?.join() !== `component:${asked[0]}`)
      return `not refused: ${refused.body}`
    await attach(draft.id, asked[0]!)
  }
  const submitted = await lan.post(`/api/citizen/dossiers/${draft.id}/submission`)
  if (submitted.statusCode !== 201) return `not handed in: ${submitted.body}`
  const accepted = await desk.post(`/api/officer/dossiers/${draft.id}/acceptance`, {})
  if (accepted.statusCode !== 201) return `not accepted: ${accepted.body}`
  const { acceptedAt, dueAt } = accepted.json()
  const expected = reckon(sources.find((s) => s.code === code)!, new Date(acceptedAt), days)
  return dueAt === expected ? undefined : `due ${dueAt}, reckoned ${expected}`
}

async function attach(id: string, component: string): Promise<void> {
  const form = new FormData()
  form.set('component', component)
  form.set('file', new Blob([picture], { type: 'image/png' }), 'trang-1.png')
  const added = await lan.post(`/api/citizen/dossiers/${id}/documents`, form)
  if (added.statusCode !== 201) throw new Error(`not attached: ${added.body}`)
}

/** The second reckoning: from the raw record, by walking day after day in local time, apart from the program's own code. */
function reckon(source: Source, accepted: Date, days: Map<string, string>): string {
  const { time, unit } = limitIn(source)
  const local = new Date(accepted.getTime() + 7 * 3_600_000)
  const open = (d: Date): boolean => {
    const kind = days.get(d.toISOString().slice(0, 10))
    return kind === 'working' || (kind !== 'holiday' && d.getUTCDay() % 6 !== 0)
  }
  const tomorrow = (d: Date) => new Date(Date.UTC(d.getUTCFullYear(), d.getUTCMonth(), d.getUTCDate() + 1))
  const late = local.getUTCHours() * 60 + local.getUTCMinutes() + local.getUTCSeconds() / 60 > 15 * 60
  let d = new Date(Date.UTC(local.getUTCFullYear(), local.getUTCMonth(), local.getUTCDate()))
  const onTheDay = open(d) && !late
  if (!onTheDay)
    do d = tomorrow(d)
    while (!open(d))
  if (unit === 'HOUR') return hours(onTheDay ? local : d, time, open).toISOString()
  if (unit === 'WORKING_DAY') for (let n = 0; n < time; n += open(d) ? 1 : 0) d = tomorrow(d)
  if (unit === 'DAY') for (let n = 0; n < time; n += 1) d = tomorrow(d)
  if (unit === 'MONTH') {
    const end = new Date(Date.UTC(d.getUTCFullYear(), d.getUTCMonth() + time + 1, 0))
    d = new Date(
      Date.UTC(d.getUTCFullYear(), d.getUTCMonth() + time, Math.min(d.getUTCDate(), end.getUTCDate())),
    )
  }
  while (!open(d)) d = tomorrow(d)
  return new Date(d.getTime() + 10 * 3_600_000).toISOString()
}

/** Minute by minute through the office hours 07:30–11:30 and 13:00–17:00, to the millisecond at the end. */
function hours(from: Date, count: number, open: (d: Date) => boolean): Date {
  let left = count * 60
  let t = from.getTime()
  for (;;) {
    const minute = new Date(t)
    const m = minute.getUTCHours() * 60 + minute.getUTCMinutes()
    if (open(minute) && ((m >= 450 && m < 690) || (m >= 780 && m < 1020))) {
      const rest = 1 - (t % 60_000) / 60_000
      if (left <= rest) return new Date(Math.round(t + left * 60_000 - 7 * 3_600_000))
      left -= rest
    }
    t = Math.floor(t / 60_000) * 60_000 + 60_000
  }
}

function limitIn({ methods, cases }: Source): { time: number; unit: string } {
  const size: Record<string, number> = { HOUR: 1 / 8, WORKING_DAY: 1.4, DAY: 1, MONTH: 30 }
  const real = (list: Timed[]) =>
    list.filter((l) => l.time_unit in size && typeof l.time === 'number' && l.time > 0)
  const longest = (list: Timed[]) =>
    real(list).reduce<Timed | undefined>(
      (max, l) =>
        max && (max.time as number) * size[max.time_unit]! >= (l.time as number) * size[l.time_unit]!
          ? max
          : l,
      undefined,
    )
  const ofCases = cases.flatMap(
    (c) => c.times ?? (c.time_unit ? [{ time: c.time!, time_unit: c.time_unit }] : []),
  )
  const online = methods.filter((m) => m.method === 'ONLINE')
  const names = new Set(cases.map((c) => c.name.trim()))
  const single = names.size === 1 ? longest(ofCases) : undefined
  const found = longest(online) ?? single ?? longest(methods) ?? longest(ofCases)
  return found ? { time: found.time as number, unit: found.time_unit } : { time: 10, unit: 'WORKING_DAY' }
}
