import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { projectPath } from '#platform/paths.ts'
import { actWords, recordKinds } from './act-words.ts'

const folder = projectPath('server', 'src')
const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !/test(ing)?\.ts$|^testing\//.test(file))
  .map((file) => readFileSync(`${folder}/${file}`, 'utf8'))

/** What the program writes into the log: topics of facts, and actions that are audited beside them. */
const written = sources.flatMap((text) => [
  ...[...text.matchAll(/\bfact\(\s*'([^']+)'/g)].map(([, topic]) => topic!),
  ...[...text.matchAll(/\baction: '([a-z]+\.[a-z-]+)'/g)].map(([, action]) => action!),
])

test('every act that the program logs has words', () => {
  expect(written.length).toBeGreaterThan(80)
  expect([...new Set(written)].filter((action) => !actWords(action))).toEqual([])
})

test('what is put together of parts has words too, and what is unknown has none', () => {
  expect(actWords('privacy.corrected.birthDate')?.vi).toBe('Sửa thông tin theo yêu cầu của người dân')
  expect(actWords('dossiers.unheard-of')).toBeNull()
})

test('an act may be searched for by each name that has words, a reading by each purpose', () => {
  const { acts, readings } = recordKinds()
  expect(acts.map(({ code }) => code)).toContain('identity.signed-in')
  expect(readings.map(({ code }) => code)).toContain('send_notice')
  for (const { words } of [...acts, ...readings]) expect(words.vi && words.en).toBeTruthy()
})
