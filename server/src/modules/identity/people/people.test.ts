import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { type Ctx, system, unitOfWork } from '#platform/context.ts'
import { CITY_PASSWORD } from '#testing/city-template.ts'
import { testWorld } from '#testing/world.ts'
import { loadCity } from '../../../demo/city.ts'
import {
  accountName,
  accountsWithRole,
  actorOf,
  findAccount,
  getPerson,
  noDemonstrationAccounts,
  openSession,
  registerOrganisation,
  registerPerson,
} from '../index.ts'

const { db, as, change, read } = await testWorld({ city: true })

const newcomer = { fullName: '  Đào  Thị Mới ', citizenId: '099 190 000 555', phone: '0900 000 555' }
const accountId = async (ctx: Ctx, username: string) => (await findAccount(ctx, username))!.id
const signedIn = async (username: string) => {
  const { token } = await change(async (ctx) => openSession(ctx, await accountId(ctx, username)))
  return as(token)
}

test('somebody new is registered tidily; somebody known stays as they are', async () => {
  const person = await change((ctx) => registerPerson(ctx, newcomer))
  expect(person).toMatchObject({
    fullName: 'Đào Thị Mới',
    citizenId: '099190000555',
    phone: '0900000555',
    invented: false,
  })
  const again = await change((ctx) => registerPerson(ctx, { ...newcomer, fullName: 'Tên Khác', phone: null }))
  expect(again).toEqual(person)
})

test('two desks that register the same person at once get the same person', async () => {
  const register = () =>
    unitOfWork(db, system)((ctx) => registerPerson(ctx, { fullName: 'Một Người', citizenId: '099190000666' }))
  const people = await Promise.all(Array.from({ length: 8 }, register))
  expect(new Set(people.map((p) => p.id)).size).toBe(1)
  const { rows } = await sql`
    select 1 from platform.audit where action = 'identity.person-registered' and subject = ${people[0]!.id}
  `.execute(db)
  expect(rows).toHaveLength(1)
})

test('wrong particulars are named one by one', async () => {
  const wrong = { fullName: ' ', citizenId: '123', phone: 'abc', email: 'nowhere', birthDate: '2026-02-30' }
  const refusal = await change((ctx) => registerPerson(ctx, wrong)).catch((e: unknown) => e)
  expect(refusal).toMatchObject({ kind: 'invalid', code: 'identity.person_invalid' })
  const { fields } = (refusal as { details: { fields: { path: string }[] } }).details
  expect(fields.map((f) => f.path)).toEqual(['citizenId', 'fullName', 'phone', 'email', 'birthDate'])
})

test('an organisation needs a tax number that checks', async () => {
  const wrong = change((ctx) => registerOrganisation(ctx, { name: 'X', taxCode: '9900000024' }))
  await expect(wrong).rejects.toThrow('identity.tax_code_invalid')
  const company = await change((ctx) => registerOrganisation(ctx, { name: 'X', taxCode: '9900000030' }))
  expect(await change((ctx) => registerOrganisation(ctx, { name: 'Y', taxCode: '9900000030' }))).toEqual(
    company,
  )
})

test('a citizen reads their own profile, with their commune', async () => {
  const profile = (await (await signedIn('lan')).get('/api/citizen/profile')).json()
  expect(profile).toMatchObject({
    fullName: 'Nguyễn Thị Hoa Lan',
    citizenId: '099190000017',
    birthDate: '1990-04-12',
    commune: { name: 'Ủy ban nhân dân phường Hồng Bàng' },
    invented: true,
  })
})

test('who represents a company sees it; others see none', async () => {
  const companies = async (who: string) =>
    (await (await signedIn(who)).get('/api/citizen/organisations')).json().items
  expect(await companies('minh')).toMatchObject([
    { taxCode: '9900000023', title: 'Giám đốc', invented: true },
  ])
  expect(await companies('lan')).toEqual([])
  await sql`update identity.representative set valid_to = '2026-01-01'`.execute(db)
  expect(await companies('minh')).toEqual([])
})

test('staff have no citizen’s profile, and strangers none at all', async () => {
  expect((await (await signedIn('hongbang.motcua')).get('/api/citizen/profile')).statusCode).toBe(403)
  expect((await as().get('/api/citizen/profile')).statusCode).toBe(401)
})

test('an account has a name; what no account did was done by the program', async () => {
  await read(async (ctx) => {
    expect(await accountName(ctx, await accountId(ctx, 'quantri'))).toBe('Kha Văn Máy')
    expect(await accountName(ctx, 'system')).toBe('Hệ thống')
  })
})

test('accounts with a role are those of the unit, or nearest above', async () => {
  await read(async (ctx) => {
    const { posts } = await actorOf(ctx, await accountId(ctx, 'lechan.chuyenvien'))
    const own = await accountsWithRole(ctx, posts[0]!.unitIds, 'specialist')
    expect(own).toMatchObject([{ name: 'Cao Văn Bến', title: 'Chuyên viên', unitId: posts[0]!.unitId }])
  })
})

test('the posts of the city’s centre reach every unit, so that every procedure finds its people', async () => {
  await read(async (ctx) => {
    const { rows } = await sql<{ id: string }>`select id from organisation.unit`.execute(ctx.tx)
    for (const role of ['motcua', 'chuyenvien', 'truongphong', 'giamdoc']) {
      const { posts } = await actorOf(ctx, await accountId(ctx, `trungtam.${role}`))
      expect(new Set(posts.flatMap((p) => p.unitIds)).size).toBe(rows.length)
    }
  })
})

test('everybody in the demonstration is marked as invented', async () => {
  const { rows } = await sql`
    select 1 from identity.account a left join identity.person p on p.id = a.person_id
      left join organisation.staff s on s.id = a.staff_id
    where not a.demonstration or not coalesce(p.invented, s.invented)
  `.execute(db)
  expect(rows).toEqual([])
})

test('the city loads only once, and takes another password when the list was lost', async () => {
  const hashes = async () =>
    (await sql<{ h: string }>`select distinct password_hash as h from identity.account`.execute(db)).rows.map(
      (r) => r.h,
    )
  const before = await hashes()
  await loadCity(db, CITY_PASSWORD)
  expect(await hashes()).toEqual(before)
  await loadCity(db, 'buom-neo-9876')
  expect(await hashes()).not.toEqual(before)
})

test('production refuses a database with demonstration accounts', async () => {
  expect(await noDemonstrationAccounts.run(db, {} as never)).toMatch(/demonstration accounts/)
  await sql`update identity.account set state = 'closed'`.execute(db)
  expect(await noDemonstrationAccounts.run(db, {} as never)).toBeNull()
})

test('a person who is not there is refused', async () => {
  await expect(
    read((ctx) => getPerson(ctx, '01900000-0000-7000-8000-000000000000', { purpose: 'handle' })),
  ).rejects.toThrow('identity.person_not_found')
})
