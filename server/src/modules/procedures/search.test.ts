import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { testWorld } from '#testing/world.ts'
import { ownCatalogue } from './catalogue/index.ts'
import { loadOwnCatalogue } from './own-catalogue.ts'
import { readSearchDocuments } from './search.repository.ts'
import {
  hasRealCatalogue,
  questionsOf,
  realCatalogue,
  searchDocumentOf,
  shareWithin,
  tryQuestions,
} from './search.testing.ts'

const { db, as, read } = await testWorld()
beforeAll(async () => {
  await loadOwnCatalogue(db)
}, 60_000)

type Answer = {
  items: {
    code: string
    name: string
    level: string
    onlineAvailable: boolean
    fields: { code: string }[]
    agencies: string[]
    reasons: { vi: string; en: string }[]
    why: { vi: string }
    matched: string[]
  }[]
  total: number
  facets: Record<string, { code: string; count: number }[]>
  suggestions: string[]
}
const get = (path: string) => as().get(`/api/open/procedures${path}`)
const ask = async (query: Record<string, string>): Promise<Answer> =>
  (await get(`?${new URLSearchParams(query)}`)).json()

describe('searching', () => {
  test('people’s words find the procedure, with the reason', async () => {
    const { items, total } = await ask({ q: 'vo moi sinh em be' })
    expect(items[0]).toMatchObject({ code: '1.001193', name: expect.stringContaining('khai sinh') })
    expect(items[0]!.why.vi).toContain('khai sinh')
    expect(items[0]!.matched).toContain('sinh')
    expect(total).toBeGreaterThanOrEqual(items.length)
  })

  test('a code finds its procedure alone, with or without its dot', async () => {
    for (const q of ['1.001193', '1001193', 'thủ tục 1.001193']) {
      const { items, total } = await ask({ q })
      expect([items.map(({ code }) => code), total]).toEqual([['1.001193'], 1])
    }
  })

  test('the beginning of a code finds all that begin so', async () => {
    const { items, total } = await ask({ q: '1.001', limit: '100' })
    expect(total).toBe(ownCatalogue.filter(({ code }) => code.startsWith('1.001')).length)
    expect(items.every(({ code }) => code.startsWith('1.001'))).toBe(true)
  })

  test('without a question every procedure is listed, page by page', async () => {
    const pages = await Promise.all(['0', '15', '30'].map((offset) => ask({ limit: '15', offset })))
    const codes = pages.flatMap(({ items }) => items.map(({ code }) => code))
    expect(pages[0]!.total).toBe(ownCatalogue.length)
    expect(new Set(codes).size).toBe(codes.length)
  })

  test('nothing found is answered kindly', async () => {
    const { items, total, suggestions } = await ask({ q: 'zzzz qqqq wwww' })
    expect([items, total]).toEqual([[], 0])
    expect(suggestions.length).toBeGreaterThan(0)
  })
})

describe('filtering', () => {
  test('by field, level, online and who applies', async () => {
    const { facets } = await ask({})
    const field = facets.fields![0]!
    const inField = await ask({ field: field.code, limit: '100' })
    expect(inField.total).toBe(field.count)
    expect(inField.items.every(({ fields }) => fields.some(({ code }) => code === field.code))).toBe(true)
    const full = await ask({ level: 'full', limit: '100' })
    expect(full.items.every(({ level }) => level === 'full')).toBe(true)
    const counter = await ask({ online: 'false', limit: '100' })
    expect(counter.items.every(({ onlineAvailable }) => !onlineAvailable)).toBe(true)
    const business = await ask({ subject: 'business' })
    expect(business.total).toBeGreaterThan(0)
    expect(business.total).toBeLessThan(ownCatalogue.length)
  })

  test('by agency, however it is written', async () => {
    const [marked, folded, none] = await Promise.all(
      ['Ủy ban nhân dân cấp xã', 'ubnd cap xa', 'Sở Không Có'].map((agency) => ask({ agency })),
    )
    expect(marked!.total).toBeGreaterThan(5)
    expect(folded!.total).toBe(marked!.total)
    expect(none!.total).toBe(0)
  })

  test('an empty filter of a form is no filter', async () => {
    const { total } = await ask({ q: '', field: '', subject: '', agency: '', level: '', online: '' })
    expect(total).toBe(ownCatalogue.length)
  })
})

