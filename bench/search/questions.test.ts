import { existsSync, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'

type Question = { q: string; accept: string[]; kind: string }

const kinds = [
  'plain',
  'no-accent',
  'typo',
  'abbrev',
  'telex',
  'code',
  'field',
  'agency',
  'life-event',
  'colloquial',
  'who',
]
const tuned = questionsOf('./questions.jsonl')
const heldOut = questionsOf('./questions-held-out.jsonl')
const catalogue = new URL('../../../shared/data/procedures/procedures_H24_scope.jsonl.gz', import.meta.url)

function linesOf(text: string): string[] {
  return text.split('\n').filter((line) => line.trim() !== '')
}

function questionsOf(file: string): Question[] {
  return linesOf(readFileSync(new URL(file, import.meta.url), 'utf8')).map((line) => JSON.parse(line))
}

describe('search questions', () => {
  it('are 300 and 60, each asked once, so that the held-out ones stay unseen', () => {
    const asked = [...tuned, ...heldOut].map((question) => question.q.toLowerCase())
    expect([tuned.length, heldOut.length, new Set(asked).size]).toEqual([300, 60, 360])
  })

  it('name a known kind and at least one code without repeats', () => {
    for (const { q, accept, kind } of [...tuned, ...heldOut]) {
      expect(kinds, q).toContain(kind)
      expect(accept.length, q).toBeGreaterThan(0)
      expect(new Set(accept).size, q).toBe(accept.length)
    }
  })

  it.runIf(existsSync(catalogue))('accept only codes of the real catalogue', () => {
    const codes = new Set(
      linesOf(gunzipSync(readFileSync(catalogue)).toString()).map((line) => JSON.parse(line).code),
    )
    const unknown = [...tuned, ...heldOut].flatMap((question) =>
      question.accept.filter((code) => !codes.has(code)),
    )
    expect(unknown).toEqual([])
  })

  if (!existsSync(catalogue))
    console.log('search questions: the real catalogue is absent, its codes were not checked')
})
