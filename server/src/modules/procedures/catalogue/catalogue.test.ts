import { existsSync, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { describe, expect, it } from 'vitest'
import { formAnnotations, ownForms } from '../forms/own-forms.ts'
import { type CatalogueRecord, ownCatalogue, ownCatalogueLines } from './index.ts'

type Node = { [keyword: string]: unknown; properties?: Record<string, Node>; items?: Node }

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

  it('reads back as JSON Lines', () => {
    const lines = ownCatalogueLines().trimEnd().split('\n')
    expect(lines.map((line) => JSON.parse(line))).toEqual(ownCatalogue)
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

/** Every schema in which a person answers: sections, fields, the branches of conditions and the rows of groups. */
function nodesOf(node: Node): Node[] {
  const branches = [node.then, node.else, ...((node.allOf as Node[]) ?? []), node.items] as (
    | Node
    | undefined
  )[]
  const children = [
    ...Object.values(node.properties ?? {}),
    ...branches.filter((branch) => branch !== undefined),
  ]
  return [node, ...children.flatMap(nodesOf)]
}

const fieldsOf = (node: Node) => nodesOf(node).flatMap((each) => Object.entries(each.properties ?? {}))

describe.each([...ownForms])('the form of %s', (_code, schema) => {
  const form = schema as Node

  it('compiles in the strictest mode and refuses what it does not know', () => {
    const ajv = new Ajv2020({ strict: true, keywords: [...formAnnotations] })
    addFormats.default(ajv)
    const check = ajv.compile(form)
    expect(check({ unknown: 1 })).toBe(false)
    expect(check({})).toBe(false)
  })

  it('has a section a page and a title in both languages for everything asked', () => {
    const sections = Object.values(form.properties ?? {})
    expect(sections.every(({ type }) => type === 'object')).toBe(true)
    for (const [name, field] of fieldsOf(form)) {
      expect(field.title, name).toBeTypeOf('string')
      expect(field['x-title-en'], name).toBeTypeOf('string')
    }
  })

  it('bounds every text and labels every choice in both languages', () => {
    for (const [name, field] of fieldsOf(form)) {
      const bounded = field.maxLength !== undefined || field.enum !== undefined || field.format === 'date'
      expect(field.type !== 'string' || bounded, name).toBe(true)
      const values = field.enum as string[] | undefined
      if (values)
        for (const key of ['x-labels', 'x-labels-en'])
          expect(Object.keys(field[key] as object)).toEqual(values)
    }
  })
})

it('conditions and repeated groups are shown by at least two forms each', () => {
  const having = (test: (node: Node) => boolean) =>
    [...ownForms.values()].filter((form) => nodesOf(form as Node).some(test))
  expect(having((node) => node.if !== undefined).length).toBeGreaterThanOrEqual(2)
  expect(having((node) => node.type === 'array').length).toBeGreaterThanOrEqual(2)
})
