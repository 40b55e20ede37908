import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkSchema, prefill, sampleAnswers, validate } from '#forms/index.ts'
import { deriveFees } from './derive-fees.ts'
import { deriveTimes } from './derive-times.ts'
import { deriveVersion, serviceLevel } from './derive-version.ts'
import { genericForm } from './generic-form.ts'
import { bar, progressOn } from './import-progress.ts'
import type { Channel, Limit, TimeLimit } from './procedure.ts'
import { aPaper, aRecord } from './procedures.testing.ts'
import { digestOf } from './tidy.ts'
import { timeLimitFor } from './time-limit.ts'

type Method = ReturnType<typeof aRecord>['methods'][number]
const method = (change: Partial<Method>): Method => ({
  method: 'DIRECT',
  time: 3,
  time_unit: 'WORKING_DAY',
  note: '',
  fees: [],
  ...change,
})

describe('times', () => {
  test.each<[Partial<Method>, object]>([
    [{ time: 3.5 }, { amount: 3.5, unit: 'working_day', text: '' }],
    [
      { time: 24, time_unit: 'HOUR' },
      { amount: 24, unit: 'hour' },
    ],
    [
      { time: 2, time_unit: 'YEAR' },
      { amount: 24, unit: 'month' },
    ],
    [
      { time: 1, time_unit: 'OTHER' },
      { amount: null, unit: 'other', text: '' },
    ],
    [
      { time: '01', time_unit: 'OTHER' },
      { amount: null, unit: 'other', text: '' },
    ],
    [
      { time: 'Tùy theo từng trường hợp', time_unit: 'OTHER' },
      { amount: null, text: 'Tùy theo từng trường hợp' },
    ],
    [{ time: 0 }, { amount: null, unit: 'other' }],
  ])('%j', (source, expected) => {
    expect(deriveTimes(aRecord({ methods: [method(source)], cases: [] })).times).toMatchObject([expected])
  })

  test('a case that is repeated is one case; the same case with two times has two limits', () => {
    const one = { code: '9.000001.01', name: 'Cấp mới', time: 2, time_unit: 'DAY' as const }
    const { cases, times } = deriveTimes(
      aRecord({ methods: [], cases: [one, one, { ...one, time: 5 }, { ...one, name: 'Cấp lại' }] }),
    )
    expect(cases).toMatchObject([
      { code: '9.000001.01', name: 'Cấp mới', occurrences: 3 },
      { code: '9.000001.01~2', name: 'Cấp lại', occurrences: 1 },
    ])
    expect(times.map(({ case_code, amount }) => [case_code, amount])).toEqual([
      ['9.000001.01', 2],
      ['9.000001.01', 5],
      ['9.000001.01~2', 2],
    ])
  })
})

describe('timeLimitFor', () => {
  const days = (amount: number): Limit => ({ amount, unit: 'working_day' })
  const by = (channel: Channel, limit: Limit | null): TimeLimit => ({
    channel,
    amount: limit?.amount ?? null,
    unit: limit?.unit ?? 'other',
    text: '',
    note: '',
  })
  const oneCase = (...timeLimits: Limit[]) => [{ code: 'A', name: 'A', timeLimits }]
  const twoCases = [
    { code: 'A', name: 'A', timeLimits: [days(3), days(7)] },
    { code: 'B', name: 'B', timeLimits: [] },
  ]

  test.each([
    [
      'the channel’s own limit',
      { cases: [], timeLimits: [by('online', days(3)), by('direct', days(5))] },
      days(3),
    ],
    [
      'the longest of several',
      { cases: [], timeLimits: [by('online', days(1)), by('online', days(2))] },
      days(2),
    ],
    [
      'a month is longer than ten days',
      { cases: [], timeLimits: [by('online', days(10)), by('online', { amount: 1, unit: 'month' })] },
      { amount: 1, unit: 'month' },
    ],
    ['OTHER: the only case’s limit', { cases: oneCase(days(9)), timeLimits: [by('online', null)] }, days(9)],
    ['a channel that is missing: another’s', { cases: [], timeLimits: [by('direct', days(4))] }, days(4)],
    ['nothing that can be counted', { cases: oneCase(), timeLimits: [by('online', null)] }, null],
    [
      'several cases: the chosen one’s, as the channel says',
      { cases: twoCases, timeLimits: [by('online', days(3))] },
      days(3),
    ],
    ['several cases: else its longest', { cases: twoCases, timeLimits: [by('online', days(20))] }, days(7)],
  ])('%s', (_what, version, expected) => {
    expect(timeLimitFor(version, 'A', 'online')).toEqual(expected)
  })

  test('a chosen case without a limit has the channel’s', () => {
    expect(timeLimitFor({ cases: twoCases, timeLimits: [by('online', days(20))] }, 'B', 'online')).toEqual(
      days(20),
    )
    expect(timeLimitFor({ cases: twoCases, timeLimits: [] }, null, 'online')).toEqual(days(7))
  })
})

