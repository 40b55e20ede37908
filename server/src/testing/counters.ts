import { CITY_PASSWORD } from './city-template.ts'
import type { Call } from './dossier-calls.ts'
import type { Tracer } from './traces.ts'
import type { World } from './world.ts'

/** The one-stop desk of Hồng Bàng ward, where `hongbang.motcua` serves and `hongbang.truongphong` manages. */
export const DESK = 'H24.165.1'
const CENTRE = `/api/open/centres/${DESK}`
const OFFICE = `/api/officer/centres/${DESK}`
const SERVER = 'hongbang.motcua'
const MANAGER = 'hongbang.truongphong'
const SETTINGS = {
  hours: '07:30-11:30 13:30-17:00',
  services: [
    { letter: 'A', name: 'Hộ tịch', nameEn: 'Civil status', fields: ['G15-TP07'], perSlot: 2 },
    { letter: 'B', name: 'Đất đai', nameEn: 'Land', fields: [], perSlot: 0 },
    { letter: 'C', name: 'Kinh doanh', nameEn: 'Business', fields: [], perSlot: 0 },
    { letter: 'K', name: 'Nhận kết quả', nameEn: 'Results', fields: [], perSlot: 0 },
  ],
  windows: [1, 2, 3].map((number) => ({ number, services: ['A', 'B', 'C', 'K'] })),
}

/** Good calls to the routes of the counter. */
export const RIGHTFUL_COUNTERS: Record<string, [username: string | null, details?: Partial<Call>]> = {
  'GET /api/open/centres/{code}': [null, { url: CENTRE }],
  'GET /api/open/centres/{code}/board': [null, { url: `${CENTRE}/board` }],
  'POST /api/open/centres/{code}/door-codes': [null, { url: `${CENTRE}/door-codes` }],
  'POST /api/open/centres/{code}/tickets': [null, { url: `${CENTRE}/tickets` }],
  'GET /api/open/tickets/{token}': [null],
  'POST /api/open/tickets/{token}/leaving': [null],
  'GET /api/open/appointment-places': [null, { url: '/api/open/appointment-places?procedure=1.001193' }],
  'GET /api/open/centres/{code}/appointment-days': [
    null,
    { url: `${CENTRE}/appointment-days?procedure=1.001193` },
  ],
  'POST /api/open/centres/{code}/arrivals': [null, { url: `${CENTRE}/arrivals` }],
  'GET /api/citizen/appointments': ['lan'],
  'POST /api/citizen/appointments': ['lan'],
  'POST /api/citizen/appointments/{id}/move': ['lan'],
  'POST /api/citizen/appointments/{id}/cancellation': ['lan', { payload: { seen: 1 } }],
  'GET /api/officer/centres': [SERVER],
  'GET /api/officer/centres/{code}': [SERVER, { url: OFFICE }],
  'POST /api/officer/windows/{id}/opening': [SERVER],
  'POST /api/officer/windows/{id}/closing': [SERVER],
  'POST /api/officer/windows/{id}/calls': [SERVER],
  'POST /api/officer/queue-tickets/{id}/recall': [SERVER],
  'POST /api/officer/queue-tickets/{id}/serving': [SERVER],
  'POST /api/officer/queue-tickets/{id}/completion': [SERVER],
  'POST /api/officer/queue-tickets/{id}/absence': [SERVER],
  'POST /api/officer/queue-tickets/{id}/transfer': [SERVER],
  'GET /api/officer/centres/{code}/settings': [MANAGER, { url: `${OFFICE}/settings` }],
  'PUT /api/officer/centres/{code}/settings': [MANAGER, { url: `${OFFICE}/settings`, payload: SETTINGS }],
  'POST /api/officer/centres/{code}/kiosks': [
    MANAGER,
    { url: `${OFFICE}/kiosks`, payload: { name: 'Màn hình ở cửa' } },
  ],
  'DELETE /api/officer/kiosks/{id}': [MANAGER],
}

/** What a call about the counter needs to be there: a screen, a ticket, an open window with somebody called. */
export async function callAboutCounters(
  route: string,
  call: Call,
  { query, app }: Tracer,
): Promise<Partial<Call>> {
  const at = { query, app }
  if (route.endsWith('/door-codes')) return { payload: { kiosk: await aKiosk(at) } }
  if (route === 'POST /api/open/centres/{code}/tickets')
    return { payload: { service: 'A', priority: false, kiosk: await aKiosk(at) } }
  if (route.includes('{token}')) return { url: call.url.replace('{token}', await aTicket(at)) }
  if (route.includes('/kiosks/{id}')) return { url: call.url.replace('{id}', await kioskId(query)) }
  if (route.includes('/windows/{id}')) {
    const open = !route.endsWith('/opening')
    return { url: call.url.replace('{id}', await aWindow(query, open)) }
  }
  if (/appointments|arrivals/.test(route)) return callAboutAppointments(route, call, at)
  if (!route.includes('/queue-tickets/{id}')) return {}
  const state = route.endsWith('/completion') ? 'serving' : 'called'
  const to = route.endsWith('/transfer') ? { service: 'B' } : {}
  return { url: call.url.replace('{id}', await heldTicket(query, state)), payload: { seen: 1, ...to } }
}

