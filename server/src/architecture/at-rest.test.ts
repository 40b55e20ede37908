import { expect, test } from 'vitest'
import { BIRTH, takeIn, ward } from '#modules/dossiers/way.testing.ts'
import { registerOrganisation } from '#modules/identity/index.ts'
import { undivided } from '#modules/identity/people/address.ts'
import { erasePerson, personById } from '#modules/identity/people/people.repository.ts'
import { vneidWorld } from '#modules/identity/vneid/vneid.testing.ts'
import { openedTexts } from '#testing/opened.ts'
import { tracer } from '#testing/traces.ts'

const world = await vneidWorld()
const { query } = await tracer(world)

/** What is handed to the program of somebody, to be looked for in every row afterwards. */
const AN = {
  fullName: 'Người Thử Nghiệm',
  citizenId: '099177123457',
  phone: '0911222334',
  email: 'thu.nghiem.kin@vidu.example',
  address: '77 ngõ Không Đâu Cả',
}
const NEW = { phone: '0955666778', email: 'dia.chi.moi@vidu.example', address: '88 ngõ Chưa Đặt Tên' }
const FORMER = '88 ngõ Cũ Kỹ, phường Mất Tên'
const inParts = (line: string, former = '') => ({ line, province: '31', commune: 'Hồng Bàng', former })
const CORRECTED = '0966777889'
const OF_COMPANY = { phone: '0977888990', email: 'cong.ty@vidu.example', address: '99 bến Tưởng Tượng' }
/** Of somebody whom VNeID alone knows until they come. */
const CUC = '099195000042'
const planted = [
  CUC,
  AN.citizenId,
  AN.phone,
  AN.email,
  AN.address,
  ...Object.values(NEW),
  CORRECTED,
  FORMER,
  ...Object.values(OF_COMPANY),
]

/** Every column, of every table, in which one of the texts stands, openly or as the bytes of it. */
async function columnsHolding(texts: readonly string[]): Promise<string[]> {
  const columns = await query<{ table: string; column: string }>(
    `select table_schema || '.' || table_name as table, column_name as column from information_schema.columns
     where table_schema not in ('pg_catalog', 'information_schema') and table_name in
       (select relname from pg_stat_user_tables where schemaname = table_schema) order by 1, 2`,
  )
  expect(columns.length).toBeGreaterThan(300)
  const wanted = texts.flatMap((text) => [text, Buffer.from(text).toString('hex')])
  const found: string[] = []
  for (const { table, column } of columns) {
    const [row] = await query<{ there: boolean }>(
      `select exists (select from ${table} t where exists (
         select from unnest($1::text[]) w where strpos(t."${column}"::text, w) > 0)) as there`,
      [wanted],
    )
    if (row!.there) found.push(`${table}.${column}`)
  }
  return found
}

/** Where such texts may stand openly, and why. */
const OPEN = [
  'dossiers.dossier.form_data: what people write in a form is theirs and the dossier’s, in any of a thousand fields',
]

test('no column holds the number, phone, e-mail or address of anybody openly, but what a form asks for', async () => {
  const people = await ward(world)
  await takeIn(people, { applicant: { ...AN, address: inParts(AN.address) } })
  const hoa = world.as(await world.assured('hoa'))
  const key = (name: string) => ({ 'idempotency-key': `at-rest-${name}` })
  const body = { procedureCode: BIRTH }
  const changed = await hoa.put(
    '/api/citizen/profile/contact',
    { ...NEW, address: inParts(NEW.address, FORMER) },
    key('contact'),
  )
  expect(changed.statusCode).toBe(204)
  expect((await hoa.get('/api/citizen/profile')).json()).toMatchObject({
    ...NEW,
    address: { line: NEW.address, former: { text: FORMER } },
  })
  const correction = { kind: 'correction', field: 'phone', value: CORRECTED }
  expect((await hoa.post('/api/citizen/data-requests', correction, key('right'))).statusCode).toBe(201)
  const offer = {
    side: 'principal',
    other: { citizenId: AN.citizenId, fullName: AN.fullName },
    scopes: ['follow'],
    procedures: null,
    firstDay: '2026-01-01',
    lastDay: new Date(world.clock.now.getTime() + 9 * 86_400_000).toISOString().slice(0, 10),
  }
  expect((await hoa.post('/api/citizen/delegations', offer, key('offer'))).statusCode).toBe(201)
  expect((await hoa.post('/api/citizen/dossiers', body, key('draft'))).statusCode).toBe(201)
  await world.change((ctx) =>
    registerOrganisation(ctx, {
      name: 'X',
      taxCode: '9900000030',
      ...OF_COMPANY,
      address: undivided(OF_COMPANY.address),
    }),
  )
  expect((await world.signInWith({ account: 'cuc', level: 2 })).statusCode).toBe(201)
  await world.deliver()
  await world.runJobs()
  const told = (await openedTexts(world)).flatMap((of) => Object.values(of))
  for (const text of planted.filter((one) => one !== CORRECTED && one !== FORMER))
    expect(told).toContain(text)
  expect(await columnsHolding(planted)).toEqual(OPEN.map((line) => line.split(':')[0]))
})

