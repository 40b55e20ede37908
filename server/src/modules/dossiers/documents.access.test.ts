import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { aPng } from './document-files.testing.ts'
import { aForm, aPaper, BIRTH, type Client, paperWorld } from './documents.testing.ts'

const { world, lan, draft, add, content, view, refused } = await paperWorld()
const minh = await world.signIn('minh')
const desk = await world.signIn('hongbang.motcua')
const otherDesk = await world.signIn('lechan.motcua')
const specialist = await world.signIn('hongbang.chuyenvien')

describe('whose papers they are', () => {
  test('to another citizen the dossier and its papers do not exist', async () => {
    const { documents } = (await add(lan, [aPaper()])).json()
    await refused(() => add(minh, [aPaper()]), 404, 'dossiers.not_found')
    await refused(() => content(minh, documents[0].id), 404, 'dossiers.not_found')
    const paper = `/api/citizen/dossiers/${draft.id}/documents/${documents[0].id}`
    await refused(() => minh.delete(paper), 404, 'dossiers.not_found')
    const answer = { answer: 'not_applicable', reason: 'không cần' }
    const component = `/api/citizen/dossiers/${draft.id}/components/${draft.components[0]}`
    await refused(() => minh.put(component, answer), 404, 'dossiers.not_found')
    expect((await content(lan, documents[0].id)).statusCode).toBe(200)
  })

  test('a paper is found only in its own dossier', async () => {
    const { documents } = (await add(lan, [aPaper()])).json()
    const other = (await lan.post('/api/citizen/dossiers', { procedureCode: BIRTH })).json()
    const found = await lan.get(`/api/citizen/dossiers/${other.id}/documents/${documents[0].id}/content`)
    expect(found.json().code).toBe('dossiers.document_not_found')
  })

  test('an office reads it once it is handed in, not before; other offices never do', async () => {
    const { documents } = (await add(lan, [aPaper()])).json()
    const read = (who: Client) =>
      who.get(`/api/officer/dossiers/${draft.id}/documents/${documents[0].id}/content`)
    expect((await read(desk)).statusCode).toBe(404)
    await handIn()
    expect((await read(desk)).statusCode).toBe(200)
    expect((await read(otherDesk)).statusCode).toBe(404)
    expect((await read(lan)).statusCode).toBe(403)
  })

  test('without a session nothing is read or written', async () => {
    await refused(() => add(world.as(), [aPaper()]), 401, 'session.required')
  })
})

/** Sets the state alone: what led to it is the subject of other tests. */
async function handIn(state = 'submitted') {
  await sql`
    update dossiers.dossier set state = ${state}, code = ${`H24.1-261008-${String(Math.random()).slice(2, 8)}`}, submitted_at = now()
    where id = ${draft.id}
  `.execute(world.owner)
}

async function askForMore() {
  await handIn('supplement_requested')
  await sql`
    with notice as (insert into dossiers.notice (id, dossier_id, form, issued_by, issued_at, content)
      values (gen_random_uuid(), ${draft.id}, '02', 'x', now(), '{}') returning id)
    insert into dossiers.supplement (dossier_id, notice_id, items, requested_by, requested_at, from_step)
    select ${draft.id}, id, '[]', 'x', ${world.clock.now}, 'accept' from notice
  `.execute(world.owner)
}

describe('when papers may be added and taken away', () => {
  test('not once the dossier is handed in', async () => {
    const { documents } = (await add(lan, [aPaper()])).json()
    await handIn()
    await refused(() => add(lan, [aPaper()]), 409, 'dossiers.file_not_now')
    const paper = `/api/citizen/dossiers/${draft.id}/documents/${documents[0].id}`
    await refused(() => lan.delete(paper), 409, 'dossiers.file_not_now')
  })

  test('again when the office asks for more; what was handed in stays, what came since may go', async () => {
    const first = (await add(lan, [aPaper()])).json().documents[0]
    await askForMore()
    world.clock.now = new Date(world.clock.now.getTime() + 60_000)
    const second = await add(lan, [aPaper()])
    expect(second.statusCode, second.body).toBe(201)
    const paper = (document: string) => `/api/citizen/dossiers/${draft.id}/documents/${document}`
    await refused(() => lan.delete(paper(first.id)), 409, 'dossiers.file_already_submitted')
    expect((await lan.delete(paper(second.json().documents[0].id))).statusCode).toBe(200)
  })

  test('a paper taken away from a draft is gone for everybody', async () => {
    const { documents, version } = (await add(lan, [aPaper()])).json()
    const answer = await lan.delete(`/api/citizen/dossiers/${draft.id}/documents/${documents[0].id}`)
    expect(answer.json()).toEqual({ version: version + 1 })
    expect((await content(lan, documents[0].id)).statusCode).toBe(404)
    expect((await view()).components[0]).toMatchObject({ answer: 'missing', documents: [] })
  })

  test('two requests at the same instant cannot fill a dossier beyond its limit', async () => {
    const { documents } = (await add(lan, [aPaper()])).json()
    await sql`update dossiers.document set size = ${200 * 1048576 - 600} where id = ${documents[0].id}`.execute(
      world.owner,
    )
    const lock = sql`select 1 from dossiers.dossier where id = ${draft.id} for update`
    const answers = await world.race(
      lock,
      () => add(lan, [aPaper()]),
      () => add(lan, [aPaper()]),
    )
    expect(answers.map((a) => a.statusCode).sort()).toEqual([201, 409])
  })

  test('a dossier handed in while a file was on its way does not take it', async () => {
    const lock = sql`update dossiers.dossier set state = 'submitted', code = 'H24.1-261008-0001', submitted_at = now() where id = ${draft.id} returning 1`
    const [answer] = await world.race(lock, () => add(lan, [aPaper()]))
    expect(answer!.json().code).toBe('dossiers.file_not_now')
    expect((await view()).components[0].documents).toEqual([])
  })
})

