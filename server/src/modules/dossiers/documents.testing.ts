import { readdir } from 'node:fs/promises'
import { sql } from 'kysely'
import { beforeEach, expect } from 'vitest'
import { testWorld } from '#testing/world.ts'
import { somePdf } from './document-files.testing.ts'

export const BIRTH = '1.001193'

type World = Awaited<ReturnType<typeof testWorld>>
export type Client = Awaited<ReturnType<World['signIn']>>

export interface Part {
  name: string
  content: Buffer
}

export function aForm(component: string | null, files: Part[], last = false): FormData {
  const form = new FormData()
  if (component !== null && !last) form.set('component', component)
  for (const { name, content } of files) form.append('file', new Blob([new Uint8Array(content)]), name)
  if (component !== null && last) form.set('component', component)
  return form
}

/** A PDF that no other test has. */
export const aPaper = (name = 'đơn.pdf'): Part => ({
  name,
  content: somePdf([`(${name}${Math.random()})`]),
})

/** The city, and for each test a new draft of Lan's; `draft.id` and `draft.components` are of the current test. */
export async function paperWorld() {
  const world = await testWorld({ city: true })
  const lan = await world.signIn('lan')
  const draft = { id: '', components: [''] }
  beforeEach(async () => {
    const { id, components } = (await lan.post('/api/citizen/dossiers', { procedureCode: BIRTH })).json()
    draft.id = id
    draft.components = components.map((c: { code: string }) => c.code)
  })
  const add = (who: Client, files: Part[], component: string | null = draft.components[0]!, last = false) =>
    who.post(`/api/citizen/dossiers/${draft.id}/documents`, aForm(component, files, last))
  return {
    world,
    lan,
    draft,
    add,
    addOne: async (part = aPaper()) => (await add(lan, [part])).json().documents[0].id as string,
    paper: (document: string) => `/api/citizen/dossiers/${draft.id}/documents/${document}`,
    content: (who: Client, document: string, headers = {}) =>
      who.get(`/api/citizen/dossiers/${draft.id}/documents/${document}/content`, undefined, headers),
    view: async () => (await lan.get(`/api/citizen/dossiers/${draft.id}`)).json(),
    refused: refusedIn(world, draft),
  }
}

/** Checks that a request is refused with this code and leaves nothing behind. */
const refusedIn =
  (world: World, draft: { id: string }) =>
  async (request: () => ReturnType<Client['post']>, status: number, code: string): Promise<void> => {
    const before = await traces(world, draft.id)
    const answer = await request()
    expect([answer.statusCode, answer.json().code], answer.body).toEqual([status, code])
    expect(answer.json()).toMatchObject({ title: expect.any(String), en: { detail: expect.any(String) } })
    expect(await traces(world, draft.id)).toEqual(before)
  }

/** Everything that a request could have left behind. */
async function traces({ owner, files }: World, id: string) {
  const { rows } = await sql`
    select (select count(*) from dossiers.document) as documents, (select count(*) from platform.file) as files,
      (select count(*) from platform.fact) as facts, (select count(*) from platform.audit) as audit,
      (select version from dossiers.dossier where id = ${id}) as version
  `.execute(owner)
  return { rows, waiting: await readdir(`${files.folder}/incoming`).catch(() => []) }
}