/** A row of the database as somebody took it away, key and all. */
async function rowOf(id: string) {
  const [row] = await query<Record<string, Buffer>>(
    'select *, platform.key_of(id) as key from identity.person where id = $1',
    [id],
  )
  return row!
}
const personId = async (username: string) =>
  (
    await query<{ id: string }>('select person_id as id from identity.account where username = $1', [
      username,
    ])
  )[0]!.id
const reading = (id: string) => world.read(({ tx }) => personById(tx, id))
const undone = async (work: () => Promise<void>, ids: string[]) => {
  const rows = await Promise.all(ids.map(rowOf))
  await work()
  for (const [i, row] of rows.entries())
    await query(
      'update identity.person set sealed_citizen_id = $2, sealed_phone = $3, sealed_address = $4 where id = $1',
      [ids[i], row.sealed_citizen_id, row.sealed_phone, row.sealed_address],
    )
}

test('what is put into another’s row, or another column, is refused and not told', async () => {
  const [lan, minh] = [await personId('lan'), await personId('minh')]
  const put = (id: string, column: string, from: string, of: string) =>
    query(
      `update identity.person t set ${column} = s.${from} from identity.person s where t.id = $1 and s.id = $2`,
      [id, of],
    )
  await expect(reading(lan)).resolves.toBeDefined()
  for (const column of ['sealed_citizen_id', 'sealed_phone', 'sealed_address'])
    await undone(async () => {
      await put(lan, column, column, minh)
      await expect(reading(lan), column).rejects.toThrow()
    }, [lan])
  await undone(async () => {
    await put(lan, 'sealed_address', 'sealed_phone', lan)
    await expect(reading(lan)).rejects.toThrow()
  }, [lan])
  await query(
    `update platform.subject_key t set wrapped = s.wrapped from platform.subject_key s
     where t.subject_id in ($1, $2) and s.subject_id in ($1, $2) and t.subject_id <> s.subject_id`,
    [lan, minh],
  )
  await expect(reading(lan)).rejects.toThrow()
})

test('once somebody is erased, a copy of their row opens for nobody, whatever keys they hold', async () => {
  const hoa = await personId('hoa')
  const copy = await rowOf(hoa)
  expect(world.vault.keyOf(hoa, copy.key!).open('phone', copy.sealed_phone!)).toBe(NEW.phone)
  await world.change(({ tx }) => erasePerson(tx, hoa))
  const left = await rowOf(hoa)
  expect(left).toMatchObject({
    key: null,
    citizen_id_index: null,
    sealed_citizen_id: null,
    sealed_phone: null,
  })
  await query(
    'update identity.person set citizen_id_index = $2, sealed_citizen_id = $3, sealed_phone = $4 where id = $1',
    [hoa, copy.citizen_id_index, copy.sealed_citizen_id, copy.sealed_phone],
  )
  await expect(reading(hoa)).rejects.toThrow(`The data key of ${hoa} is not there`)
  const keys = await query<{ subject_id: string; key: Buffer }>(
    'select subject_id, platform.key_of(subject_id) as key from platform.subject_key where subject_id <> $1',
    [await personId('lan')],
  )
  const tampered = await personId('minh')
  for (const { subject_id, key } of keys.filter((one) => one.subject_id !== tampered))
    expect(() => world.vault.keyOf(subject_id, key).open('phone', copy.sealed_phone!)).toThrow()
})
