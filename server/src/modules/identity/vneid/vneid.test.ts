import { sql } from 'kysely'
import { beforeEach, describe, expect, test } from 'vitest'
import { CITY_PASSWORD } from '#testing/city-template.ts'
import { visitVneid } from '../../../../../sandbox/vneid/visitor.ts'
import { closeAccount, findAccount, findPersonByCitizenId, organisationsActedFor } from '../index.ts'
import { forgetEndedSessions } from '../people/forgetting.service.ts'
import { type Jar, vneidWorld } from './vneid.testing.ts'

const { app, as, db, vault, clock, read, change, race, begin, addressFor, comeBack, signInWith } =
  await vneidWorld()
const start = new Date()
beforeEach(async () => {
  clock.now = start
  await sql`delete from identity.sign_in_count`.execute(db)
})

const CUC = '099195000042'
const state = async (token: string) => (await as(token).get('/api/open/sessions/current')).json()
const count = async (table: string) =>
  (await sql<{ n: number }>`select count(*)::int as n from ${sql.table(table)}`.execute(db)).rows[0]!.n
const accountId = async (username: string) => (await read((ctx) => findAccount(ctx, username)))!.id
const signInByPassword = async (username: string, jar: Jar) => {
  const payload = { username, password: CITY_PASSWORD }
  const answer = await app.inject({ method: 'POST', url: '/api/open/sessions', payload })
  jar.mc_session = answer.json().token
  return answer.json() as { token: string; account: { id: string } }
}

describe('somebody who is known', () => {
  test('gets the account they have, at the level that VNeID vouched for', async () => {
    const answer = await signInWith({ account: 'lan', level: 2 }, {}, { next: '/ho-so/7' })
    expect(answer.statusCode).toBe(201)
    expect(answer.headers['set-cookie']).toMatch(/^mc_session=[\w-]{43}; .*Path=\/; HttpOnly; SameSite=Lax$/)
    expect(answer.json()).toMatchObject({
      account: { id: await accountId('lan'), name: 'Nguyễn Thị Hoa Lan', audience: 'citizen' },
      next: '/ho-so/7',
      carried: [],
    })
    const { assurance } = await state(answer.json().token)
    expect(assurance).toEqual({ level: 2, methods: ['vneid'], secondFactorAt: start.toISOString() })
    expect((await state((await signInWith({ account: 'lan' })).json().token)).assurance).toMatchObject({
      level: 1,
      secondFactorAt: null,
    })
  })

  test('is found by their number, never by their name; what VNeID says replaces what stood there, with its time', async () => {
    const hoa = (await read((ctx) => findPersonByCitizenId(ctx, '099301000031', { purpose: 'identify' })))!
    await sql`update identity.person set full_name = 'Nguyễn Thị Hoa Lan', birth_date = null where id = ${hoa.id}`.execute(
      db,
    )
    await signInWith({ account: 'hoa', level: 2 })
    expect(await read((ctx) => findPersonByCitizenId(ctx, hoa.citizenId, { purpose: 'identify' }))).toEqual(
      hoa,
    )
    const { rows } =
      await sql`select source, level, verified_at from identity.person_verification where person_id = ${hoa.id}`.execute(
        db,
      )
    expect(rows).toEqual([{ source: 'vneid', level: 2, verified_at: start }])
    const replaced = async () =>
      (
        await sql<{ n: number }>`select count(*)::int as n from platform.audit
      where action = 'identity.particulars-replaced' and subject = ${hoa.id}`.execute(db)
      ).rows[0]!.n
    expect(await replaced()).toBe(1)
    await signInWith({ account: 'hoa' })
    expect(await replaced()).toBe(1)
  })

  test('does not get in when the account is closed', async () => {
    const id = await accountId('hoa')
    await change((ctx) => closeAccount(ctx, id))
    const answer = await signInWith({ account: 'hoa' })
    expect([answer.statusCode, answer.json().code]).toEqual([403, 'identity.vneid_account_closed'])
    await sql`update identity.account set state = 'active' where id = ${id}`.execute(db)
  })
})

