import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { haveProgram } from '#testing/debian-programs.ts'
import { testWorld } from '#testing/world.ts'
import { resultSigningJob } from './result-signing.job.ts'
import { keepSigned } from './result-signing.service.ts'
import { decide, squeezed, takeIn, textOf, ward, withFile } from './way.testing.ts'

const world = await testWorld({ city: true })
const people = await ward(world)
const { lan, desk } = people
const parts = {
  ...world,
  publicUrl: 'http://localhost:3000',
  dataDir: world.files.folder,
  mode: 'demo' as const,
}
const job = resultSigningJob(parts)
const work = { change: world.change, read: world.read, log: world.app.log as never }
const sign = (dossierId: string) => job.run(work, { dossierId })

const count = async (query: ReturnType<typeof sql>): Promise<number> =>
  (await query.execute(world.owner)).rows.length
const facts = (id: string) =>
  count(sql`select 1 from platform.fact where subject = ${id} and topic = 'dossiers.result_signed'`)
const signatures = (id: string) => count(sql`select 1 from signing.signature where subject_id = ${id}`)
const messages = (id: string) =>
  count(
    sql`select 1 from notifications.message where dossier_id = ${id} and template = 'dossier.result_ready'`,
  )
const verify = (code: string) => world.as().get(`/api/open/results/${code}`)

async function decided(delivery: 'online' | 'counter' = 'counter') {
  const { id } = await takeIn(people, { delivery })
  await decide(people, id)
  return id
}
const resultOf = async (id: string) => (await lan.get(`/api/citizen/dossiers/${id}`)).json().result
const contentOf = (id: string) => lan.get(`/api/citizen/dossiers/${id}/result/content`)

describe('the signed result', () => {
  test('is not there before it is signed, and the same bytes for everybody after', async () => {
    const id = await decided()
    expect((await contentOf(id)).json().code).toBe('dossiers.not_signed_yet')
    await world.runJobs()
    const mine = await contentOf(id)
    expect(mine.statusCode, mine.body).toBe(200)
    const theirs = await desk.get(`/api/officer/dossiers/${id}/result/content`)
    expect(theirs.rawPayload.equals(mine.rawPayload)).toBe(true)
    const { verificationCode } = await resultOf(id)
    const digest = createHash('sha256').update(mine.rawPayload).digest('hex')
    expect((await verify(verificationCode)).json()).toMatchObject({ sha256: digest, state: 'signed' })
  })

  test.skipIf(!haveProgram('pdfsig', 'poppler-utils'))('satisfies an independent program', async () => {
    const id = await decided()
    await world.runJobs()
    const { rawPayload } = await contentOf(id)
    const report = withFile(rawPayload, (file) =>
      execFileSync('pdfsig', ['-nocert', file], { encoding: 'utf8' }),
    )
    expect(report).toContain('Signature is Valid')
    expect(report).toContain('Total document signed')
    const text = textOf(rawPayload)
    const { number, verificationCode } = await resultOf(id)
    const typed = verificationCode.match(/.{4}/g).join('-')
    for (const part of [number, typed, 'Đồng ý đăng ký khai sinh', 'TRÌNH DIỄN'])
      expect(text).toContain(squeezed(part))
  })

  test('is returned with its signature where it is wanted online, and waits at the counter where not', async () => {
    const id = await decided('online')
    const atCounter = await decided('counter')
    await world.runJobs()
    expect((await lan.get(`/api/citizen/dossiers/${id}`)).json().state).toBe('returned')
    expect((await lan.get(`/api/citizen/dossiers/${atCounter}`)).json().state).toBe('decided')
  })
})

describe('the job may run twice', () => {
  test('and changes nothing the second time', async () => {
    const id = await decided()
    await sign(id)
    const first = (await contentOf(id)).rawPayload
    await sign(id)
    await world.runJobs()
    expect((await contentOf(id)).rawPayload.equals(first)).toBe(true)
    expect([await facts(id), await signatures(id), await messages(id)]).toEqual([1, 1, 1])
  })

  test('at the same instant, and one of the two counts', async () => {
    const id = await decided()
    const lock = sql`select 1 from dossiers.dossier where id = ${id} for update`
    await world.race(
      lock,
      () => sign(id),
      () => sign(id),
    )
    expect([await facts(id), await signatures(id), await messages(id)]).toEqual([1, 1, 1])
    const digest = createHash('sha256')
      .update((await contentOf(id)).rawPayload)
      .digest('hex')
    expect((await verify((await resultOf(id)).verificationCode)).json().sha256).toBe(digest)
  })

  test('after it stopped with the file on the disk', async () => {
    const id = await decided()
    const broken = { ...work, change: () => Promise.reject(new Error('the machine went off')) }
    await sign(await decided())
    await expect(job.run(broken, { dossierId: id })).rejects.toThrow('went off')
    expect([await facts(id), await signatures(id), await messages(id)]).toEqual([0, 0, 0])
    expect((await contentOf(id)).json().code).toBe('dossiers.not_signed_yet')
    await sign(id)
    expect((await contentOf(id)).statusCode).toBe(200)
  })

  test('and nothing of it stays when its last transaction fails', async () => {
    const id = await decided()
    const stored = { sha256: 'a'.repeat(64), size: 1 }
    const unknownKey = { stored, keyId: id, at: world.clock.now }
    await expect(world.change((ctx) => keepSigned(ctx, id, unknownKey))).rejects.toThrow(
      'not in the register',
    )
    expect([await facts(id), await signatures(id), await messages(id)]).toEqual([0, 0, 0])
    expect(await count(sql`select 1 from platform.file where sha256 = ${stored.sha256}`)).toBe(0)
  })
})

describe('a result by its code', () => {
  test('tells nothing of the person, and forgives how the code was copied', async () => {
    const id = await decided()
    await world.runJobs()
    const { verificationCode, number } = await resultOf(id)
    const answer = await verify(verificationCode)
    expect(answer.json()).toMatchObject({ number, outcome: 'granted', demonstration: true, state: 'signed' })
    expect(Object.keys(answer.json()).sort()).toEqual(
      [
        'demonstration',
        'number',
        'outcome',
        'procedureName',
        'sha256',
        'signedAt',
        'state',
        'unitName',
      ].sort(),
    )
    const typed = ` ${verificationCode.toLowerCase().replace(/(.{4})/g, '$1-')}`
    expect((await verify(encodeURIComponent(typed))).json()).toEqual(answer.json())
  })

  test('that nobody gave is not found, with what to do', async () => {
    const answer = await verify('0000000000000000')
    expect([answer.statusCode, answer.json().code]).toEqual([404, 'dossiers.no_such_result'])
  })
})
