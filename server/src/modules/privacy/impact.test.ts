import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { haveProgram } from '#testing/debian-programs.ts'
import { testWorld } from '#testing/world.ts'

const world = await testWorld({ city: true })
const officer = await world.signIn('baovedulieu')

interface Kind {
  code: string
  scheduled: boolean
  keptFor: { vi: string }
  columns: { table: string; column: string; privacy: string }[]
}

test('every column that tells of people stands in the register, below a purpose that people are told of', async () => {
  const { purposes } = (await officer.get('/api/admin/impact-assessment')).json()
  const kinds: Kind[] = purposes.flatMap((purpose: { kinds: Kind[] }) => purpose.kinds)
  const said = new Set(
    kinds.flatMap(({ columns }) => columns.map(({ table, column }) => `${table}.${column}`)),
  )
  const { rows } = await sql<{ name: string }>`
    select table_name || '.' || column_name as name from platform.column_class where privacy in ('personal', 'sensitive')
  `.execute(world.db)
  expect(rows.length).toBeGreaterThan(20)
  expect(rows.filter(({ name }) => !said.has(name))).toEqual([])
  const drafts = kinds.find(({ code }) => code === 'dossiers.drafts')!
  expect([drafts.scheduled, drafts.keptFor.vi]).toEqual([true, expect.stringMatching(/^180 ngày/)])
})

test('it is the officer’s, and tells nothing of anybody', async () => {
  expect((await (await world.signIn('quantri')).get('/api/admin/impact-assessment')).statusCode).toBe(403)
  const { body } = await officer.get('/api/admin/impact-assessment')
  for (const text of ['Nguyễn Thị Hoa Lan', '099190000017']) expect(body).not.toContain(text)
})

test.skipIf(!haveProgram('pdftotext', 'poppler-utils'))(
  'as a file in Vietnamese, to be completed',
  async () => {
    const file = join(world.files.folder, 'impact.pdf')
    writeFileSync(file, (await officer.get('/api/admin/impact-assessment.pdf')).rawPayload)
    const text = execFileSync('pdftotext', ['-raw', file, '-'], { encoding: 'utf8' }).replace(/\s+/g, ' ')
    for (const words of [
      'HỒ SƠ ĐÁNH GIÁ TÁC ĐỘNG XỬ LÝ DỮ LIỆU CÁ NHÂN',
      'Hồ sơ và tờ khai',
      '20 năm từ khi giải quyết xong',
      'Biện pháp bảo vệ đang áp dụng',
    ])
      expect(text).toContain(words)
  },
)
