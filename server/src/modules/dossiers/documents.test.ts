import { sql } from 'kysely'
import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { aGifPage, anSvg, aPhoto, aPng, aZip, somePdf } from './document-files.testing.ts'
import { aForm, aPaper, type Part, paperWorld } from './documents.testing.ts'

const { world, lan, draft, add, content, view, refused } = await paperWorld()

describe('adding papers', () => {
  test('several files arrive with one request, and the dossier shows them', async () => {
    const answer = await add(lan, [aPaper('Tờ khai.pdf'), { name: 'ảnh.png', content: await aPng() }])
    expect(answer.statusCode, answer.body).toBe(201)
    const { documents, version } = answer.json()
    expect(documents).toMatchObject([
      { name: 'Tờ khai.pdf', mediaType: 'application/pdf', component: draft.components[0] },
      { name: 'ảnh.jpg', mediaType: 'image/jpeg', component: draft.components[0] },
    ])
    const shown = await view()
    expect(shown.version).toBe(version)
    expect(shown.components[0]).toMatchObject({
      answer: 'attached',
      documents: [{ name: 'Tờ khai.pdf' }, {}],
    })
  })

  test('the component may stand behind the files', async () => {
    expect((await add(lan, [aPaper()], draft.components[0], true)).statusCode).toBe(201)
  })

  test('a file field without a file, as a form without script sends it, is passed over', async () => {
    const form = aForm(draft.components[0]!, [aPaper()])
    form.append('file', new Blob([]), '')
    expect(
      (await lan.post(`/api/citizen/dossiers/${draft.id}/documents`, form)).json().documents,
    ).toHaveLength(1)
  })

  test('the same content twice is stored once', async () => {
    const file = aPaper()
    await add(lan, [file, { ...file, name: 'khác.pdf' }])
    const stored = sql`
      select distinct file_id from dossiers.document where dossier_id = ${draft.id}
    `
    expect((await view()).components[0].documents).toHaveLength(2)
    expect((await stored.execute(world.owner)).rows).toHaveLength(1)
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
    refused(() => add(lan, [aPaper(), { name: 'a.pdf', content: aZip() }]), 415, 'dossiers.file_type'))

  test('more files than one request may bring', () =>
    refused(
      () =>
        add(
          lan,
          Array.from({ length: 11 }, () => aPaper()),
        ),
      413,
      'dossiers.file_request_too_large',
    ))

  test('no file', () => refused(() => add(lan, []), 422, 'dossiers.file_missing'))
  test('no component', () =>
    refused(() => add(lan, [aPaper()], null), 422, 'dossiers.file_component_missing'))
  test('a component that the procedure does not have', () =>
    refused(() => add(lan, [aPaper()], 'khac'), 422, 'dossiers.no_such_component'))
  test('JSON in place of a form', () =>
    refused(
      () => lan.post(`/api/citizen/dossiers/${draft.id}/documents`, { component: 'a' }),
      422,
      'dossiers.file_missing',
    ))

  test('a dossier that is full', async () => {
    const { documents } = (await add(lan, [aPaper()])).json()
    await sql`update dossiers.document set size = ${200 * 1048576 - 100} where id = ${documents[0].id}`.execute(
      world.owner,
    )
    await refused(() => add(lan, [aPaper()]), 409, 'dossiers.file_dossier_full')
    await sql`delete from dossiers.document where id = ${documents[0].id}`.execute(world.owner)
    await sql`
      insert into dossiers.document (id, dossier_id, component_code, file_id, name, media_type, size, added_by, added_at)
      select gen_random_uuid(), ${draft.id}, 'x', f.id, 'a.pdf', 'application/pdf', 1, 'x', now()
      from generate_series(1, 100), (select id from platform.file limit 1) f
    `.execute(world.owner)
    await refused(() => add(lan, [aPaper()]), 409, 'dossiers.file_dossier_full')
  })
})

describe('a paper that does not apply', () => {
  const answer = (body: object, code = draft.components[0]) =>
    lan.put(`/api/citizen/dossiers/${draft.id}/components/${code}`, body)

  test('is said so with a reason, taken back, and forgotten when the paper comes after all', async () => {
    const said = await answer({ answer: 'not_applicable', reason: 'Trẻ sinh tại bệnh viện' })
    expect(said.statusCode, said.body).toBe(200)
    expect((await view()).components[0]).toMatchObject({ answer: 'not_applicable' })
    await answer({ answer: 'missing' })
    expect((await view()).components[0].answer).toBe('missing')
    await answer({ answer: 'not_applicable', reason: 'Không có' })
    const { documents } = (await add(lan, [aPaper()])).json()
    await lan.delete(`/api/citizen/dossiers/${draft.id}/documents/${documents[0].id}`)
    expect((await view()).components[0].answer).toBe('missing')
  })

  test('needs a reason, and a paper that the procedure has', async () => {
    expect((await answer({ answer: 'not_applicable' })).statusCode).toBe(400)
    expect((await answer({ answer: 'not_applicable', reason: ' '.repeat(501) })).statusCode).toBe(400)
    await refused(() => answer({ answer: 'missing' }, 'khac'), 422, 'dossiers.no_such_component')
  })
})