describe('somebody who was not known', () => {
  test('is registered as VNeID knows them, with an account that no password opens', async () => {
    const [first, second] = [await signInWith({ account: 'cuc' }), await signInWith({ account: 'cuc' })]
    const person = await read((ctx) => findPersonByCitizenId(ctx, CUC, { purpose: 'identify' }))
    expect(person).toMatchObject({
      fullName: 'Vũ Thị Cúc Hoạ Mi',
      birthDate: '1995-02-28',
      sex: 'female',
      invented: true,
      address: { line: 'Thôn Ví Dụ', communeName: 'Xã Minh Hoạ', provinceCode: '22', communeCode: null },
    })
    expect(second.json().account.id).toBe(first.json().account.id)
    expect((await as(second.json().token).get('/api/citizen/profile')).json().citizenId).toBe(CUC)
    const username = `vneid.${first.json().account.id}`
    for (const password of ['', ' ', CITY_PASSWORD, 'null']) {
      const payload = { username, password: password || 'x' }
      const refused = await app.inject({ method: 'POST', url: '/api/open/sessions', payload })
      expect(refused.json().code).toBe('identity.wrong_credentials')
    }
  })

  test('who comes twice at the same moment is one person with one account', async () => {
    const cuc = vault.index('citizen_id', CUC)
    await sql`delete from identity.session`.execute(db)
    await sql`delete from identity.representative where person_id = (select id from identity.person where citizen_id_index = ${cuc})`.execute(
      db,
    )
    await sql`delete from identity.person_verification`.execute(db)
    await sql`delete from identity.account where username like 'vneid.%'`.execute(db)
    await sql`delete from identity.person where citizen_id_index = ${cuc}`.execute(db)
    const jars: Jar[] = [{}, {}]
    const backs = await Promise.all(
      jars.map(async (jar) => visitVneid(await addressFor(jar), { account: 'cuc' })),
    )
    const answers = await race(
      sql`lock table identity.account in share row exclusive mode`,
      ...backs.map((back, i) => () => comeBack(jars[i]!, back)),
    )
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([201, 201])
    expect(answers[0]!.json().account.id).toBe(answers[1]!.json().account.id)
  })
})

describe('the account of an organisation', () => {
  test('is its representative’s, who represents it from that day on', async () => {
    const cuc = await signInWith({ account: 'hai-au', level: 2 })
    expect(cuc.json().account.name).toBe('Vũ Thị Cúc Hoạ Mi')
    const personId = (await read((ctx) => findPersonByCitizenId(ctx, CUC, { purpose: 'identify' })))!.id
    expect(await read((ctx) => organisationsActedFor(ctx, personId, { purpose: 'represent' }))).toMatchObject(
      [{ taxCode: '9900000048', name: 'Hợp tác xã Hải Âu Ví Dụ', title: 'Giám đốc' }],
    )
    await signInWith({ account: 'hai-au', level: 2 })
    expect(await read((ctx) => organisationsActedFor(ctx, personId, { purpose: 'represent' }))).toHaveLength(
      1,
    )
    clock.now = new Date(start.getTime() - 24 * 3600_000)
    expect(await read((ctx) => organisationsActedFor(ctx, personId, { purpose: 'represent' }))).toEqual([])
  })

  test('that is known is not named anew', async () => {
    const before = await count('identity.representative')
    expect((await signInWith({ account: 'canh-buom' })).json().account.id).toBe(await accountId('minh'))
    expect(await count('identity.representative')).toBe(before)
  })
})

describe('proving more in a session that is open', () => {
  test('raises it to level 2 under another token; what was typed comes back', async () => {
    const jar: Jar = {}
    const { token, account } = await signInByPassword('lan', jar)
    const doing = {
      level: 2 as const,
      next: '/ho-so/7/kiem-tra',
      carried: [
        ['key', 'một'],
        ['key', 'hai'],
      ] as [string, string][],
    }
    const answer = await signInWith({ account: 'lan', level: 2 }, jar, doing)
    expect(answer.json()).toMatchObject({
      account: { id: account.id },
      next: doing.next,
      carried: doing.carried,
    })
    expect((await state(token)).signedIn).toBe(false)
    const { assurance } = await state(answer.json().token)
    expect({ ...assurance, methods: assurance.methods.sort() }).toMatchObject({
      level: 2,
      methods: ['pwd', 'vneid'],
    })
  })

  test('with level 1, where 2 was asked for, changes nothing', async () => {
    const jar: Jar = {}
    const { token } = await signInByPassword('lan', jar)
    const answer = await signInWith({ account: 'lan', level: 1 }, jar, {
      level: 2,
      next: '/a',
      carried: [['x', 'y']],
    })
    expect([answer.statusCode, answer.json()]).toEqual([
      403,
      expect.objectContaining({ code: 'identity.vneid_level_too_low', next: '/a', carried: [['x', 'y']] }),
    ])
    expect((await state(token)).assurance.level).toBe(1)
  })

  test.each([
    ['somebody else’s', 'lan', 'minh'],
    ['a citizen’s, in a session of staff', 'hongbang.motcua', 'lan'],
    ['a newcomer’s, in a session of staff', 'quantri', 'cuc'],
  ])('with a VNeID that is %s, is refused', async (_, username, account) => {
    const jar: Jar = {}
    const { token } = await signInByPassword(username, jar)
    const people = await count('identity.person')
    const answer = await signInWith({ account, level: 2 }, jar, { level: 2 })
    expect([answer.statusCode, answer.json().code]).toEqual([409, 'identity.vneid_other_person'])
    expect((await state(token)).assurance.level).toBe(1)
    expect(await count('identity.person')).toBe(people)
  })
})