describe('reading a paper', () => {
  test('the browser is told what it is and not to trust it', async () => {
    const { documents } = (await add(lan, [aPaper('Đơn “đề nghị”.pdf')])).json()
    const { headers, statusCode } = await content(lan, documents[0].id)
    expect(statusCode).toBe(200)
    expect(headers).toMatchObject({
      'content-type': 'application/pdf',
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
      'cross-origin-resource-policy': 'same-origin',
      'content-disposition': `inline; filename="Don de nghi.pdf"; filename*=UTF-8''${encodeURIComponent('Đơn “đề nghị”.pdf')}`,
    })
    expect(headers['content-security-policy']).toContain("default-src 'none'")
  })

  test('a picture is shown in a sandbox', async () => {
    const { documents } = (await add(lan, [{ name: 'a.png', content: await aPng() }])).json()
    expect((await content(lan, documents[0].id)).headers['content-security-policy']).toMatch(/; sandbox$/)
  })

  test('a range of its bytes', async () => {
    const file = aPaper()
    const { documents } = (await add(lan, [file])).json()
    const part = await content(lan, documents[0].id, { range: 'bytes=5-7' })
    expect([part.statusCode, part.body]).toEqual([206, '1.7'])
    expect(part.headers['content-range']).toBe(`bytes 5-7/${file.content.length}`)
    expect((await content(lan, documents[0].id, { range: 'bytes=-5' })).rawPayload).toEqual(
      file.content.subarray(-5),
    )
    expect((await content(lan, documents[0].id, { range: 'bytes=999999-' })).statusCode).toBe(416)
    expect((await content(lan, documents[0].id, { range: 'bytes=0-1,4-5' })).rawPayload).toEqual(file.content)
  })
})

describe('scans of what was handed over at the counter', () => {
  async function takenIn(): Promise<string> {
    const taken = await desk.post('/api/officer/dossiers', {
      procedureCode: BIRTH,
      channel: 'direct',
      applicant: { fullName: 'Người Thử Quầy', citizenId: '099090000099', phone: '0900000099' },
      papers: draft.components,
      notApplicable: [],
      delivery: 'counter',
    })
    expect(taken.statusCode, taken.body).toBe(201)
    return taken.json().id
  }
  const scan = (who: Client, id: string) =>
    who.post(`/api/officer/dossiers/${id}/documents`, aForm(draft.components[0]!, [aPaper('bản quét.pdf')]))

  test('are added by the officer who took them in, and stand beside the word that the paper lies there', async () => {
    const id = await takenIn()
    const added = await scan(desk, id)
    expect(added.statusCode, added.body).toBe(201)
    const { components } = (await desk.get(`/api/officer/dossiers/${id}`)).json()
    expect(components[0]).toMatchObject({ answer: 'attached', documents: [{ name: 'bản quét.pdf' }] })
  })

  test('are added by nobody else, and to no dossier that came online', async () => {
    const id = await takenIn()
    await refused(() => scan(otherDesk, id), 404, 'dossiers.not_found')
    await refused(() => scan(specialist, id), 403, 'permission.missing')
    await refused(() => scan(lan, id), 403, 'permission.missing')
    await refused(() => scan(desk, draft.id), 404, 'dossiers.not_found')
    await handIn()
    await refused(() => scan(desk, draft.id), 404, 'dossiers.not_found')
  })
})