type Query = Tracer['query']
type At = Pick<Tracer, 'query' | 'app'>

const UNIT = `(select id from organisation.unit where code = '${DESK}')`
const WINDOW = `(select id from counters.service_window where unit_id = ${UNIT} and number = 1)`
const SERVICE = `(select id from counters.service where unit_id = ${UNIT} and letter = 'A' and closed_at is null)`

async function kioskId(query: Query): Promise<string> {
  const [made] = await query<{ id: string }>(
    `insert into counters.kiosk (id, unit_id, name, registered_by, registered_at)
     select gen_random_uuid(), ${UNIT}, 'Màn hình mẫu', id, now() from identity.account where username = '${MANAGER}'
     returning id`,
  )
  return made!.id
}

const kiosks = new WeakMap<World['app'], Promise<string>>()

/** The token of a screen that the centre has set up, made by the program itself: nobody else can sign it. */
export function aKiosk({ app }: { app: World['app'] }): Promise<string> {
  const known = kiosks.get(app) ?? registered(app)
  kiosks.set(app, known)
  return known
}

async function registered(app: World['app']): Promise<string> {
  const session = await app.inject({
    method: 'POST',
    url: '/api/open/sessions',
    payload: { username: MANAGER, password: CITY_PASSWORD },
  })
  const made = await app.inject({
    method: 'POST',
    url: `${OFFICE}/kiosks`,
    headers: { authorization: `Bearer ${session.json().token}` },
    payload: { name: 'Màn hình mẫu' },
  })
  return made.json().token
}

async function aTicket({ app }: At): Promise<string> {
  const kiosk = await aKiosk({ app })
  const payload = { service: 'A', priority: false, kiosk }
  const drawn = await app.inject({ method: 'POST', url: `${CENTRE}/tickets`, payload })
  return drawn.json().token
}

/** Window 1, with the officer of the ward at it or nobody. */
async function aWindow(query: Query, isOpen: boolean): Promise<string> {
  await query(`update counters.ticket set state = 'done', serving_at = now(), ended_at = now()
    where window_id = ${WINDOW} and state in ('called', 'serving')`)
  await query(`update counters.sitting set closed_at = greatest(now(), opened_at) where closed_at is null`)
  if (isOpen)
    await query(`insert into counters.sitting (id, window_id, account_id, opened_at)
      select gen_random_uuid(), ${WINDOW}, id, now() from identity.account where username = '${SERVER}'`)
  const [window] = await query<{ id: string }>(`select ${WINDOW} as id`)
  return window!.id
}

async function heldTicket(query: Query, state: 'called' | 'serving'): Promise<string> {
  await aWindow(query, true)
  const [made] = await query<{ id: string }>(
    `insert into counters.ticket (id, unit_id, day, letter, number, service_id, source, priority, state, taken_at, queued_at,
       window_id, called_at, rung_at, serving_at)
     select gen_random_uuid(), ${UNIT}, (now() at time zone 'Asia/Ho_Chi_Minh')::date, 'A',
       1000 + (select count(*) from counters.ticket), ${SERVICE}, 'kiosk', false, $1, now(), now(), ${WINDOW}, now(), now(),
       case $1 when 'serving' then now() end returning id`,
    [state],
  )
  return made!.id
}

async function callAboutAppointments(route: string, call: Call, { query, app }: At): Promise<Partial<Call>> {
  if (route.startsWith('GET')) return {}
  const { id, code } = await anAppointment(query, route.endsWith('/arrivals'))
  if (route.endsWith('/arrivals')) return { payload: { kiosk: await aKiosk({ app }), appointment: code } }
  const url = call.url.replace('{id}', id)
  if (route.endsWith('/cancellation')) return { url }
  await query(`update counters.service set per_slot = 99 where id = ${SERVICE}`)
  const days = (await app.inject(`${CENTRE}/appointment-days?procedure=1.001193`)).json().days as {
    slots: { startsAt: string }[]
  }[]
  const startsAt = days.flatMap(({ slots }) => slots).at(-1)!.startsAt
  if (route.endsWith('/move')) return { url, payload: { seen: 1, startsAt } }
  await query('delete from counters.appointment')
  return { payload: { centre: DESK, procedureCode: '1.001193', startsAt } }
}

/** An appointment of Lan's, later today or on a day long ago. */
async function anAppointment(query: Query, isToday: boolean): Promise<{ id: string; code: string }> {
  const [made] = await query<{ id: string; code: string }>(
    `insert into counters.appointment (id, unit_id, service_id, procedure_code, procedure_name, person_id, starts_at, code,
       state, booked_at)
     select gen_random_uuid(), ${UNIT}, ${SERVICE}, '1.001193', 'Đăng ký khai sinh', person_id,
       case when $1 then now() else '2030-01-01T01:00:00Z' end,
       translate(upper(substr(md5(random()::text), 1, 8)), '01', 'XY'), 'booked', now()
     from identity.account where username = 'lan' returning id, code`,
    [isToday],
  )
  return made!
}
