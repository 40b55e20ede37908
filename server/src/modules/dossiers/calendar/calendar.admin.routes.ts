import { Type } from 'typebox'
import { accountNames } from '#modules/identity/index.ts'
import { type CalendarChange, daysOfYear, findChange, movesOf } from '#platform/calendar-changes.ts'
import type { Ctx } from '#platform/context.ts'
import { csvOf } from '#platform/csv.ts'
import { notFound } from '#platform/errors.ts'
import type { App } from '#platform/http.ts'
import { sendPrivateFile } from '#platform/private-file.ts'
import { Day, IdParams, Line, oneOf, orNull, TextOrNull } from '#platform/schema-parts.ts'
import { calendarCsv, daysInCsv } from './calendar-csv.ts'
import { applyChange, dropChange, proposeChange, readCalendar } from './changes.service.ts'

const DayFields = {
  day: Day,
  kind: oneOf('holiday', 'working'),
  nameVi: Line(100),
  nameEn: Line(100),
}
const ADay = Type.Object(DayFields, { additionalProperties: false })
const Change = Type.Object({
  id: Type.String(),
  decision: Type.String(),
  added: Type.Array(Type.Object(DayFields)),
  removed: Type.Array(Type.Object(DayFields)),
  state: Type.String({ description: 'counting, counted, applying or done' }),
  askedBy: Type.String(),
  askedAt: Type.String(),
  appliedAt: TextOrNull,
  finishedAt: TextOrNull,
  seen: Type.Integer({ description: 'Dossiers looked at so far' }),
  total: Type.Integer({ description: 'Open dossiers when it began' }),
  later: Type.Integer(),
  earlier: Type.Integer(),
})
const Year = Type.Object({
  year: Type.Integer(),
  days: Type.Array(Type.Object({ ...DayFields, decision: TextOrNull, provisional: Type.Boolean() })),
  changes: Type.Array(Change),
})
const Report = Type.Object({
  change: Change,
  moves: Type.Array(Type.Object({ code: Type.String(), from: Type.String(), to: Type.String() })),
})
const YearParams = Type.Object({ year: Type.Integer({ minimum: 2000, maximum: 2150 }) })
const Wanted = Type.Object(
  {
    decision: Line(200),
    add: Type.Array(ADay, { maxItems: 100 }),
    remove: Type.Array(Day, { maxItems: 100 }),
    csv: Type.Optional(orNull(Type.String({ maxLength: 100_000 }))),
  },
  { additionalProperties: false },
)
const Id = Type.Object({ id: Type.String() })
const config = { permission: 'platform.manage' }
const privileged = { ...config, assurance: { secondFactorWithin: 10 } } as const
/** So many lines of a report a page shows; the table has all. */
const SHOWN = 200
const ALL = 1_000_000

/** The working calendar: holidays and swapped days of each year, and what a change of them moves. */
export async function calendarRoutes(app: App) {
  app.get(
    '/calendar/:year',
    { config, schema: { params: YearParams, response: { 200: Year } } },
    async (request) =>
      request.read(async (ctx) => {
        const { days, changes } = await readCalendar(ctx, request.params.year)
        return { year: request.params.year, days, changes: await shown(ctx, changes) }
      }),
  )
  app.get(
    '/calendar/:year/days.csv',
    { config, schema: { summary: 'The days of a year as CSV', produces: ['text/csv'], params: YearParams } },
    async (request, reply) => {
      const days = await request.read((ctx) => daysOfYear(ctx.tx, request.params.year))
      return sendPrivateFile(reply, csvFile(`lich-lam-viec-${request.params.year}`, calendarCsv(days)))
    },
  )
  app.post(
    '/calendar-changes',
    { config: privileged, schema: { body: Wanted, response: { 201: Id } } },
    async (request) =>
      request.once(201, (ctx) => {
        const { csv, add, ...wanted } = request.body
        return proposeChange(ctx, { ...wanted, add: [...add, ...(csv ? daysInCsv(csv) : [])] })
      }),
  )
  app.get(
    '/calendar-changes/:id',
    { config, schema: { params: IdParams, response: { 200: Report } } },
    async (request) =>
      request.read(async (ctx) => {
        const [change] = await shown(ctx, [await requireChange(ctx, request.params.id)])
        return { change: change!, moves: (await movesOf(ctx.tx, request.params.id, SHOWN)).map(moveView) }
      }),
  )
  app.get(
    '/calendar-changes/:id/moves.csv',
    { config, schema: { summary: 'What a change moved, as CSV', produces: ['text/csv'], params: IdParams } },
    async (request, reply) => {
      const rows = await request.read(async (ctx) => {
        await requireChange(ctx, request.params.id)
        return (await movesOf(ctx.tx, request.params.id, ALL)).map(moveView)
      })
      const table = rows.map(({ code, from, to }) => [code, from, to])
      return sendPrivateFile(
        reply,
        csvFile('ho-so-doi-ngay-hen', csvOf([['ma_ho_so', 'hen_cu', 'hen_moi'], ...table])),
      )
    },
  )
  app.post(
    '/calendar-changes/:id/application',
    { config: privileged, schema: { params: IdParams, response: { 201: Id } } },
    async (request) => request.once(201, (ctx) => applyChange(ctx, request.params.id)),
  )
  app.post(
    '/calendar-changes/:id/withdrawal',
    { config: privileged, schema: { params: IdParams, response: { 201: Id } } },
    async (request) => request.once(201, (ctx) => dropChange(ctx, request.params.id)),
  )
}

const csvFile = (name: string, content: string) => ({
  fileName: `${name}.csv`,
  mediaType: 'text/csv; charset=utf-8',
  content: Buffer.from(content),
})

async function requireChange(ctx: Ctx, id: string): Promise<CalendarChange> {
  const change = await findChange(ctx.tx, id)
  if (!change) throw notFound('dossiers.no_such_calendar_change')
  return change
}

async function shown(ctx: Ctx, changes: readonly CalendarChange[]) {
  const names = await accountNames(
    ctx,
    changes.map((change) => change.asked_by),
  )
  return changes.map(({ id, decision, added, removed, state, seen, total, later, earlier, ...row }) => ({
    ...{ id, decision, added, removed, state, seen, total, later, earlier },
    askedBy: names.get(row.asked_by) ?? '',
    askedAt: row.asked_at.toISOString(),
    appliedAt: row.applied_at?.toISOString() ?? null,
    finishedAt: row.finished_at?.toISOString() ?? null,
  }))
}

const moveView = ({ code, from, to }: { code: string; from: Date; to: Date }) => ({
  code,
  from: from.toISOString(),
  to: to.toISOString(),
})
