import { readdir } from 'node:fs/promises'
import { sql } from 'kysely'
import sharp from 'sharp'
import { beforeEach, describe, expect, test } from 'vitest'
import { testWorld } from '#testing/world.ts'
import { aGifPage, anSvg, aPhoto, aPng, aZip, somePdf } from './samples/files.ts'

const world = await testWorld({ city: true })
const lan = await world.signIn('lan')
const minh = await world.signIn('minh')
const desk = await world.signIn('hongbang.motcua')
type Client = typeof lan

const BIRTH = '1.001193'
let id: string
let components: string[]

beforeEach(async () => {
  const draft = (await lan.post('/api/citizen/dossiers', { procedureCode: BIRTH })).json()
  id = draft.id
  components = draft.components.map((c: { code: string }) => c.code)
})

interface Part {
  name: string
  content: Buffer
}
function aForm(component: string | null, files: Part[], last = false): FormData {
  const form = new FormData()
  if (component !== null && !last) form.set('component', component)
  for (const { name, content } of files) form.append('file', new Blob([new Uint8Array(content)]), name)
  if (component !== null && last) form.set('component', component)
  return form
}
const pdf = (name = 'đơn.pdf'): Part => ({ name, content: somePdf([`(${name}${Math.random()})`]) })
const add = (who: Client, files: Part[], component: string | null = components[0]!, last = false) =>
  who.post(`/api/citizen/dossiers/${id}/documents`, aForm(component, files, last))
const content = (who: Client, document: string, headers = {}) =>
  who.get(`/api/citizen/dossiers/${id}/documents/${document}/content`, undefined, headers)
const view = async () => (await lan.get(`/api/citizen/dossiers/${id}`)).json()

/** Everything that a request could have left behind. */
async function traces() {
  const count = async (what: string) =>
    (await sql`select 1 from ${sql.raw(what)}`.execute(world.db)).rows.length
  const version = await sql<{
    version: number
  }>`select version from dossiers.dossier where id = ${id}`.execute(world.db)
  return {
    documents: await count('dossiers.document'),
    files: await count('platform.file'),
    facts: await count('platform.fact'),
    audit: await count('platform.audit'),
    version: version.rows[0]?.version,
    waiting: await readdir(`${world.files.folder}/incoming`).catch(() => []),
  }
}

/** Refused with this code, and nothing is left of it. */
async function refused(request: () => ReturnType<Client['post']>, status: number, code: string) {
  const before = await traces()
  const answer = await request()
  expect([answer.statusCode, answer.json().code], answer.body).toEqual([status, code])
  expect(answer.json()).toMatchObject({ title: expect.any(String), en: { detail: expect.any(String) } })
  expect(await traces()).toEqual(before)
}

describe('adding papers', () => {
  test('several files arrive with one request, and the dossier shows them', async () => {
    const answer = await add(lan, [pdf('Tờ khai.pdf'), { name: 'ảnh.png', content: await aPng() }])
    expect(answer.statusCode, answer.body).toBe(201)
    const { documents, version } = answer.json()
    expect(documents).toMatchObject([
      { name: 'Tờ khai.pdf', mediaType: 'application/pdf', component: components[0] },
      { name: 'ảnh.jpg', mediaType: 'image/jpeg', component: components[0] },
    ])
    const shown = await view()
    expect(shown.version).toBe(version)
    expect(shown.components[0]).toMatchObject({
      answer: 'attached',
      documents: [{ name: 'Tờ khai.pdf' }, {}],
    })
  })

  test('the component may stand behind the files', async () => {
    expect((await add(lan, [pdf()], components[0], true)).statusCode).toBe(201)
  })

  test('a file field without a file, as a form without script sends it, is passed over', async () => {
    const form = aForm(components[0]!, [pdf()])
    form.append('file', new Blob([]), '')
    expect((await lan.post(`/api/citizen/dossiers/${id}/documents`, form)).json().documents).toHaveLength(1)
  })

  test('the same content in two dossiers is stored once', async () => {
    const file = pdf()
    const first = (await add(lan, [file])).json()
    const before = (await traces()).files
    await add(lan, [{ ...file, name: 'khác.pdf' }])
    expect((await traces()).files).toBe(before)
    expect(first.documents).toHaveLength(1)
  })

  test('a photo comes back upright and without the place where it was taken', async () => {
    const { documents } = (await add(lan, [{ name: 'cccd.jpg', content: await aPhoto(64, 48) }])).json()
    const { exif, width } = await sharp((await content(lan, documents[0].id)).rawPayload).metadata()
    expect([exif, width]).toEqual([undefined, 48])
  })
})

