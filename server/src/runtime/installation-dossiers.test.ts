import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { somePdf } from '#modules/dossiers/document-files.testing.ts'
import { newId } from '#platform/ids.ts'
import { answersTo } from '#testing/answers.ts'
import { installations } from './installation.testing.ts'

const { root, dataDir, start, motcua } = installations()
const demo = { DEMO_DATA: 'on', SANDBOX: 'off' }
/** Registration of a birth, which every commune takes in. */
const BIRTH = '1.001193'

/** What a citizen was told: this dossier is handed in, with this paper. */
interface HandedIn {
  id: string
  code: string
  key: string
  document: string
  paper: string
}

type Call = (method: string, path: string, body?: object, key?: string) => Promise<Response>

/** Signs the citizen of the demonstration city in who is called Lan. */
async function citizenOf(url: string, folder: string): Promise<Call> {
  const accounts = JSON.parse(readFileSync(join(folder, 'demo.json'), 'utf8')) as { username: string }[]
  const lan = accounts.find(({ username }) => username === 'lan')
  const signedIn = await fetch(`${url}/api/open/sessions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ username: 'lan', password: (lan as unknown as { password: string }).password }),
  })
  const { token } = (await signedIn.json()) as { token: string }
  return (method, path, body, key) =>
    fetch(`${url}/api/citizen/dossiers${path}`, {
      method,
      headers: {
        authorization: `Bearer ${token}`,
        ...(key && { 'idempotency-key': key }),
        ...(body && !(body instanceof FormData) && { 'content-type': 'application/json' }),
      },
      ...(body && { body: body instanceof FormData ? body : JSON.stringify(body) }),
    })
}

async function told<T>(answer: Promise<Response>): Promise<T> {
  const response = await answer
  if (!response.ok) throw new Error(`${response.status} ${await response.text()}`)
  return (await response.json()) as T
}

interface Draft {
  id: string
  form: { schema: Parameters<typeof answersTo>[0] }
  formData: Record<string, unknown>
  components: { code: string; answer: string; documents: { id: string }[] }[]
}

/** One dossier from the first word to its code. Throws when the server or its database dies on the way. */
async function handIn(call: Call): Promise<HandedIn> {
  const draft = await told<Draft>(call('POST', '', { procedureCode: BIRTH }))
  const paper = newId()
  const at = `/${draft.id}`
  await told(call('PUT', `${at}/form`, answersTo(draft.form.schema, undefined, draft.formData)))
  let document = ''
  for (const { code } of draft.components.filter(({ answer }) => answer === 'missing')) {
    const form = new FormData()
    form.set('component', code)
    form.append('file', new Blob([new Uint8Array(somePdf([`(${paper})`]))]), 'giấy.pdf')
    const { documents } = await told<{ documents: { id: string }[] }>(call('POST', `${at}/documents`, form))
    document = documents[0]!.id
  }
  const key = `hand-in-${draft.id}`
  const { code } = await told<{ code: string }>(call('POST', `${at}/submission`, undefined, key))
  return { id: draft.id, code, key, document, paper }
}

/** Hands in one after the other until the server or its database is gone; answers what was acknowledged. */
async function handInUntilItBreaks(call: Call, acknowledged: HandedIn[]): Promise<void> {
  try {
    for (;;) acknowledged.push(await handIn(call))
  } catch {
    // what was under way was not acknowledged
  }
}

/** Each is there with its code and its paper, and handing it in again answers what was answered then. */
async function expectAll(call: Call, dossiers: readonly HandedIn[]): Promise<void> {
  for (const { id, code, key, document, paper } of dossiers) {
    expect(await told<{ code: string; state: string }>(call('GET', `/${id}`))).toMatchObject({
      code,
      state: 'submitted',
    })
    const content = await call('GET', `/${id}/documents/${document}/content`)
    expect(Buffer.from(await content.arrayBuffer()).includes(paper)).toBe(true)
    expect(await told(call('POST', `/${id}/submission`, undefined, key))).toMatchObject({ code })
  }
}

const postgresPid = () =>
  Number(readFileSync(join(dataDir, 'postgres', '18', 'postmaster.pid'), 'utf8').split('\n')[0])

async function untilSeveral(dossiers: readonly HandedIn[]): Promise<void> {
  while (dossiers.length < 5) await sleep(20)
}

test('no dossier that was acknowledged is missing after kill -9 of Node, nor after kill -9 of PostgreSQL', async () => {
  const first = await start(demo)
  const acknowledged: HandedIn[] = []
  const working = handInUntilItBreaks(await citizenOf(first.url, dataDir), acknowledged)
  await untilSeveral(acknowledged)
  first.child.kill('SIGKILL')
  await working
  const second = await start(demo)
  const call = await citizenOf(second.url, dataDir)
  await expectAll(call, acknowledged)

  const later: HandedIn[] = []
  const workingAgain = handInUntilItBreaks(call, later)
  await untilSeveral(later)
  process.kill(postgresPid(), 'SIGKILL')
  await workingAgain
  while ((await fetch(`${second.url}/health/ready`)).status !== 200) await sleep(100)
  await expectAll(call, [...acknowledged, ...later])
})

test('every dossier handed in before a backup is found in the folder it is restored to', async () => {
  const { url, child, ended } = await start(demo)
  const call = await citizenOf(url, dataDir)
  const dossiers: HandedIn[] = []
  const working = handInUntilItBreaks(call, dossiers)
  await untilSeveral(dossiers)
  const before = [...dossiers]
  const target = join(root, 'backup.tar.gz')
  expect((await motcua(['backup', target], demo)).code).toBe(0)
  child.kill('SIGTERM')
  await Promise.all([ended, working])

  const folder = join(root, 'restored')
  expect((await motcua(['restore', target], { ...demo, DATA_DIR: folder })).code).toBe(0)
  const restored = await start({ ...demo, DATA_DIR: folder })
  await expectAll(await citizenOf(restored.url, folder), before)
})
