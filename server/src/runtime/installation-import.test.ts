import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { aRecord } from '#modules/procedures/procedures.testing.ts'
import { installations } from './installation.testing.ts'

const { root, start, motcua } = installations()
const CODE = '9.000042'

function catalogue(...lines: string[]): string {
  const file = join(root, 'catalogue.jsonl')
  writeFileSync(file, lines.join('\n'))
  return file
}

const named = (name: string): string => JSON.stringify(aRecord({ code: CODE, name }))

/** What a running server tells the public of the procedure; it may learn of an import elsewhere a second later. */
async function nameAt(url: string): Promise<string> {
  await sleep(1_100)
  const answer = await fetch(`${url}/api/open/procedures/${CODE}`)
  return ((await answer.json()) as { name: string }).name
}

test('the catalogue is imported beside a running server, which shows it, and into a stopped one', async () => {
  const { url, child, ended } = await start()
  const first = await motcua(['procedures', 'import', catalogue(named('Thủ tục thử'), '{"code": 1}')])
  expect(first).toMatchObject({ code: 0, said: expect.stringContaining('put aside: line 2') })
  expect(first.said).toContain('1 new')
  expect(await nameAt(url)).toBe('Thủ tục thử')

  const second = await motcua(['procedures', 'import', catalogue(named('Thủ tục thử, bản mới'))])
  expect(second.said).toContain('1 changed')
  expect(await nameAt(url)).toBe('Thủ tục thử, bản mới')

  child.kill('SIGTERM')
  await ended
  const third = await motcua(['procedures', 'import', catalogue(named('Thủ tục thử, bản ba'))])
  expect(third).toMatchObject({ code: 0, said: expect.stringContaining('1 changed') })
  expect(await nameAt((await start()).url)).toBe('Thủ tục thử, bản ba')
})
