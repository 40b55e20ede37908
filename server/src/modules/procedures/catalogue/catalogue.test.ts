import { existsSync, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { readRecord } from '../catalogue-record.ts'
import { ownForms } from '../forms/own-forms.ts'
import { type CatalogueRecord, ownCatalogue, ownCatalogueLines } from './index.ts'

const dump = new URL(
  '../../../../../../shared/data/procedures/procedures_H24_scope.jsonl.gz',
  import.meta.url,
)
const papersOf = (record: CatalogueRecord) => record.document_groups.flatMap((group) => group.documents)

describe('the small catalogue', () => {
  it('has about forty procedures, each once', () => {
    const codes = ownCatalogue.map(({ code }) => code)
    expect(codes.length).toBeGreaterThanOrEqual(40)
    expect(new Set(codes).size).toBe(codes.length)
    expect(codes.filter((code) => !/^\d\.\d{6}$/.test(code))).toEqual([])
  })

  it('says of each what it takes, how long, what it costs, who decides and by which law', () => {
    for (const record of ownCatalogue) {
      expect(record.steps.length, record.code).toBeGreaterThan(1)
      expect(record.methods.length, record.code).toBeGreaterThan(0)
      expect(papersOf(record).length, record.code).toBeGreaterThan(0)
      expect(record.legal_basis.length, record.code).toBeGreaterThan(0)
      expect(record.results.length, record.code).toBeGreaterThan(0)
      expect(record.executing_agencies.length, record.code).toBeGreaterThan(0)
      expect(record.cases.length, record.code).toBeGreaterThan(0)
      for (const { time, fees } of record.methods) {
        expect(time, record.code).toBeGreaterThan(0)
        expect(fees.every(({ value, text }) => text !== '' && (value === null || value >= 0))).toBe(true)
      }
    }
  })

  it('names every group of papers and no paper twice in a group', () => {
    for (const record of ownCatalogue) {
      for (const { group, documents } of record.document_groups) {
        expect(group, record.code).not.toBe('')
        expect(new Set(documents.map(({ code }) => code)).size, `${record.code} ${group}`).toBe(
          documents.length,
        )
        expect(documents.every((paper) => paper.original + paper.copy > 0)).toBe(true)
      }
    }
  })

  it('lets a paper be filled in on the page exactly where a form is shipped', () => {
    const onPage = ownCatalogue.filter((record) => papersOf(record).some(({ e_form }) => e_form))
    expect(onPage.map(({ code }) => code).sort()).toEqual([...ownForms.keys()].sort())
  })

  it('is taken by the importer line by line, nothing lost', () => {
    const taken = ownCatalogueLines().trimEnd().split('\n').map(readRecord)
    expect(taken.map(({ problems }) => problems).filter(Boolean)).toEqual([])
    expect(taken.map(({ record }) => record)).toEqual(ownCatalogue)
  })

  it.runIf(existsSync(dump))('keeps the facts of the national catalogue in its own words', () => {
    const lines = gunzipSync(readFileSync(dump)).toString().split('\n').filter(Boolean)
    const real = new Map(lines.map((line) => JSON.parse(line)).map((record) => [record.code, record]))
    for (const record of ownCatalogue) {
      const original = real.get(record.code)
      expect(Object.keys(record).sort(), record.code).toEqual(Object.keys(original).sort())
      expect(record.id, record.code).toBe(original.id)
      const theirs = JSON.stringify([original.steps, original.document_groups])
      expect(record.steps.filter(({ text }) => theirs.includes(text))).toEqual([])
    }
  })

  if (!existsSync(dump))
    console.log('small catalogue: the national dump is absent, its facts were not compared')
})