describe('what is refused leaves nothing', () => {
  test.each<[string, number, string, () => Part | Promise<Part>]>([
    ['a ZIP called .pdf', 415, 'file_type', () => ({ name: 'đơn.pdf', content: aZip() })],
    ['a GIF that is also a page', 415, 'file_type', () => ({ name: 'ảnh.gif', content: aGifPage() })],
    ['an SVG with script', 415, 'file_type', () => ({ name: 'ảnh.svg', content: anSvg() })],
    ['nothing', 422, 'file_empty', () => ({ name: 'đơn.pdf', content: Buffer.alloc(0) })],
    [
      'half a photo',
      422,
      'file_damaged',
      async () => ({ name: 'a.jpg', content: (await aPhoto(900, 900)).subarray(0, 3000) }),
    ],
    [
      'a PDF with a ZIP behind it',
      422,
      'file_two_formats',
      () => ({ name: 'a.pdf', content: Buffer.concat([somePdf(), aZip()]) }),
    ],
    [
      'a PDF with script',
      422,
      'file_pdf_active',
      () => ({ name: 'a.pdf', content: somePdf(['<< /S /JavaScript /JS (x) >>']) }),
    ],
    ['21 MB', 413, 'file_too_large', () => ({ name: 'a.pdf', content: Buffer.alloc(21 * 1048576, '%PDF-') })],
  ])('%s', async (_what, status, code, part) => {
    const file = await part()
    await refused(() => add(lan, [file]), status, `dossiers.${code}`)
  })

  test('one bad file among good ones: none is added', () =>
    refused(() => add(lan, [pdf(), { name: 'a.pdf', content: aZip() }]), 415, 'dossiers.file_type'))

  test('more files than one request may bring', () =>
    refused(
      () =>
        add(
          lan,
          Array.from({ length: 11 }, () => pdf()),
        ),
      413,
      'dossiers.file_request_too_large',
    ))

  test('no file', () => refused(() => add(lan, []), 422, 'dossiers.file_missing'))
  test('no component', () => refused(() => add(lan, [pdf()], null), 422, 'dossiers.file_component_missing'))
  test('a component that the procedure does not have', () =>
    refused(() => add(lan, [pdf()], 'khac'), 422, 'dossiers.no_such_component'))
  test('JSON in place of a form', () =>
    refused(
      () => lan.post(`/api/citizen/dossiers/${id}/documents`, { component: 'a' }),
      422,
      'dossiers.file_missing',
    ))

  test('a dossier that is full', async () => {
    const { documents } = (await add(lan, [pdf()])).json()
    await sql`update dossiers.document set size = ${200 * 1048576 - 100} where id = ${documents[0].id}`.execute(
      world.db,
    )
    await refused(() => add(lan, [pdf()]), 409, 'dossiers.file_dossier_full')
    await sql`delete from dossiers.document where id = ${documents[0].id}`.execute(world.db)
    await sql`
      insert into dossiers.document (id, dossier_id, component_code, file_id, name, media_type, size, added_by, added_at)
      select gen_random_uuid(), ${id}, 'x', f.id, 'a.pdf', 'application/pdf', 1, 'x', now()
      from generate_series(1, 100), (select id from platform.file limit 1) f
    `.execute(world.db)
    await refused(() => add(lan, [pdf()]), 409, 'dossiers.file_dossier_full')
  })
})

describe('whose papers they are', () => {
  test('to another citizen the dossier and its papers do not exist', async () => {
    const { documents } = (await add(lan, [pdf()])).json()
    await refused(() => add(minh, [pdf()]), 404, 'dossiers.not_found')
    await refused(() => content(minh, documents[0].id), 404, 'dossiers.not_found')
    const paper = `/api/citizen/dossiers/${id}/documents/${documents[0].id}`
    await refused(() => minh.delete(paper), 404, 'dossiers.not_found')
    const answer = { answer: 'not_applicable', reason: 'không cần' }
    const component = `/api/citizen/dossiers/${id}/components/${components[0]}`
    await refused(() => minh.put(component, answer), 404, 'dossiers.not_found')
    expect((await content(lan, documents[0].id)).statusCode).toBe(200)
  })

  test('a paper is found only in its own dossier', async () => {
    const { documents } = (await add(lan, [pdf()])).json()
    const other = (await lan.post('/api/citizen/dossiers', { procedureCode: BIRTH })).json()
    const found = await lan.get(`/api/citizen/dossiers/${other.id}/documents/${documents[0].id}/content`)
    expect(found.json().code).toBe('dossiers.document_not_found')
  })

  test('an office reads it once it is handed in, not before; other offices never do', async () => {
    const { documents } = (await add(lan, [pdf()])).json()
    const other = await world.signIn('lechan.motcua')
    const read = (who: Client) => who.get(`/api/officer/dossiers/${id}/documents/${documents[0].id}/content`)
    expect((await read(desk)).statusCode).toBe(404)
    await handIn()
    expect((await read(desk)).statusCode).toBe(200)
    expect((await read(other)).statusCode).toBe(404)
    expect((await read(lan)).statusCode).toBe(403)
  })

  test('without a session nothing is read or written', async () => {
    await refused(() => add(world.as(), [pdf()]), 401, 'session.required')
  })
})

