import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import { importFormerCommunes } from '#modules/organisation/index.ts'
import { CITY_PASSWORD } from '#testing/city-template.ts'
import { type Jar, vneidWorld } from '../vneid/vneid.testing.ts'

const { app, as, signInWith, change, db, vault } = await vneidWorld()
const AT_HOME = { line: '18 phố Minh Hoạ', province: '31', commune: 'phường Lê Chân', former: '' }
const NOWHERE = { line: '', province: '31', commune: '', former: '' }
const CONTACT = { phone: '0900 000 018', email: 'lan.moi@vidu.example', address: AT_HOME }
const level2 = async (account: string) => as((await signInWith({ account, level: 2 })).json().token)
type Api = Awaited<ReturnType<typeof level2>>
const profile = async (who: Api) => (await who.get('/api/citizen/profile')).json()
const say = (who: Api, address: Partial<typeof AT_HOME>) =>
  who.put('/api/citizen/profile/contact', { phone: '', email: '', address: { ...NOWHERE, ...address } })

const FORMERS = `old_ward_code,old_ward,old_district_code,old_district,new_ward_code,new_ward,new_province_code
11335,Phường Vạn Mỹ,304,Quận Ngô Quyền,11329,Phường Ngô Quyền,31
10528,Phường Trần Phú,288,Thành phố Hải Dương,10532,Phường Lê Thanh Nghị,31
10528,Phường Trần Phú,288,Thành phố Hải Dương,10537,Phường Tân Hưng,31`
beforeAll(() => change((ctx) => importFormerCommunes(ctx, FORMERS)))

test('how one is reached is changed at level 2 alone, and where one lives with it', async () => {
  const jar: Jar = {}
  const payload = { username: 'lan', password: CITY_PASSWORD }
  jar.mc_session = (await app.inject({ method: 'POST', url: '/api/open/sessions', payload })).json().token
  const one = as(jar.mc_session)
  const before = await profile(one)
  const refused = await one.put('/api/citizen/profile/contact', CONTACT)
  expect([refused.statusCode, refused.json().code]).toEqual([403, 'session.level_required'])
  expect(await profile(one)).toEqual(before)
  const raised = as((await signInWith({ account: 'lan', level: 2 }, jar, { level: 2 })).json().token)
  expect((await raised.put('/api/citizen/profile/contact', CONTACT)).statusCode).toBe(204)
  expect(await profile(raised)).toEqual({
    ...before,
    phone: '0900000018',
    email: CONTACT.email,
    address: {
      line: '18 phố Minh Hoạ',
      communeCode: '11383',
      communeName: 'Phường Lê Chân',
      provinceCode: '31',
      former: null,
    },
    addressLine: '18 phố Minh Hoạ, phường Lê Chân, thành phố Hải Phòng',
    commune: { code: expect.any(String), name: 'Ủy ban nhân dân phường Lê Chân' },
  })
})

test('an empty text takes it away; what cannot be is refused by name and changes nothing', async () => {
  const minh = await level2('minh')
  const wrong = await minh.put('/api/citizen/profile/contact', {
    phone: '12',
    email: 'x',
    address: { line: '', province: '00', commune: '', former: 'Số 1' },
  })
  expect([wrong.statusCode, wrong.json().fields.map((f: { path: string }) => f.path)]).toEqual([
    422,
    ['phone', 'email', 'address.province', 'address.line', 'address.commune'],
  ])
  expect((await profile(minh)).phone).toBe('0900000023')
  expect((await say(minh, {})).statusCode).toBe(204)
  expect(await profile(minh)).toMatchObject({ phone: null, email: null, address: null, commune: null })
})

test('a former ward leads to its commune of today; one that was divided is asked about', async () => {
  const hoa = await level2('hoa')
  expect((await say(hoa, { line: '5 Chợ Con', commune: 'P. Vạn Mỹ' })).statusCode).toBe(204)
  expect((await profile(hoa)).addressLine).toBe('5 Chợ Con, phường Ngô Quyền, thành phố Hải Phòng')
  const former = '5 Chợ Con, phường Trần Phú, TP. Hải Dương'
  for (const typed of [{ commune: 'Phường Trần Phú' }, { former }]) {
    const asked = await say(hoa, { line: '5 Chợ Con', ...typed })
    expect(asked.json().fields).toMatchObject([
      {
        path: 'address.commune',
        code: 'choose',
        choices: [
          { value: '10532', label: 'Phường Lê Thanh Nghị' },
          { value: '10537', label: 'Phường Tân Hưng' },
        ],
      },
    ])
  }
  expect((await say(hoa, { line: '5 Chợ Con', commune: '10537', former })).statusCode).toBe(204)
  expect((await profile(hoa)).address).toEqual({
    line: '5 Chợ Con',
    communeCode: '10537',
    communeName: 'Phường Tân Hưng',
    provinceCode: '31',
    former: { text: former, communeCode: '10528', districtCode: '288' },
  })
  const unknown = (await say(hoa, { line: 'Số 1', commune: 'Phường Không Có' })).json()
  expect(unknown.fields).toMatchObject([{ path: 'address.commune', code: 'unknown' }])
})

test('who lives in another province writes their commune as it is called there', async () => {
  const phuc = await level2('phuc')
  expect((await say(phuc, { line: 'Thôn 1', province: '22', commune: 'Xã  Minh Hoạ' })).statusCode).toBe(204)
  expect(await profile(phuc)).toMatchObject({
    address: { communeCode: null, communeName: 'Xã Minh Hoạ', provinceCode: '22' },
    addressLine: 'Thôn 1, xã Minh Hoạ, tỉnh Quảng Ninh',
    commune: null,
  })
})

test('an address that was sealed in one piece is read as it was, offers its communes, and stays until it is put into parts', async () => {
  const hoa = await level2('hoa')
  const { id } = await profile(hoa)
  const text = '  7 Bến Cũ, P. Trần Phú , TP Hải Dương'
  const { rows } = await sql<{ key: Buffer }>`select platform.key_of(${id}) as key`.execute(db)
  const sealed = vault.keyOf(id, rows[0]!.key).seal('address', text)
  await sql`update identity.person set sealed_address = ${sealed} where id = ${id}`.execute(db)
  const before = await profile(hoa)
  expect(before).toMatchObject({
    address: { line: text, communeName: null, former: null },
    addressLine: text,
    communesOffered: [{ code: '10532' }, { code: '10537' }],
  })
  expect((await say(hoa, { former: text })).statusCode).toBe(204)
  expect(await profile(hoa)).toMatchObject({ address: before.address, commune: before.commune })
  expect((await say(hoa, { line: '7 Bến Cũ', commune: '10532', former: text })).statusCode).toBe(204)
  expect(await profile(hoa)).toMatchObject({
    address: { line: '7 Bến Cũ', former: { text: text.trim() } },
    communesOffered: [],
  })
})
