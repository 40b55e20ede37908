import { beforeAll, describe, expect, test } from 'vitest'
import { leafHash, provesConsistency, provesInclusion, readHeads } from '#audit-verifier'
import { sequenceFully } from '#testing/tampering.ts'
import { testWorld } from '#testing/world.ts'
import { logged } from '../../composition.ts'
import { audit } from '../audit.ts'
import { dayOf } from '../calendar.ts'
import { newId } from '../ids.ts'
import { signHead } from './head-signing.ts'
import { logKey } from './log-key.ts'

const world = await testWorld()
const { get } = world.as()
const grow = async (rows: number) => {
  await world.change(async (ctx) => {
    for (let i = 0; i < rows; i++) await audit(ctx, { action: 'test.acted', subject: newId() })
  })
  await sequenceFully(world.db, logged)
  return signHead(world.db, await logKey(world.files.folder))
}
const bytes = (hexes: string[]) => hexes.map((hex) => Buffer.from(hex, 'hex'))
const ask = async (path: string) => (await get(`/api/open/log${path}`)).json()

test('an empty log says that there is nothing yet', async () => {
  const answer = await get('/api/open/log/head')
  expect(answer.statusCode).toBe(404)
  expect(answer.json()).toMatchObject({ code: 'log.empty' })
})

describe('with two heads', () => {
  beforeAll(async () => {
    await grow(300)
    await grow(41)
  })

  test('a stranger checks a leaf with nothing but what the API says', async () => {
    const head = await ask('/head')
    expect(head.size).toBe(341)
    const [held] = readHeads(head.note)
    expect(held).toMatchObject({ size: head.size, root: Buffer.from(head.rootHash, 'hex') })
    const { items } = await ask('/leaves?from=299&limit=3')
    expect(items.map(({ index }: { index: number }) => index)).toEqual([299, 300, 301])
    const hash = leafHash(Buffer.from(items[1].leaf))
    const { index, size, proof } = await ask(`/inclusion-proof?hash=${hash.toString('hex')}`)
    expect(index).toBe(300)
    const claim = { hash, index, size, proof: bytes(proof), root: held!.root }
    expect(provesInclusion(claim)).toBe(true)
    expect(provesInclusion({ ...claim, index: 299 })).toBe(false)
  })

  test('and that the log only grew', async () => {
    const { items: days } = await ask('/heads')
    expect(days).toHaveLength(1)
    const { from, to, fromRootHash, toRootHash, proof } = await ask('/consistency-proof?from=300')
    const [fromRoot, toRoot] = bytes([fromRootHash, toRootHash]) as [Buffer, Buffer]
    expect(provesConsistency({ from, to, fromRoot, toRoot, proof: bytes(proof) })).toBe(true)
    expect(toRootHash).toBe(days[0].rootHash)
  })

  test('leaves say nothing of anybody', async () => {
    const { items } = await ask('/leaves?from=0&limit=1000')
    expect(items).toHaveLength(341)
    for (const { leaf } of items)
      expect(leaf).toMatch(
        /^\["motcua-leaf\/1","platform\.\w+","[0-9a-f-]{36}","20[^"]+Z","\d+","[0-9a-f]{64}"\]$/,
      )
  })

  test('the head of a day can be printed and read back', async () => {
    const day = dayOf(new Date())
    const text = await get(`/api/open/log/heads/${day}/text`)
    expect(text.headers['content-type']).toMatch('text/plain')
    expect(readHeads(text.body)).toMatchObject([
      { size: 341, name: (await ask(`/heads/${day}`)).note.split('\n')[0] },
    ])
    expect((await get('/api/open/log/heads/2020-01-01')).json()).toMatchObject({ code: 'log.no_head_of_day' })
    expect((await get('/api/open/log/heads/2020-02-30/text')).statusCode).toBeLessThan(500)
  })

  test.each([
    ['/inclusion-proof?index=341', 'log.no_such_leaf'],
    ['/inclusion-proof', 'log.no_such_leaf'],
    [`/inclusion-proof?hash=${'0'.repeat(64)}`, 'log.no_such_leaf'],
    ['/inclusion-proof?index=3&size=342', 'log.no_such_size'],
    ['/consistency-proof?from=342', 'log.no_such_size'],
    ['/consistency-proof?from=30&to=20', 'log.no_such_size'],
    ['/inclusion-proof?index=-1', 'request.invalid'],
  ])('%s is refused with %s', async (path, code) => {
    expect(await ask(path)).toMatchObject({ code })
  })
})
