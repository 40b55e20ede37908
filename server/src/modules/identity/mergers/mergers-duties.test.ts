import { expect, test } from 'vitest'
import { assured } from '#testing/assured.ts'
import { STAFF_POST } from '#testing/staff.ts'
import { testWorld } from '#testing/world.ts'
import { actorOf, findAccount } from '../index.ts'
import { appointProtectionOfficer } from '../staff/protection-officer.service.ts'
import { mergerStage } from './mergers.testing.ts'

const world = await testWorld({ city: true })
const { AT, proposer, decider, record, body, proposed } = await mergerStage(world)
const STAFF = '/api/admin/staff'
const OFFICER = {
  role: 'data_protection_officer',
  positionCode: 'data_protection_officer',
  unitCode: 'H24',
  reach: 'subtree',
}
const actor = async (username: string) =>
  assured(
    await world.change(async (ctx) => actorOf(ctx, (await findAccount(ctx, username))!.id)),
    world.clock.now,
  )

async function joined(username: string, more: object): Promise<string> {
  const answer = await proposer.post(STAFF, { ...STAFF_POST, fullName: 'Người Mẫu', username, ...more })
  expect(answer.statusCode, answer.body).toBe(201)
  return answer.json().id
}

test('an administrator makes nobody data protection officer: not by taking on, moving, or standing in', async () => {
  const refused = async (answer: ReturnType<typeof proposer.post>) => (await answer).json().code
  const join = { ...STAFF_POST, ...OFFICER, fullName: 'Người Mẫu', username: 'mau.bao.ve' }
  expect(await refused(proposer.post(STAFF, join))).toBe('identity.role_of_operator')
  const id = await joined('mau.chuyen', { unitCode: 'H24.165' })
  expect(await refused(proposer.post(`${STAFF}/${id}/move`, OFFICER))).toBe('identity.role_of_operator')
  const { id: officer } = (
    await proposer.get(`${STAFF}?unitCode=H24&name=${encodeURIComponent('Cung Thị Kín')}`)
  ).json().items[0]
  const [post] = (await proposer.get(`${STAFF}/${officer}`)).json().posts
  const days = { firstDay: '2026-11-27', lastDay: '2030-01-01' }
  const order = { postId: post.id, ...days, reason: 'Thay người nghỉ' }
  expect(await refused(proposer.post(`${STAFF}/${id}/substitutions`, order))).toBe(
    'identity.role_of_operator',
  )
})

test('not even whoever holds every right of one: the operator of the server appoints', async () => {
  const admin = await actor('quantri')
  const all = world.as({ ...admin, permissions: new Set([...admin.permissions, 'privacy.manage']) })
  const join = { ...STAFF_POST, ...OFFICER, fullName: 'Người Mẫu', username: 'mau.bao.ve' }
  expect((await all.post(STAFF, join)).json().code).toBe('identity.role_of_operator')
})

test('a second administrator, made by the first, decides nothing', async () => {
  const id = await proposed(await record(), await record())
  await joined('quantri.hai', { unitCode: 'H24', role: 'administrator', reach: 'subtree' })
  const second = world.as(await actor('quantri.hai'))
  for (const noun of ['approval', 'refusal', 'undoing'])
    expect((await second.post(`${AT}/${id}/${noun}`)).json().code).toBe('permission.missing')
  const { items, mayPropose } = (await second.get(AT)).json()
  expect([items[0].mayDecide, mayPropose]).toEqual([false, true])
})

test('the data protection officer decides and proposes nothing', async () => {
  const [old, kept] = [await record(), await record()]
  expect((await decider.post(AT, body(old, kept))).json().code).toBe('permission.missing')
  expect((await decider.get(AT)).json().mayPropose).toBe(false)
})

test('whom the operator appoints loses the post they had, and decides nothing that they proposed before', async () => {
  await joined('quantri.ba', { unitCode: 'H24', role: 'administrator', reach: 'subtree' })
  const before = world.as(await actor('quantri.ba'))
  const [mine, other] = [
    (await before.post(AT, body(await record(), await record()))).json().id,
    await proposed(await record(), await record()),
  ]
  await world.change((ctx) => appointProtectionOfficer(ctx, 'quantri.ba'))
  const officer = await actor('quantri.ba')
  expect(officer.permissions.has('identity.merge')).toBe(false)
  const now = world.as(officer)
  expect((await now.post(`${AT}/${mine}/approval`)).json().code).toBe('identity.merger_own')
  expect((await now.post(`${AT}/${other}/approval`)).statusCode).toBe(204)
})