test('suggestions complete the word that is being typed', async () => {
  const { items } = (await get('/suggestions?q=dang+ky+khai+s')).json()
  expect(
    items
      .slice(0, 3)
      .map(({ name }: { name: string }) => name)
      .join(),
  ).toContain('khai sinh')
  expect((await get('/suggestions?q=k')).json()).toEqual({ items: [] })
})

test('the popular procedures are those the project ships', async () => {
  const { items } = (await get('/popular?limit=10')).json()
  expect(items).toHaveLength(10)
})

test('a procedure that comes into force is found by the next who asks, without a restart', async () => {
  const { importLines } = await import('./import.service.ts')
  const { unitOfWork, system } = await import('#platform/context.ts')
  const { splitLines } = await import('./lines.ts')
  const record = { ...ownCatalogue[0]!, code: '9.999999', name: 'Cấp thẻ đọc sách thư viện phường' }
  expect((await ask({ q: 'thẻ đọc sách thư viện' })).items[0]?.code).not.toBe(record.code)
  async function* lines() {
    yield Buffer.from(`${JSON.stringify(record)}\n`)
  }
  await importLines(unitOfWork(db, system), splitLines(lines()), 'one more', 'own')
  await expect
    .poll(async () => (await ask({ q: 'thẻ đọc sách thư viện' })).items[0]?.code, { timeout: 10_000 })
    .toBe(record.code)
})

test('hostile text is a question like any other', async () => {
  const texts = ["' or 1=1; --", 'a & !b | (c', '%00khai sinh', '👶🏻 khai sinh', 'khai sinh '.repeat(1000)]
  for (const q of texts) expect((await get(`?${new URLSearchParams({ q })}`)).statusCode, q).toBe(200)
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 350 }), async (text) => {
      // A zero byte the platform refuses for every route.
      const q = text.replaceAll('\0', '')
      const response = await get(`?${new URLSearchParams({ q, limit: '5' })}`)
      expect(response.statusCode).toBe(200)
      expect(response.json().items.length).toBeLessThanOrEqual(5)
    }),
    { numRuns: 50 },
  )
})

test('what no page would send is refused', async () => {
  const statuses = await Promise.all(
    ['?limit=0', '?limit=1000', '?offset=-1', '?level=all'].map(
      async (query) => (await get(query)).statusCode,
    ),
  )
  expect(new Set(statuses)).toEqual(new Set([400]))
})

test('what the search reads from the database is what a record says', async () => {
  const sorted = (texts: string[]) => [...texts].sort()
  const tidied = ({
    agencies,
    cases,
    results,
    components,
    ...rest
  }: ReturnType<typeof searchDocumentOf>) => ({
    ...rest,
    parts: [agencies, cases, results, components].map(sorted),
  })
  const documents = await read(({ tx }) => readSearchDocuments(tx, '', 1000))
  const told = new Map(documents.map((document) => [document.code, tidied(document)]))
  for (const record of ownCatalogue) expect(told.get(record.code)).toEqual(tidied(searchDocumentOf(record)))
})

if (!hasRealCatalogue) console.log('search: the real catalogue is absent, the 300 questions were not asked')

test.runIf(hasRealCatalogue)(
  '300 questions in people’s words, on the real catalogue',
  { timeout: 60_000 },
  () => {
    const tried = tryQuestions(realCatalogue(), questionsOf('questions.jsonl'))
    expect(tried).toHaveLength(300)
    expect(shareWithin(tried, 1)).toBeGreaterThanOrEqual(0.95)
    expect(shareWithin(tried, 5)).toBeGreaterThanOrEqual(0.98)
  },
)