describe('fees', () => {
  const feeOf = (value: number | null, text: string, note = '') =>
    deriveFees(aRecord({ methods: [method({ note, fees: [{ type: 'FEE', value, text }] })] }))

  test.each<[number | null, string, number | null]>([
    [150_000, '', 150_000],
    [0, '', 0],
    [0, 'Không', 0],
    [0, 'Miễn lệ phí (Thông tư số 47/2019/TT-BTC).', 0],
    [0, 'Theo quy định của Bộ Tài chính', null],
    [0, 'Không thu lệ phí đối với hộ nghèo', null],
    [150, '150.000 đồng/1 giấy.', null],
    [20, '', null],
    [null, 'Chi tiết tại biểu phí', null],
  ])('%s “%s” is %s dong', (value, text, amount) => {
    expect(feeOf(value, text)).toMatchObject([{ amount, text, source_value: value }])
  })

  test('a fee that stands in the note only is kept as words, and its zero is not trusted', () => {
    const note = 'Nộp tại quầy.\nLệ phí: 50.000 đồng/lần.'
    expect(deriveFees(aRecord({ methods: [method({ note })] }))).toMatchObject([
      { kind: 'note', amount: null, text: 'Lệ phí: 50.000 đồng/lần.' },
    ])
    expect(feeOf(0, '', note).map(({ kind, amount }) => [kind, amount])).toEqual([
      ['fee', null],
      ['note', null],
    ])
  })
})

describe('versions', () => {
  test.each([
    [{ full_process_online: false, offline_only: false, methods: [method({ method: 'ONLINE' })] }, 'partial'],
    [{ full_process_online: true, offline_only: false, methods: [method({ method: 'ONLINE' })] }, 'full'],
    [{ full_process_online: true, offline_only: false, methods: [method({})] }, 'full'],
    [
      { full_process_online: true, offline_only: true, methods: [method({ method: 'ONLINE' })] },
      'information',
    ],
    [{ full_process_online: false, offline_only: false, methods: [method({})] }, 'information'],
  ])('the level of %j', (change, level) => expect(serviceLevel(aRecord(change))).toBe(level))

  test('codes of papers become unique and safe in an address; nothing is said to be required unless something is', () => {
    const codes = ['KQNH/99', '000.00.00.G15 -KQ0039.', '', 'ĐTC9', 'A', 'A']
    const derive = (required: boolean) =>
      deriveVersion(
        aRecord({
          document_groups: [
            { group: '', documents: codes.map((code, i) => aPaper({ code, required: required && i === 0 })) },
          ],
        }),
      ).components
    expect(derive(false).map(({ code }) => code)).toEqual([
      'KQNH-99',
      '000.00.00.G15-KQ0039',
      'TP3',
      'DTC9',
      'A',
      'A~2',
    ])
    expect(new Set(derive(false).map(({ required }) => required))).toEqual(new Set([null]))
    expect(derive(true).map(({ required }) => required)).toEqual([true, false, false, false, false, false])
  })

  test('the order of keys and the time of the last touch do not change the digest; the content does', () => {
    const record = aRecord()
    const reversed = Object.fromEntries(Object.entries(record).reverse()) as typeof record
    expect(deriveVersion({ ...reversed, updated_at: '2030-01-01' }).digest).toBe(deriveVersion(record).digest)
    expect(deriveVersion({ ...record, note: 'x' }).digest).not.toBe(deriveVersion(record).digest)
    expect(digestOf({ a: undefined })).toBe(digestOf({}))
  })
})

