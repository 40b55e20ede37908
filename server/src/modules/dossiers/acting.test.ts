import { sql } from 'kysely'
import { beforeEach, describe, expect, test } from 'vitest'
import { actorOf, findAccount } from '#modules/identity/index.ts'
import { answersTo } from '#testing/answers.ts'
import { clearDelegations, type DelegationSpec, putDelegation } from '#testing/delegations.ts'
import { BIRTH, paperFor } from '#testing/dossier-papers.ts'
import { tracer } from '#testing/traces.ts'
import { testWorld } from '#testing/world.ts'

const world = await testWorld({ city: true })
const { query } = await tracer(world)
const account = (username: string) =>
  world.change(async (ctx) => actorOf(ctx, (await findAccount(ctx, username))!.id))
const people = { lan: await account('lan'), minh: await account('minh'), hoa: await account('hoa') }
const [lan, minh, hoa] = [world.as(people.lan), world.as(people.minh), world.as(people.hoa)]
const DOSSIERS = '/api/citizen/dossiers'

const lent = (more: Partial<DelegationSpec> = {}): Promise<string> =>
  putDelegation(query, {
    principalPersonId: people.lan.personId!,
    delegatePersonId: people.hoa.personId!,
    ...more,
  })
const open = (delegationId: string) => hoa.post(DOSSIERS, { procedureCode: BIRTH, delegationId })
const acts = async (who: typeof lan, id: string): Promise<string[]> =>
  (await who.get(`/api/citizen/delegations/${id}`)).json().acts.map((a: { action: string }) => a.action)

/** A draft by Hoa for whoever lets her, complete but for being handed in. */
async function written(delegationId: string): Promise<string> {
  const { id, form, formData, components } = (await open(delegationId)).json()
  await hoa.put(`${DOSSIERS}/${id}/form`, answersTo(form.schema, undefined, formData))
  for (const { code, answer } of components)
    if (answer === 'missing') await hoa.post(`${DOSSIERS}/${id}/documents`, paperFor(code))
  return id
}

beforeEach(() => clearDelegations(query))

describe('in the name of whoever lets them', () => {
  test('a delegate begins, fills in and hands in; both see by whom and for whom', async () => {
    const delegation = await lent()
    const id = await written(delegation)
    const handedIn = await hoa.post(`${DOSSIERS}/${id}/submission`)
    expect(handedIn.statusCode, handedIn.body).toBeLessThan(300)
    const view = (await lan.get(`${DOSSIERS}/${id}`)).json()
    expect(view).toMatchObject({
      authority: 'delegation',
      applicant: { name: 'Nguyễn Thị Hoa Lan' },
      handedInBy: 'Phạm Thị Phượng Hoa',
      acting: { forAnother: false },
    })
    expect(view.timeline[0].by).toMatchObject({
      name: 'Phạm Thị Phượng Hoa',
      unit: expect.stringMatching(/thay/),
    })
    expect((await hoa.get(`${DOSSIERS}/${id}`)).json().acting.forAnother).toBe(true)
    for (const who of [lan, hoa]) expect(await acts(who, delegation)).toEqual(['handed_in', 'opened'])
  })

  test('not without the scope, for another procedure, before or after its days, nor when it is somebody else’s', async () => {
    const refused = [
      await lent({ scopes: ['follow', 'receive'] }),
      await lent({ procedures: ['1.000000'] }),
      await lent({ days: [1, 9] }),
      await lent({ days: [-9, -1] }),
      await lent({ state: 'offered' }),
      await lent({ state: 'revoked' }),
      await lent({ delegatePersonId: people.minh.personId! }),
    ]
    for (const id of refused) expect((await open(id)).json().code).toBe('identity.outside_delegation')
  })

  test('what a delegate began for a company is known to its representative, and the company is told', async () => {
    const [company] = (await minh.get('/api/citizen/organisations')).json().items
    const id = await written(
      await lent({ principalPersonId: undefined, principalOrganisationId: company.id }),
    )
    expect((await minh.get(`${DOSSIERS}/${id}`)).json().applicant.name).toBe(company.name)
    expect((await lan.get(`${DOSSIERS}/${id}`)).statusCode).toBe(404)
    await hoa.post(`${DOSSIERS}/${id}/submission`)
    await world.deliver()
    for (const who of [minh, hoa]) {
      const { items } = (await who.get('/api/citizen/notifications')).json()
      expect(items.map((m: { dossierId: string }) => m.dossierId)).toContain(id)
    }
  })
})

describe('ended at once', () => {
  test('from the moment it is ended the delegate sees and does nothing more, also in what they began', async () => {
    const delegation = await lent()
    const id = await written(delegation)
    expect((await lan.post(`/api/citizen/delegations/${delegation}/revocation`)).statusCode).toBe(200)
    expect((await hoa.get(`${DOSSIERS}/${id}`)).statusCode).toBe(404)
    expect((await hoa.post(`${DOSSIERS}/${id}/submission`)).statusCode).toBe(404)
    const listed = (await hoa.get(DOSSIERS)).json().items.map((d: { id: string }) => d.id)
    expect(listed).not.toContain(id)
    expect((await lan.get(`${DOSSIERS}/${id}`)).json().state).toBe('draft')
  })

  test('handing in and ending at the same instant: it was handed in before the end, or not at all', async () => {
    const delegation = await lent()
    const id = await written(delegation)
    const lock = sql`select 1 from identity.delegation where id = ${delegation} for update`
    const [handedIn, ended] = await world.race(
      lock,
      () => hoa.post(`${DOSSIERS}/${id}/submission`),
      () => lan.post(`/api/citizen/delegations/${delegation}/revocation`),
    )
    expect(ended!.statusCode).toBe(200)
    const [times] = await query<{ before: boolean | null }>(
      `select (select max(at) from identity.delegated_act where delegation_id = $1 and action = 'handed_in')
         <= (select ended_at from identity.delegation where id = $1) as before`,
      [delegation],
    )
    const { state } = (await lan.get(`${DOSSIERS}/${id}`)).json()
    if (handedIn!.statusCode < 300) expect({ state, ...times }).toEqual({ state: 'submitted', before: true })
    else expect({ state, ...times }).toEqual({ state: 'draft', before: null })
  })
})

test('who may only follow sees that there is a result, and neither its code nor the letter', async () => {
  const id = await written(await lent())
  await hoa.post(`${DOSSIERS}/${id}/submission`)
  await query(`update dossiers.dossier set state = 'decided' where id = $1`, [id])
  await query(
    `insert into dossiers.result (dossier_id, outcome, title, body, proposed_by, proposed_at, number, verification_code, decided_by, decided_at)
     values ($1, 'granted', 'Kết quả', 'Đồng ý', $2, now(), '1/QĐ', 'ABCD1234', $2, now())`,
    [id, people.lan.id],
  )
  await clearDelegations(query)
  await lent({ scopes: ['follow'] })
  const view = (await hoa.get(`${DOSSIERS}/${id}`)).json()
  expect(view.acting.may).toEqual({ fill: false, result: false })
  expect(view.result).toMatchObject({ outcome: 'granted', number: null, verificationCode: null })
  expect((await hoa.get(`${DOSSIERS}/${id}/result/content`)).json().code).toBe('identity.outside_delegation')
  await lent({ scopes: ['receive'] })
  expect((await hoa.get(`${DOSSIERS}/${id}`)).json().result.verificationCode).toBe('ABCD1234')
})
