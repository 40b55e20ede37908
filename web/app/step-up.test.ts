import { RouterContextProvider } from 'react-router'
import { expect, test } from 'vitest'
import { fetchContext } from './context.ts'
import { askForProof } from './step-up.ts'

/** What becomes of an API call from a page, when the API answers this. */
async function callFrom(page: Request, status: number, code: string): Promise<Response> {
  const context = new RouterContextProvider()
  context.set(fetchContext, async () => Response.json({ code }, { status }))
  await askForProof({ request: page, context } as never, undefined as never)
  try {
    return await context.get(fetchContext)('http://api.internal/api/thing')
  } catch (thrown) {
    return thrown as Response
  }
}
const page = (path: string, init?: RequestInit) => new Request(`http://localhost${path}`, init)
const form = (path: string) => page(path, { method: 'POST', body: new URLSearchParams({ name: 'Hoa' }) })
const leadsTo = ({ status, headers }: Response) => [status, headers.get('location')]

test('a page that may not be seen without more proof leads to the step-up page, and back', async () => {
  const answer = await callFrom(page('/en/quan-tri?lan=1'), 403, 'session.second_factor_required')
  expect(leadsTo(answer)).toEqual([
    303,
    '/en/tai-khoan/xac-nhan?tiep=%2Fen%2Fquan-tri%3Flan%3D1&can=buoc-hai',
  ])
})

test('a form that is refused for want of proof goes there with its fields', async () => {
  const answer = await callFrom(form('/ho-so/7/kiem-tra'), 403, 'session.level_required')
  expect(leadsTo(answer)).toEqual([307, '/tai-khoan/xac-nhan?tiep=%2Fho-so%2F7%2Fkiem-tra&can=muc-2'])
})

test('files are not sent around', async () => {
  const body = new FormData()
  body.append('file', new Blob(['x']), 'x.pdf')
  const answer = await callFrom(page('/a', { method: 'POST', body }), 403, 'session.level_required')
  expect(answer.status).toBe(303)
})

test('every other refusal reaches the page unchanged', async () => {
  const answer = await callFrom(form('/a'), 403, 'permission.missing')
  expect([answer.status, await answer.json()]).toEqual([403, { code: 'permission.missing' }])
})
