import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { assured } from '#testing/assured.ts'
import { STAFF_POST } from '#testing/staff.ts'
import { testWorld } from '#testing/world.ts'
import { actorOf, findAccount } from '../index.ts'

const world = await testWorld({ city: true })
/** Somebody who has just shown a second factor. */
const proven = async (username: string) =>
  world.as(
    assured(
      await world.change(async (ctx) => actorOf(ctx, (await findAccount(ctx, username))!.id)),
      world.clock.now,
    ),
  )
const admin = await proven('quantri')
const STAFF = '/api/admin/staff'
const seat = { ...STAFF_POST, unitCode: 'H24.165' }
let n = 0

/** Takes somebody on and signs them in with the password that was answered. */
async function joined(more: Partial<typeof seat> = {}) {
  n += 1
  const username = `mau.${n}`
  const answer = await admin.post(STAFF, { ...seat, fullName: `Người Mẫu ${n}`, username, ...more })
  expect(answer.statusCode, answer.body).toBe(201)
  const { id, password } = answer.json()
  const session = await world.as().post('/api/open/sessions', { username, password })
  expect(session.statusCode, session.body).toBe(201)
  return { id: id as string, username, who: world.as(session.json().token as string) }
}
const sees = async (who: ReturnType<typeof world.as>) => (await who.get('/api/officer/queue')).statusCode
const viewed = async (id: string) => (await admin.get(`${STAFF}/${id}`)).json()

describe('joining', () => {
  test('whoever joins signs in with a password told once, and works where their post lies', async () => {
    const { id, who } = await joined()
    expect(await sees(who)).toBe(200)
    expect(await viewed(id)).toMatchObject({
      hasAccount: true,
      posts: [{ role: 'specialist', endedAt: null }],
    })
    const listed = (await admin.get(`${STAFF}?unitCode=H24.165&name=nguoi%20mau`)).json().items
    expect(listed.map((s: { id: string }) => s.id)).toContain(id)
  })

  test('a name that is taken, a role, a position or a unit that does not exist is refused', async () => {
    const { username } = await joined()
    const code = async (more: object) =>
      (await admin.post(STAFF, { ...seat, fullName: 'X', username: 'moi.moi', ...more })).json().code
    expect(await code({ username })).toBe('identity.username_taken')
    expect(await code({ role: 'king' })).toBe('identity.no_such_role')
    expect(await code({ role: 'citizen' })).toBe('identity.no_such_role')
    expect(await code({ positionCode: 'king' })).toBe('organisation.no_such_position')
    expect(await code({ unitCode: 'H99' })).toBe('organisation.no_such_unit')
  })
})

describe('moving', () => {
  test('the old right ends and the new one begins at the same moment, in the session under way', async () => {
    const { id, who } = await joined()
    const units = async () => (await who.get('/api/open/sessions/current')).json().account.posts
    expect((await units())[0].unitCode).toBe('H24.165')
    const moved = await admin.post(`${STAFF}/${id}/move`, { ...seat, unitCode: 'H24.168' })
    expect(moved.statusCode, moved.body).toBe(200)
    expect((await units()).map((p: { unitCode: string }) => p.unitCode)).toEqual(['H24.168'])
    // and back again on the same day
    await admin.post(`${STAFF}/${id}/move`, seat)
    expect((await units()).map((p: { unitCode: string }) => p.unitCode)).toEqual(['H24.165'])
    expect((await viewed(id)).posts.filter((p: { endedAt: string | null }) => p.endedAt)).toHaveLength(2)
  })
})

describe('leaving', () => {
  test('posts, account and sessions end at the same moment', async () => {
    const { id, username, who } = await joined()
    expect((await admin.post(`${STAFF}/${id}/departure`)).statusCode).toBe(200)
    expect(await sees(who)).toBe(401)
    const { rows } = await sql<{ n: number }>`
      select count(*)::int as n from identity.session s join identity.account a on a.id = s.account_id
      where a.username = ${username}`.execute(world.db)
    expect(rows[0]!.n).toBe(0)
    expect((await viewed(id)).hasAccount).toBe(false)
    expect((await admin.post(`${STAFF}/${id}/departure`)).json().code).toBe('organisation.staff_left')
    expect((await admin.post(`${STAFF}/${id}/move`, seat)).json().code).toBe('organisation.staff_left')
  })

  test('two departures at the same instant are one', async () => {
    const { id } = await joined()
    const lock = sql`select 1 from organisation.staff where id = ${id} for update`
    const leave = () => admin.post(`${STAFF}/${id}/departure`)
    const answers = await world.race(lock, leave, leave)
    expect(answers.map((a) => a.statusCode).sort()).toEqual([200, 409])
  })
})

