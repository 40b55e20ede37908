import { expect, test } from 'vitest'
import { testWorld } from '#testing/world.ts'
import { nobody } from './context.ts'
import { fetchInProcess } from './web-fetch.ts'

const { app, change } = await testWorld({ city: true })
const { actorOf, findAccount } = await import('#modules/identity/index.ts')
const actor = (username: string) =>
  change(async (ctx) => actorOf(ctx, (await findAccount(ctx, username))!.id))
const people = [await actor('lan'), await actor('minh'), nobody, await actor('hongbang.motcua')]

/** A page's request, as far as calls to the API look at it. */
const page = (visitor: (typeof people)[number]) =>
  ({ headers: {}, actor: visitor, raw: { socket: {} } }) as unknown as Parameters<typeof fetchInProcess>[1]
const whoIs = async (visitor: (typeof people)[number]): Promise<string | undefined> => {
  const answer = await fetchInProcess(app, page(visitor))('http://api.internal/api/open/sessions/current')
  return ((await answer.json()) as { account?: { id: string } }).account?.id
}

test('a page calls the API as its own visitor, however many call at once', async () => {
  const visits = Array.from({ length: 40 }, (_, i) => people[i % people.length]!)
  const told = await Promise.all(visits.map(whoIs))
  expect(told).toEqual(visits.map(({ id, kind }) => (kind === 'nobody' ? undefined : id)))
})

test('nobody else becomes the visitor of a page that is being made', async () => {
  const [asked, other] = await Promise.all([
    whoIs(people[0]!),
    app.inject({ url: '/api/open/sessions/current' }),
  ])
  expect(asked).toBe(people[0]!.id)
  expect(other.json()).toEqual({ signedIn: false })
})