/** Sets the state alone: what led to it is the subject of other tests. */
async function handIn(state = 'submitted') {
  await sql`
    update dossiers.dossier set state = ${state}, code = ${`H24.1-261008-${String(Math.random()).slice(2, 8)}`}, submitted_at = now()
    where id = ${id}
  `.execute(world.db)
}

async function askForMore() {
  await handIn('supplement_requested')
  await sql`
    with notice as (insert into dossiers.notice (id, dossier_id, form, issued_by, issued_at, content)
      values (gen_random_uuid(), ${id}, '02', 'x', now(), '{}') returning id)
    insert into dossiers.supplement (dossier_id, notice_id, items, requested_by, requested_at, from_step)
    select ${id}, id, '[]', 'x', ${world.clock.now}, 'accept' from notice
  `.execute(world.db)
}

describe('when papers may be added and taken away', () => {
  test('not once the dossier is handed in', async () => {
    const { documents } = (await add(lan, [pdf()])).json()
    await handIn()
    await refused(() => add(lan, [pdf()]), 409, 'dossiers.file_not_now')
    const paper = `/api/citizen/dossiers/${id}/documents/${documents[0].id}`
    await refused(() => lan.delete(paper), 409, 'dossiers.file_not_now')
  })

  test('again when the office asks for more; what was handed in stays, what came since may go', async () => {
    const first = (await add(lan, [pdf()])).json().documents[0]
    await askForMore()
    world.clock.now = new Date(world.clock.now.getTime() + 60_000)
    const second = await add(lan, [pdf()])
    expect(second.statusCode, second.body).toBe(201)
    const paper = (document: string) => `/api/citizen/dossiers/${id}/documents/${document}`
    await refused(() => lan.delete(paper(first.id)), 409, 'dossiers.file_already_submitted')
    expect((await lan.delete(paper(second.json().documents[0].id))).statusCode).toBe(200)
  })

  test('a paper taken away from a draft is gone for everybody', async () => {
    const { documents, version } = (await add(lan, [pdf()])).json()
    const answer = await lan.delete(`/api/citizen/dossiers/${id}/documents/${documents[0].id}`)
    expect(answer.json()).toEqual({ version: version + 1 })
    expect((await content(lan, documents[0].id)).statusCode).toBe(404)
    expect((await view()).components[0]).toMatchObject({ answer: 'missing', documents: [] })
  })

  test('two requests at the same instant cannot fill a dossier beyond its limit', async () => {
    const { documents } = (await add(lan, [pdf()])).json()
    await sql`update dossiers.document set size = ${200 * 1048576 - 600} where id = ${documents[0].id}`.execute(
      world.db,
    )
    const lock = sql`select 1 from dossiers.dossier where id = ${id} for update`
    const answers = await world.race(
      lock,
      () => add(lan, [pdf()]),
      () => add(lan, [pdf()]),
    )
    expect(answers.map((a) => a.statusCode).sort()).toEqual([201, 409])
  })

  test('a dossier handed in while a file was on its way does not take it', async () => {
    const lock = sql`update dossiers.dossier set state = 'submitted', code = 'H24.1-261008-0001', submitted_at = now() where id = ${id} returning 1`
    const [answer] = await world.race(lock, () => add(lan, [pdf()]))
    expect(answer!.json().code).toBe('dossiers.file_not_now')
    expect((await view()).components[0].documents).toEqual([])
  })
})

describe('a paper that does not apply', () => {
  const answer = (body: object, code = components[0]) =>
    lan.put(`/api/citizen/dossiers/${id}/components/${code}`, body)

  test('is said so with a reason, taken back, and forgotten when the paper comes after all', async () => {
    const said = await answer({ answer: 'not_applicable', reason: 'Trẻ sinh tại bệnh viện' })
    expect(said.statusCode, said.body).toBe(200)
    expect((await view()).components[0]).toMatchObject({ answer: 'not_applicable' })
    await answer({ answer: 'missing' })
    expect((await view()).components[0].answer).toBe('missing')
    await answer({ answer: 'not_applicable', reason: 'Không có' })
    const { documents } = (await add(lan, [pdf()])).json()
    await lan.delete(`/api/citizen/dossiers/${id}/documents/${documents[0].id}`)
    expect((await view()).components[0].answer).toBe('missing')
  })

  test('needs a reason, and a paper that the procedure has', async () => {
    expect((await answer({ answer: 'not_applicable' })).statusCode).toBe(400)
    expect((await answer({ answer: 'not_applicable', reason: ' '.repeat(501) })).statusCode).toBe(400)
    await refused(() => answer({ answer: 'missing' }, 'khac'), 422, 'dossiers.no_such_component')
  })
})

describe('reading a paper', () => {
  test('the browser is told what it is and not to trust it', async () => {
    const { documents } = (await add(lan, [pdf('Đơn “đề nghị”.pdf')])).json()
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
    const file = pdf()
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
