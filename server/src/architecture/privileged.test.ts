import { expect, test } from 'vitest'
import type { NeededAssurance } from '#platform/assurance.ts'
import type { Module } from '#platform/module.ts'
import { programOf } from '#testing/program.ts'
import { testWorld } from '#testing/world.ts'

const asked = new Map<string, NeededAssurance | undefined>()

/** Every module, watched while it names its routes. */
const watched = (all: Module[]): Module[] =>
  all.map((module) => {
    const routes = Object.entries(module.routes ?? {}).map(([audience, list]) => [
      audience,
      list.map((one) => async (scope: Parameters<typeof one>[0]) => {
        scope.addHook('onRoute', ({ method, url, config }) => {
          for (const verb of [method].flat()) asked.set(`${verb} ${url}`, config?.assurance)
        })
        await one(scope)
      }),
    ])
    return { ...module, routes: Object.fromEntries(routes) as NonNullable<Module['routes']> }
  })

await programOf(await testWorld(), watched)
const minutesOf = (route: string) => asked.get(route)?.secondFactorWithin

/** What else is done rarely, and hard to take back; in minutes since the second factor was shown. */
const ELSEWHERE: Record<string, number> = {
  'POST /api/officer/dossiers/:id/approval': 30,
  'POST /api/officer/dossiers/:id/return': 240,
  'POST /api/officer/guardianships': 10,
  'POST /api/officer/guardianships/:id/end': 10,
  'POST /api/admin/inspections/:id/searches': 30,
  'GET /api/admin/inspections/:id/searches/:searchId/records': 30,
  'GET /api/admin/inspections/:id/records/:records/:recordId/proof': 30,
  'GET /api/admin/inspections/:id/searches/:searchId/records.csv': 10,
}

/** Acts of administrators, inspectors and protectors that do nothing to anybody's rights or data: they write down, or answer. */
const WRITES_DOWN = [
  'POST /api/admin/inspections',
  'POST /api/admin/disclosure-objections/:id/answer',
  'POST /api/admin/data-requests/:id/answer',
  'POST /api/admin/data-requests/:id/extension',
  'POST /api/admin/data-requests/:id/refusal',
  'POST /api/admin/legal-holds',
  'POST /api/admin/breaches',
  'POST /api/admin/breaches/:id/assessments',
  'POST /api/admin/breaches/:id/notification',
  'POST /api/admin/breaches/:id/closing',
  // a process is only drawn; publishing it asks for more
  'POST /api/admin/process-checks',
  'POST /api/admin/process-drafts',
  'DELETE /api/admin/process-drafts/:id',
  'POST /api/admin/process-drafts/:id/saves',
  'POST /api/admin/process-drafts/:id/restorations',
]

test('signing, handing over, searching the log and registering who acts for a child ask for a second factor', () => {
  expect(Object.fromEntries(Object.keys(ELSEWHERE).map((route) => [route, minutesOf(route)]))).toEqual(
    ELSEWHERE,
  )
})

test('every act of an administrator, an inspector or the protector asks for one of ten minutes, but those that only write down', () => {
  const acts = [...asked.keys()].filter((route) => /^(POST|PUT|PATCH|DELETE) \/api\/admin\//.test(route))
  expect(acts.length).toBeGreaterThan(25)
  const without = acts.filter((route) => minutesOf(route) !== 10 && !(route in ELSEWHERE))
  expect(without.toSorted()).toEqual(WRITES_DOWN.toSorted())
})