describe('the form of a procedure that has none', () => {
  const subjects = fc.subarray(['ĐT1', 'ĐT2', 'ĐT4', 'ĐT9', 'DT11'].map((code) => ({ code, name: code })))
  const groups = fc.array(fc.constantFrom('', 'Trường hợp cấp mới:', '- Trường hợp cấp lại', 'Giấy tờ'))

  test('may be published and handed in, whoever applies and however the papers are grouped', () => {
    fc.assert(
      fc.property(subjects, groups, (who, names) => {
        const form = genericForm({
          subjects: who,
          document_groups: names.map((group) => ({ group, documents: [] })),
        })
        expect(checkSchema(form)).toEqual([])
        expect(validate(form, sampleAnswers(form))).toEqual([])
        expect(validate(form, {}).length).toBeGreaterThan(3)
      }),
    )
  })

  test('asks for which of the situations that the papers are grouped by', () => {
    const document_groups = ['Trường hợp cấp mới:', '2. Trường hợp cấp lại'].map((group) => ({
      group,
      documents: [],
    }))
    const situation = genericForm(aRecord({ document_groups })).properties.request!.properties!.situation
    expect(Object.values(situation!['x-labels']!)).toEqual([
      'Trường hợp cấp mới',
      'Trường hợp cấp lại',
      'Trường hợp khác',
    ])
    expect(genericForm(aRecord()).properties.request!.properties).not.toHaveProperty('situation')
  })

  test('an organisation names itself; a person is not asked to', () => {
    const of = (...codes: string[]) =>
      genericForm(aRecord({ subjects: codes.map((code) => ({ code, name: code })) }))
    expect(of('ĐT1').properties.contact!.properties).not.toHaveProperty('organisation')
    expect(of('ĐT9').properties.contact!.required).toContain('organisation')
    const both = sampleAnswers(of('ĐT1', 'ĐT9'))
    const contact = { ...(both.contact as object), capacity: 'organisation' }
    expect(validate(of('ĐT1', 'ĐT9'), { ...both, contact }).map(({ path }) => path)).toEqual([
      'contact.organisation.name',
    ])
  })
})

test('who applies for an organisation is not asked again what it is called', () => {
  const form = genericForm(aRecord({ subjects: ['ĐT1', 'ĐT9'].map((code) => ({ code, name: code })) }))
  const known = {
    applicant: { capacity: 'organisation' },
    organisation: { name: 'Công ty Mẫu', taxCode: '0200123456' },
  }
  expect(prefill(form, known)).toEqual({
    contact: { capacity: 'organisation', organisation: { name: 'Công ty Mẫu', tax_code: '0200123456' } },
  })
})

test('progress is a bar on a terminal and a line for each tenth elsewhere', () => {
  expect(bar(0.5)).toBe(`[${'#'.repeat(15)}${'.'.repeat(15)}]  50 %`)
  const tally = { lines: 50, added: 50, changed: 0, unchanged: 0, quarantined: 0 }
  const shown = (isTTY: boolean) => {
    let out = ''
    const progress = progressOn({ isTTY, write: (text) => (out += text) })
    for (let i = 0; i <= 100; i += 1) progress.show(i / 100, tally)
    return out
  }
  expect(shown(true)).toContain('\r')
  expect(shown(false).split('\n')).toHaveLength(11)
})
