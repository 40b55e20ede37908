import { parse } from 'csv-parse/sync'
import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { haveProgram } from '#testing/debian-programs.ts'
import { testWorld } from '#testing/world.ts'
import { registerTable } from './register-table.ts'
import { LAN, squeezed, takeIn, textOf, ward } from './way.testing.ts'

const world = await testWorld({ city: true })
world.clock.now = new Date('2026-11-20T02:00:00Z')
const people = await ward(world)
const { lan, desk } = people
const otherDesk = await world.signIn('lechan.motcua')
const withPoppler = test.skipIf(!haveProgram('pdftotext', 'poppler-utils'))

const register = (query = '') => desk.get(`/api/officer/register${query}`)

/** Copies a dossier into another day, to fill a register; ten of them come in the same second. */
async function insertCopies(id: string, n: number, day: string): Promise<void> {
  const { rows } = await sql<{ columns: string }>`
    select string_agg(quote_ident(column_name), ', ') as columns from information_schema.columns
    where table_schema = 'dossiers' and table_name = 'dossier' and is_generated = 'NEVER'
      and column_name not in ('id', 'code', 'submitted_at', 'accepted_at')
  `.execute(world.owner)
  const others = sql.raw(rows[0]!.columns)
  await sql`
    insert into dossiers.dossier (id, code, submitted_at, accepted_at, ${others})
    select gen_random_uuid(), 'H24.999-' || to_char(${day}::date, 'YYMMDD') || '-' || lpad(i::text, 4, '0'),
      ${day}::timestamptz + (i / 10) * interval '1 second', ${day}::timestamptz + (i / 10) * interval '1 second', ${others}
    from dossiers.dossier d, generate_series(1, ${n}::int) i where d.id = ${id}
  `.execute(world.owner)
}

describe('form 07 on the page', () => {
  test('lists each dossier of the office once, in the order in which they came, page by page', async () => {
    const { id } = await takeIn(people)
    await insertCopies(id, 120, '2026-10-05')
    const seen: string[] = []
    let cursor = ''
    for (let page = 0; page < 4; page += 1) {
      const { items, next, total } = (await register(`?from=2026-10-01&to=2026-10-31${cursor}`)).json()
      expect(total).toBe(120)
      seen.push(...items.map((i: { code: string }) => i.code))
      if (!next) break
      cursor = `&cursor=${next}`
    }
    expect(seen).toHaveLength(120)
    expect(new Set(seen).size).toBe(120)
  })

  test('shows the present month, and only the office’s own dossiers', async () => {
    const { code } = await takeIn(people)
    const mine = (await register()).json()
    expect([mine.from, mine.to]).toEqual(['2026-11-01', '2026-11-20'])
    expect(mine.items.map((i: { code: string }) => i.code)).toContain(code)
    expect((await otherDesk.get('/api/officer/register')).json()).toMatchObject({ total: 0, items: [] })
    expect((await lan.get('/api/officer/register')).statusCode).toBe(403)
  })

  test('names people in part to whoever oversees all offices, and in full where the register is kept', async () => {
    const { code } = await takeIn(people)
    const leader = await world.signIn('thanhpho.lanhdao')
    const nameIn = async (who: typeof desk) =>
      (await who.get('/api/officer/register')).json().items.find((i: { code: string }) => i.code === code)
        .applicantName
    expect(await nameIn(desk)).toBe(LAN.name)
    expect(await nameIn(leader)).toBe('Nguyễn T*** H*** L***')
    const row = (table: string) => table.split('\r\n').find((line) => line.includes(code))
    const masked = row((await leader.get('/api/officer/register.csv')).body)
    expect(masked).toContain('*******017')
    expect(masked).not.toMatch(/Hoa Lan|Minh Hoạ|0900000017/)
    expect(row((await desk.get('/api/officer/register.csv')).body)).toContain('0900000017')
  })

  test('refuses a period that ends before it begins, one that is too long, and a cursor that is none', async () => {
    for (const period of ['?from=2026-11-02&to=2026-11-01', '?from=2024-01-01&to=2026-11-01'])
      expect((await register(period)).json().code).toBe('dossiers.bad_period')
    expect((await register('?cursor=%20x')).json().code).toBe('dossiers.bad_cursor')
    expect((await register('?from=yesterday')).statusCode).toBe(400)
  })
})

describe('form 07 on paper', () => {
  withPoppler('carries the applicant and the agency, and says when it is cut', async () => {
    const { id, code } = await takeIn(people)
    const text = textOf((await desk.get('/api/officer/register.pdf')).rawPayload)
    for (const part of [code, LAN.name, LAN.phone, 'từ 01/11/2026 đến 20/11/2026'])
      expect(text).toContain(squeezed(part))
    await insertCopies(id, 2100, '2026-09-05')
    const long = textOf(
      (await desk.get('/api/officer/register.pdf?from=2026-09-01&to=2026-09-30')).rawPayload,
    )
    expect(long).toContain(squeezed('chỉ in 2000 hồ sơ đầu trong tổng số 2100'))
  })
})

describe('form 07 as a table', () => {
  test('opens in Excel with its accents and has the columns of the form', async () => {
    const { code } = await takeIn(people)
    const answer = await desk.get('/api/officer/register.csv')
    expect(answer.headers['content-type']).toBe('text/csv; charset=utf-8')
    expect([...answer.rawPayload.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    const rows = parse(answer.rawPayload, { bom: true, columns: true }) as Record<string, string>[]
    const row = rows.find((r) => r['Mã hồ sơ'] === code)!
    expect(row['Tên cá nhân, tổ chức']).toBe(LAN.name)
    expect(row['Địa chỉ, số điện thoại']).toContain(LAN.phone)
    expect(row['Nhận hồ sơ']).toBe('09:00 20/11/2026')
  })

  test('runs nothing that somebody wrote as their name, and keeps every character of it', () => {
    const names = ['=HYPERLINK("http://x")', '+1', '-2', '@cmd', 'Lê, "Tám"\nNgõ 5', 'Trần Ớt']
    const row = { code: 'c', procedure: 'p', sets: 1, address: null, agency: 'a', receivedAt: new Date(0) }
    const rest = { dueAt: null, returnedAt: null, returnBy: null, note: null }
    const table = registerTable(names.map((applicant) => ({ ...row, ...rest, applicant })))
    const read = parse(table, { bom: true }).slice(1) as string[][]
    expect(read.map((line) => line[4])).toEqual(
      names.map((name) => (/^[=+\-@]/.test(name) ? `'${name}` : name)),
    )
  })
})