describe('the way there and back', () => {
  test('is good once', async () => {
    const jar: Jar = {}
    const back = await visitVneid(await addressFor(jar), { account: 'lan' })
    expect((await comeBack(jar, back)).statusCode).toBe(201)
    const again = await comeBack({ ...jar, mc_session: '' }, back)
    expect([again.statusCode, again.json().code]).toEqual([409, 'identity.vneid_answer_used'])
  })

  test('is good once even when it is used twice at the same moment', async () => {
    const jar: Jar = {}
    const back = await visitVneid(await addressFor(jar), { account: 'lan' })
    const answers = await race(
      sql`select 1 from identity.sign_in_attempt for update`,
      ...[1, 2, 3].map(() => () => comeBack({ ...jar }, back)),
    )
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([201, 409, 409])
  })

  test('ends in the browser in which it began', async () => {
    const jar: Jar = {}
    const back = await visitVneid(await addressFor(jar), { account: 'lan' })
    const other: Jar = {}
    await begin(other)
    for (const thief of [{}, other, { mc_vneid: 'x' }])
      expect((await comeBack(thief, back)).json().code).toBe('identity.vneid_answer_used')
    expect((await comeBack(jar, back)).statusCode).toBe(201)
  })

  test('is too late after a quarter of an hour, and forgotten at night', async () => {
    const jar: Jar = {}
    const back = await visitVneid(await addressFor(jar), { account: 'lan' })
    clock.now = new Date(start.getTime() + 15 * 60_000)
    expect((await comeBack(jar, back)).json().code).toBe('identity.vneid_answer_used')
    await signInWith({ account: 'lan' })
    clock.now = new Date(start.getTime() + 24 * 3600_000)
    await change(forgetEndedSessions)
    expect(await count('identity.sign_in_attempt')).toBe(0)
  })

  test('goes on in two tabs of one browser side by side', async () => {
    const jar: Jar = {}
    const one = await addressFor(jar, { next: '/mot' })
    const two = await addressFor(jar, { next: '/hai' })
    const [back1, back2] = [await visitVneid(one), await visitVneid(two)]
    expect((await comeBack({ mc_vneid: jar.mc_vneid! }, back1)).json().next).toBe('/mot')
    expect((await comeBack({ mc_vneid: jar.mc_vneid! }, back2)).json().next).toBe('/hai')
  })

  test('leaves in the database nothing that could be read or used', async () => {
    const jar: Jar = {}
    const address = new URL(await addressFor(jar, { next: '/bi-mat', carried: [['ten', 'Điều bí mật']] }))
    const { rows } = await sql<{ row: string; sealed: string }>`
      select to_jsonb(a)::text as row, encode(sealed, 'escape') as sealed from identity.sign_in_attempt a
    `.execute(db)
    const kept = rows.map(({ row, sealed }) => row + sealed).join()
    for (const secret of [
      'bi-mat',
      'bí mật',
      jar.mc_vneid!,
      address.searchParams.get('state')!,
      address.searchParams.get('nonce')!,
    ])
      expect(kept).not.toContain(secret)
  })

  test('asks VNeID for PKCE, the level, and for a person who is there now', async () => {
    const asked = new URL(await addressFor({}, { level: 2, locale: 'en' })).searchParams
    expect(Object.fromEntries(asked)).toMatchObject({
      code_challenge_method: 'S256',
      acr_values: 'urn:vneid:level:2',
      prompt: 'login',
      redirect_uri: 'http://localhost:3000/en/dang-nhap/vneid',
    })
  })

  test('does not begin for another site, nor a hundred times from one address', async () => {
    const payload = {}
    const foreign = await app.inject({
      method: 'POST',
      url: '/api/open/sign-in-attempts',
      payload,
      headers: { origin: 'https://ke-xau.example' },
    })
    expect(foreign.json().code).toBe('request.foreign_origin')
    await sql`insert into identity.sign_in_count (subject_sha256, attempts, window_ends_at)
      values (sha256('address 127.0.0.1'), 100, ${new Date(start.getTime() + 60_000)})`.execute(db)
    expect((await begin({})).statusCode).toBe(429)
  })
})
