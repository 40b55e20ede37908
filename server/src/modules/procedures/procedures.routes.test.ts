import { expect, test } from 'vitest'
import { loadDemonstrationCity } from '#modules/organisation/index.ts'
import { type Actor, nobody } from '#platform/context.ts'
import { newId } from '#platform/ids.ts'
import { fromLinear, toLinear } from '#process/index.ts'
import { testWorld } from '#testing/world.ts'
import { importLines } from './import.service.ts'
import { findProcedure, formOf, getForm, getProcess, processOf, publishProcess } from './index.ts'
import { aPaper, aRecord, asLines } from './procedures.testing.ts'

const { as, change, read, clock } = await testWorld()
await change(loadDemonstrationCity)
const record = aRecord({
  code: '9.500001',
  document_groups: [
    { group: 'Giấy tờ phải nộp', documents: [aPaper({ code: 'A/1' }), aPaper({ code: '', name: '' })] },
  ],
  methods: [
    {
      method: 'ONLINE',
      time: 3.5,
      time_unit: 'WORKING_DAY',
      note: '',
      fees: [{ type: 'FEE', value: 150_000, text: '' }],
    },
  ],
})
const { importId } = await importLines(
  change,
  asLines(record, '{"code": "1.014955-Xoa"}'),
  'thử.jsonl',
  'catalogue',
)
const manager: Actor = {
  ...nobody,
  id: 'manager',
  kind: 'staff',
  permissions: new Set(['catalogue.manage']),
}
const current = async () => (await read((ctx) => findProcedure(ctx, '9.500001')))!

test('anyone reads everything about a procedure', async () => {
  const response = await as().get('/api/open/procedures/9.500001')
  expect(response.statusCode).toBe(200)
  expect(response.json()).toMatchObject({
    code: '9.500001',
    version: 1,
    level: 'partial',
    timeLimit: { amount: 3.5, unit: 'working_day' },
    fees: [{ channel: 'online', kind: 'fee', amount: 150_000, text: '' }],
    components: [
      { code: 'A-1', sourceCode: 'A/1', required: null, byForm: false, group: 'Giấy tờ phải nộp' },
      { code: 'TP2', name: 'Giấy tờ thứ 2 (danh mục không ghi tên)' },
    ],
    receiving: { total: 114 },
  })
})

test('a code that is not in the catalogue is refused in words', async () => {
  const response = await as().get('/api/open/procedures/1.999999')
  expect(response.statusCode).toBe(404)
  expect(response.json()).toMatchObject({ code: 'procedures.not_found', title: 'Không có thủ tục này' })
})

test('fields and subjects are counted', async () => {
  expect((await as().get('/api/open/fields')).json()).toEqual({
    items: [{ code: 'H24-MAU', name: 'Lĩnh vực mẫu', count: 1 }],
  })
  expect((await as().get('/api/open/subjects')).json().items).toEqual([
    { code: 'DT1', name: 'Công dân Việt Nam', count: 1 },
  ])
})

test('imports and what they put aside are for those who manage the catalogue', async () => {
  expect((await as().get('/api/admin/imports')).statusCode).toBe(401)
  expect((await as({ ...manager, permissions: new Set() }).get('/api/admin/imports')).statusCode).toBe(403)
  const { items } = (await as(manager).get('/api/admin/imports')).json()
  expect(items).toMatchObject([
    { id: importId, fileName: 'thử.jsonl', state: 'finished', lines: 2, quarantined: 1 },
  ])
  const one = (await as(manager).get(`/api/admin/imports/${importId}`)).json()
  expect(one.quarantine[0]).toMatchObject({ line: 2, field: 'code', code: '1.014955-Xoa' })
  expect((await as(manager).get(`/api/admin/imports/${newId()}`)).json().code).toBe(
    'procedures.import_not_found',
  )
})

test('every procedure runs by the default process until it gets one of its own; what runs stays on the old', async () => {
  const { versionId } = await current()
  const first = await read((ctx) => processOf(ctx, versionId))
  const usual = toLinear(first.table)!
  expect(usual.steps.map(({ key }) => key)).toEqual(['accept', 'assign', 'examine', 'approve', 'return'])

  const [accept, , examine, approve, hand] = usual.steps
  const taken = { ...accept!, actions: [{ key: 'accept', to: 'examine' }] }
  const shorter = fromLinear({ start: 'accept', steps: [taken, examine!, approve!, hand!] })
  const short = (procedureCode: string | null) => ({ code: 'short', table: shorter, use: { procedureCode } })
  clock.now = new Date(clock.now.getTime() + 1_000)
  const published = await change((ctx) => publishProcess(ctx, short('9.500001')))
  expect(await read((ctx) => processOf(ctx, versionId))).toMatchObject({ table: shorter })
  expect((await read((ctx) => getProcess(ctx, first.processVersionId))).table).toEqual(first.table)

  clock.now = new Date(clock.now.getTime() + 1_000)
  expect(await change((ctx) => publishProcess(ctx, short(null)))).toEqual(published)
  const broken = { ...short(null), code: 'broken', table: { ...shorter, start: { to: 'nowhere' } } }
  await expect(change((ctx) => publishProcess(ctx, broken))).rejects.toMatchObject({
    code: 'procedures.process_broken',
    details: { problems: [{ code: 'no_process' }] },
  })
})

test('a form is found by its version, as the same object each time', async () => {
  const form = await read(async (ctx) => formOf(ctx, (await current()).versionId))
  expect(await read((ctx) => getForm(ctx, form.formVersionId))).toBe(form)
  await expect(read((ctx) => getForm(ctx, newId()))).rejects.toMatchObject({
    code: 'procedures.form_not_found',
  })
})
