import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { haveProgram } from '#testing/debian-programs.ts'
import { testWorld } from '#testing/world.ts'
import { feesOf } from './receipt-letter.service.ts'
import { BIRTH, decide, handInOnline, LAN, squeezed, takeIn, textOf, ward } from './way.testing.ts'

const world = await testWorld({ city: true })
const people = await ward(world)
const { lan, desk } = people
const minh = await world.signIn('minh')
const otherDesk = await world.signIn('lechan.motcua')
const withPoppler = test.skipIf(!haveProgram('pdftotext', 'poppler-utils'))

const rowsOfSchema = async (): Promise<string> => {
  const counted = ['dossier', 'step', 'notice', 'result', 'document', 'token', 'clock_interval'].map(
    async (table) =>
      (await sql`select count(*)::int as n from ${sql.table(`dossiers.${table}`)}`.execute(world.owner)).rows,
  )
  return JSON.stringify(await Promise.all(counted))
}

describe('form 01', () => {
  withPoppler('names the dossier, the applicant, the papers and the appointment', async () => {
    const { id, code } = await takeIn(people)
    const answer = await lan.get(`/api/citizen/dossiers/${id}/receipt.pdf`)
    expect(answer.statusCode).toBe(200)
    expect(answer.headers).toMatchObject({
      'content-type': 'application/pdf',
      'cache-control': 'private, no-store',
      'content-disposition': `inline; filename="${code}-mau-01.pdf"`,
    })
    const text = textOf(answer.rawPayload)
    for (const part of [code, LAN.name, LAN.citizenId, 'phường Hồng Bàng', 'TRÌNH DIỄN', 'bản chính'])
      expect(text.toUpperCase()).toContain(squeezed(part).toUpperCase())
  })

  test('is the same file each time, for citizen and officer', async () => {
    const { id } = await takeIn(people)
    const mine = await lan.get(`/api/citizen/dossiers/${id}/receipt.pdf`)
    world.clock.now = new Date(world.clock.now.getTime() + 60_000)
    const theirs = await desk.get(`/api/officer/dossiers/${id}/receipt.pdf`)
    expect(theirs.rawPayload.equals(mine.rawPayload)).toBe(true)
  })

  test('is refused for a draft', async () => {
    const { id } = (await lan.post('/api/citizen/dossiers', { procedureCode: BIRTH })).json()
    const answer = await lan.get(`/api/citizen/dossiers/${id}/receipt.pdf`)
    expect([answer.statusCode, answer.json().code]).toEqual([409, 'dossiers.not_handed_in'])
  })

  test('adds up nothing that is an alternative', () => {
    const fee = (amount: number | null, text = '') =>
      ({ channel: 'online', kind: 'fee', amount, text }) as const
    expect(feesOf({ fees: [fee(8000)] }, 'online').fees).toEqual([{ name: 'Lệ phí', amount: 8000 }])
    expect(feesOf({ fees: [fee(0)] }, 'online')).toEqual({ fees: [], feeText: null })
    const several = feesOf({ fees: [fee(8000, 'trong nước'), fee(75000, 'nước ngoài')] }, 'online')
    expect(several.fees).toEqual([])
    expect(several.feeText).toContain('Lệ phí 75.000 đồng (nước ngoài)')
    expect(feesOf({ fees: [fee(8000)] }, 'direct')).toEqual({ fees: [], feeText: null })
  })
})

describe('notices', () => {
  withPoppler('form 02 names everything that is asked for, form 03 every reason', async () => {
    const asked = await handInOnline(people)
    const items = [{ component: null, text: 'Ghi rõ nơi sinh của con' }]
    await desk.post(`/api/officer/dossiers/${asked.id}/supplement-request`, { items })
    const refused = await handInOnline(people)
    const reasons = ['Đã đăng ký ở nơi khác', 'Không thuộc thẩm quyền']
    await desk.post(`/api/officer/dossiers/${refused.id}/refusal`, { reasons })
    expect(await noticeText(asked.id)).toContain(squeezed(items[0]!.text))
    for (const reason of reasons) expect(await noticeText(refused.id)).toContain(squeezed(reason))
  })

  async function noticeText(id: string): Promise<string> {
    const [notice] = (await lan.get(`/api/citizen/dossiers/${id}`)).json().notices
    const mine = await lan.get(`/api/citizen/dossiers/${id}/notices/${notice.id}/content`)
    const theirs = await desk.get(`/api/officer/dossiers/${id}/notices/${notice.id}/content`)
    expect(theirs.rawPayload.equals(mine.rawPayload)).toBe(true)
    return textOf(mine.rawPayload)
  }

  test('of another dossier do not exist in this one', async () => {
    const [one, other] = [await handInOnline(people), await handInOnline(people)]
    await desk.post(`/api/officer/dossiers/${one.id}/refusal`, { reasons: ['Trùng hồ sơ'] })
    const [notice] = (await lan.get(`/api/citizen/dossiers/${one.id}`)).json().notices
    const answer = await lan.get(`/api/citizen/dossiers/${other.id}/notices/${notice.id}/content`)
    expect([answer.statusCode, answer.json().code]).toEqual([404, 'dossiers.no_such_notice'])
  })
})

describe('form 06', () => {
  withPoppler('tells who had the dossier, and is for officials alone', async () => {
    const { id, code } = await takeIn(people)
    await decide(people, id)
    const slip = await desk.get(`/api/officer/dossiers/${id}/control-slip.pdf`)
    const text = textOf(slip.rawPayload)
    for (const part of [code, 'Chuyên viên', 'Trước hạn', 'Đang giải quyết'])
      expect(text).toContain(squeezed(part))
    expect((await lan.get(`/api/citizen/dossiers/${id}/control-slip.pdf`)).statusCode).toBe(404)
    expect((await lan.get(`/api/officer/dossiers/${id}/control-slip.pdf`)).statusCode).toBe(403)
  })
})

describe('whose letters they are', () => {
  test('nobody else finds any letter, and a refusal leaves no row', async () => {
    const { id } = await takeIn(people)
    await decide(people, id)
    await world.runJobs()
    const before = await rowsOfSchema()
    const paths = ['receipt.pdf', 'result/content', `notices/${id}/content`]
    for (const path of paths) {
      expect((await minh.get(`/api/citizen/dossiers/${id}/${path}`)).statusCode).toBe(404)
      expect((await otherDesk.get(`/api/officer/dossiers/${id}/${path}`)).statusCode).toBe(404)
      expect((await world.as().get(`/api/citizen/dossiers/${id}/${path}`)).statusCode).toBe(401)
      expect((await minh.get(`/api/officer/dossiers/${id}/${path}`)).statusCode).toBe(403)
    }
    expect((await otherDesk.get(`/api/officer/dossiers/${id}/control-slip.pdf`)).statusCode).toBe(404)
    expect(await rowsOfSchema()).toBe(before)
  })
})
