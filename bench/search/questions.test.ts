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
const second = questionsOf('./questions-second.jsonl')
const heldOut = questionsOf('./questions-held-out.jsonl')
const unseen = questionsOf('./questions-unseen.jsonl')
const all = [...tuned, ...second, ...heldOut, ...unseen]
const catalogue = new URL('../../../shared/data/procedures/procedures_H24_scope.jsonl.gz', import.meta.url)

function linesOf(text: string): string[] {
  return text.split('\n').filter((line) => line.trim() !== '')
}

function questionsOf(file: string): Question[] {
  return linesOf(readFileSync(new URL(file, import.meta.url), 'utf8')).map((line) => JSON.parse(line))
}

const textOf = ({ q }: Question): string => q.toLowerCase()

function shared(a: readonly Question[], b: readonly Question[]): number {
  const texts = new Set(a.map(textOf))
  return b.filter((question) => texts.has(textOf(question))).length
}

describe('search questions', () => {
  it('are 300, 240, 60 and 193, each asked once in its file', () => {
    const sizes = [tuned, second, heldOut, unseen].map((file) => [
      file.length,
      new Set(file.map(textOf)).size,
    ])
    expect(sizes).toEqual([
      [300, 300],
      [240, 240],
      [60, 60],
      [193, 193],
    ])
  })

  it('are different ones, but for one question that whoever wrote the second file asked as either of the others does', () => {
    expect([shared(tuned, heldOut), shared(tuned, second), shared(second, heldOut)]).toEqual([0, 1, 1])
    expect(shared([...tuned, ...second, ...heldOut], unseen)).toBe(0)
  })

  it('name a known kind and at least one code without repeats', () => {
    for (const { q, accept, kind } of all) {
      expect(kinds, q).toContain(kind)
      expect(accept.length, q).toBeGreaterThan(0)
      expect(new Set(accept).size, q).toBe(accept.length)
    }
  })

  it.runIf(existsSync(catalogue))('accept only codes of the real catalogue', () => {
    const codes = new Set(
      linesOf(gunzipSync(readFileSync(catalogue)).toString()).map((line) => JSON.parse(line).code),
    )
    const unknown = all.flatMap((question) => question.accept.filter((code) => !codes.has(code)))
    expect(unknown).toEqual([])
  })

  if (!existsSync(catalogue))
    console.log('search questions: the real catalogue is absent, its codes were not checked')
})
