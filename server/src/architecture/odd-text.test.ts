import type { InjectOptions } from 'fastify'
import { afterAll, describe, expect, test } from 'vitest'
import { FACTOR_HOLDER } from '#testing/account-factors.ts'
import { type Call, callTo, usesUp } from '#testing/dossier-calls.ts'
import { type Stage, stages } from '#testing/dossier-stages.ts'
import { keep } from '#testing/kept-rows.ts'
import { type Api, oddCalls } from '#testing/odd-calls.ts'
import { RIGHTFUL_ELSEWHERE, rightfulCall } from '#testing/rightful.ts'
import { RIGHTFUL } from '#testing/rightful-dossiers.ts'
import { tracer } from '#testing/traces.ts'
import { startVneid } from '#testing/vneid.ts'
import { testWorld } from '#testing/world.ts'

const vneid = await startVneid()
afterAll(() => vneid.close())
const world = await testWorld({ city: true, parts: vneid.parts })
const looks = await tracer(world)
const { reach, renewUpload } = await stages(world, looks)
const tokens = new Map<string, string>()
// the log answers once something was signed
await world.sequence()

async function as(username: string | null): Promise<Record<string, string>> {
  if (!username) return {}
  // whose own acts end their sessions
  if (username === FACTOR_HOLDER) tokens.delete(username)
  if (!tokens.has(username)) tokens.set(username, await world.assured(username))
  return { authorization: `Bearer ${tokens.get(username)}` }
}

/** Real accounts with real sessions: the demonstration city as it is, and nothing made up. */
const send = async (username: string | null, call: Call) =>
  world.app.inject({
    ...call,
    headers: { ...call.headers, ...(await as(username)) },
  } as InjectOptions)

const api = (await world.as().get('/api/openapi.json')).json() as Api
const published = Object.entries(api.paths).flatMap(([path, methods]) =>
  Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
)
const whose = (route: string) => RIGHTFUL[route] ?? [RIGHTFUL_ELSEWHERE[route]![0]]

/** A good call to a route, of the account whose business it is, about a dossier that stands at the right stage. */
async function prepare(route: string) {
  const [username, stage] = whose(route) as [string | null, Stage?]
  const again = async () => (stage ? await reach(stage) : undefined)
  return { username, stage, again, call: await rightfulCall(route, await again(), looks, world.app) }
}

describe('every route answers its rightful persona', () => {
  test('and for each there is an example', () => {
    const examples = [...Object.keys(RIGHTFUL), ...Object.keys(RIGHTFUL_ELSEWHERE)]
    expect(
      published.filter((route) => !examples.includes(route)),
      'say in testing/rightful.ts who calls these',
    ).toEqual([])
    expect(
      examples.filter((route) => !published.includes(route)),
      'gone from the program',
    ).toEqual([])
  })

  test('with a good answer', async () => {
    const wrong = []
    for (const route of published) {
      const { username, call, stage } = await prepare(route)
      const { statusCode, body } = await send(username, call)
      if (statusCode < 200 || statusCode > 299)
        wrong.push(`${route} for ${username}: ${statusCode} ${body.slice(0, 200)}`)
      if (stage && usesUp(route) === 'upload') await renewUpload(stage)
    }
    expect(wrong).toEqual([])
    // hoa has signed out everywhere
    tokens.delete('hoa')
  }, 180_000)
})

describe('odd text', () => {
  test('in any field of any route is no defect, and touches nothing else', async () => {
    const bystander = await reach('over_the_counter')
    const before = await keep(looks.query, bystander.id)
    const defects = []
    for (const route of published.filter((one) => !one.startsWith('DELETE /api/open/sessions'))) {
      const { username, call, stage, again } = await prepare(route)
      for (const { call: odd, what } of oddCalls(api, route, call)) {
        const { statusCode } = await send(username, odd)
        if (statusCode >= 500 || (statusCode === 401 && username))
          defects.push(`${route}, ${what}: ${statusCode}`)
        if (statusCode > 299 || !usesUp(route)) continue
        if (stage && usesUp(route) === 'upload') await renewUpload(stage)
        await again()
      }
    }
    expect(defects).toEqual([])
    expect(await keep(looks.query, bystander.id)).toEqual(before)
  }, 300_000)

  const TEXT = `Lê "Ngọc" <script>alert('x')</script>'; drop table dossiers.dossier; --\\ %_ \${7*7} 𝒳 \u202e`

  /** Sends a route's good call with other words in it, and reads the dossier as its owner and its office see it. */
  async function storedBy(route: string, payload: object, reader: 'officer' | 'citizen' = 'officer') {
    const [username, stage] = RIGHTFUL[route]!
    const dossier = await reach(stage)
    const answer = await send(username, { ...callTo(route, dossier), payload })
    expect(answer.statusCode, answer.body).toBeLessThan(300)
    const view = await send(reader === 'citizen' ? 'lan' : 'hongbang.chutich', {
      method: 'GET',
      url: `/api/${reader}/dossiers/${dossier.id}`,
    })
    return view.json()
  }

  test('is kept as it was typed: the form', async () => {
    const [username, stage] = RIGHTFUL['PUT /api/citizen/dossiers/{id}/form']!
    const dossier = await reach(stage)
    const { formData } = (
      await send(username, { method: 'GET', url: `/api/citizen/dossiers/${dossier.id}` })
    ).json()
    const odd = JSON.parse(JSON.stringify(formData), (key, value) => (/name$/i.test(key) ? TEXT : value))
    expect(JSON.stringify(odd)).toContain('drop table')
    expect(await storedBy('PUT /api/citizen/dossiers/{id}/form', odd, 'citizen')).toMatchObject({
      formData: odd,
    })
  })

  test('is kept as it was typed: reasons and requests', async () => {
    const notApplicable = await storedBy(
      'PUT /api/citizen/dossiers/{id}/components/{code}',
      { answer: 'not_applicable', reason: TEXT },
      'citizen',
    )
    expect(JSON.stringify(notApplicable.components)).toContain(JSON.stringify(TEXT))
    const items = [{ component: null, text: TEXT }]
    const asked = await storedBy('POST /api/officer/dossiers/{id}/supplement-request', { items })
    expect(asked.supplement.items).toEqual(items)
    for (const [route, payload] of [
      ['POST /api/officer/dossiers/{id}/refusal', { reasons: [TEXT] }],
      ['POST /api/officer/dossiers/{id}/send-back', { reason: TEXT }],
    ] as const) {
      const { id } = await storedBy(route, payload)
      const rows = await looks.query('select 1 from dossiers.step where dossier_id = $1 and note = $2', [
        id,
        TEXT,
      ])
      expect(rows.length, route).toBe(1)
    }
  })

  test('is kept as it was typed: the proposal', async () => {
    const proposal = { outcome: 'granted', title: TEXT, body: TEXT }
    const view = await storedBy('POST /api/officer/dossiers/{id}/examination', proposal)
    expect(view.proposal).toMatchObject(proposal)
  })
})