describe('standing in', () => {
  test('gives that post’s rights, within its days, until it is ended', async () => {
    const [absent, present] = [await joined(), await joined({ unitCode: 'H24.168', role: 'head' })]
    const postId = (await viewed(absent.id)).posts[0].id
    const day = (offset: number) =>
      new Date(world.clock.now.getTime() + 7 * 3_600_000 + offset * 86_400_000).toISOString().slice(0, 10)
    const order = { postId, firstDay: day(0), lastDay: day(1), reason: 'Nghỉ phép' }
    const held = async () =>
      (await present.who.get('/api/open/sessions/current'))
        .json()
        .account.posts.map((p: { role: string; unitCode: string }) => `${p.role} ${p.unitCode}`)
    const later = { ...order, firstDay: day(1), lastDay: day(2) }
    expect((await admin.post(`${STAFF}/${present.id}/substitutions`, later)).statusCode).toBe(201)
    expect(await held()).toEqual(['head H24.168'])
    const { id } = (await admin.post(`${STAFF}/${present.id}/substitutions`, order)).json()
    expect((await held()).sort()).toEqual(['head H24.168', 'specialist H24.165'])
    expect((await viewed(absent.id)).substitutions[0].reason).toBe('Nghỉ phép')
    expect((await admin.post(`/api/admin/substitutions/${id}/end`)).statusCode).toBe(204)
    expect(await held()).toEqual(['head H24.168'])
  })

  test('ends with the post itself: nobody stands in for somebody who has left', async () => {
    const [absent, present] = [await joined(), await joined({ unitCode: 'H24.168' })]
    const postId = (await viewed(absent.id)).posts[0].id
    const days = { firstDay: '2020-01-01', lastDay: '2099-01-01' }
    await admin.post(`${STAFF}/${present.id}/substitutions`, { postId, ...days, reason: 'Ốm' })
    const posts = async () => (await present.who.get('/api/open/sessions/current')).json().account.posts
    expect(await posts()).toHaveLength(2)
    await admin.post(`${STAFF}/${absent.id}/departure`)
    expect(await posts()).toHaveLength(1)
    const self = (await viewed(present.id)).posts[0].id
    const own = await admin.post(`${STAFF}/${present.id}/substitutions`, {
      postId: self,
      ...days,
      reason: 'x',
    })
    expect(own.json().code).toBe('organisation.substitutes_self')
  })
})

test('an office that is dissolved closes what its posts gave, also in a session under way', async () => {
  const { who } = await joined()
  expect(await sees(who)).toBe(200)
  await sql`update organisation.unit set valid_to = (now() at time zone 'Asia/Ho_Chi_Minh')::date where code = 'H24.165'`.execute(
    world.db,
  )
  expect(await sees(who)).toBe(403)
  await sql`update organisation.unit set valid_to = null where code = 'H24.165'`.execute(world.db)
})

test('nobody but an administrator whose post reaches there, and nobody themselves', async () => {
  const { id, who } = await joined()
  expect((await who.get(`${STAFF}/${id}`)).statusCode).toBe(403)
  expect((await who.post(`${STAFF}/${id}/departure`)).statusCode).toBe(403)
  const {
    id: localId,
    username,
    who: unproven,
  } = await joined({ role: 'administrator', unitCode: 'H24.168' })
  expect((await unproven.post(`${STAFF}/${localId}/departure`)).json().code).toBe(
    'session.enrolment_required',
  )
  const local = await proven(username)
  expect((await local.post(`${STAFF}/${id}/departure`)).json().code).toBe('identity.staff_out_of_reach')
  expect((await local.get(`${STAFF}?unitCode=H24.165`)).json().items).toEqual([])
  expect((await local.post(`${STAFF}/${localId}/departure`)).json().code).toBe('identity.not_oneself')
})

test('an administrator of one office gives nobody more than they manage: no post that reaches further, no other office’s post', async () => {
  const { username } = await joined({ role: 'administrator', unitCode: 'H24.168' })
  const local = await proven(username)
  const here = { ...seat, unitCode: 'H24.168' }
  const at = (await local.post(STAFF, { ...here, fullName: 'Người Mẫu', username: 'mau.gan' })).json()
  const below = { ...here, fullName: 'Người Mẫu', username: 'mau.xa', role: 'leader', reach: 'subtree' }
  expect((await local.post(STAFF, below)).json().code).toBe('identity.staff_out_of_reach')
  expect((await local.post(`${STAFF}/${at.id}/move`, { ...here, reach: 'subtree' })).json().code).toBe(
    'identity.staff_out_of_reach',
  )
  const { id: elsewhere } = await joined()
  const [post] = (await viewed(elsewhere)).posts
  const order = { postId: post.id, firstDay: '2026-11-23', lastDay: '2030-11-23', reason: 'thay mẫu' }
  expect((await local.post(`${STAFF}/${at.id}/substitutions`, order)).json().code).toBe(
    'identity.staff_out_of_reach',
  )
})
