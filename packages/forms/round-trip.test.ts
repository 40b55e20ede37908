import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compiled } from './compile.ts'
import { anyForm } from './forms.testing.ts'
import { checkSchema, edit, knownPaths, parse, resolve, sampleAnswers, toFields, validate } from './index.ts'
import { type Data, type FormNode, isRecord } from './schema.ts'

const posted = (fields: [string, string][]): FormData => {
  const form = new FormData()
  for (const [name, value] of fields) form.append(name, value)
  return form
}

/** Required objects that are empty are left out by `parse`: nothing was answered in them. */
test('what a page shows, and a browser posts unchanged, is the same data, and valid', () => {
  fc.assert(
    fc.property(anyForm, ({ schema, data }) => {
      expect(checkSchema(schema)).toEqual([])
      const again = parse(schema, posted(toFields(schema, data)))
      expect(again).toEqual(data)
      expect(validate(schema, again)).toEqual([])
    }),
    { numRuns: 150 },
  )
})

test('a page of one section leaves the others as they are', () => {
  fc.assert(
    fc.property(anyForm, ({ schema, data }) => {
      const [section] = Object.keys(schema.properties!)
      const page = toFields(schema, data).filter(([name]) => name.split(/[.[]/)[0] === section)
      expect(parse(schema, posted(page), { sections: [section!], data })).toEqual(data)
    }),
    { numRuns: 100 },
  )
})

test('page and validator judge conditions alike', () => {
  fc.assert(
    fc.property(anyForm, fc.func(fc.boolean()), ({ schema, data }, drop) => {
      const damaged = without(data, (path) => drop(path) === true) as Data
      const byValidator = compiled(schema)(damaged)
      const byPage = compiled(resolve(schema, damaged))(damaged)
      expect(byPage).toBe(byValidator)
    }),
    { numRuns: 100 },
  )
})

function without(value: unknown, drop: (path: string) => boolean, path = ''): unknown {
  if (Array.isArray(value)) return value.map((entry, i) => without(entry, drop, `${path}[${i}]`))
  if (!isRecord(value)) return value
  const kept = Object.entries(value).filter(([key]) => !drop(`${path}.${key}`))
  return Object.fromEntries(kept.map(([key, child]) => [key, without(child, drop, `${path}.${key}`)]))
}

test('any fields at all give data of declared paths only, and never throw', () => {
  const names = fc.oneof(
    fc.string(),
    fc.constantFrom('__proto__.x', 'a.length', 'constructor', 'a[0].__proto__'),
  )
  const fields = fc.array(fc.tuple(names, fc.string()), { maxLength: 20 })
  fc.assert(
    fc.property(anyForm, fields, ({ schema, data }, extra) => {
      const form = posted([...toFields(schema, data), ...extra])
      const result = parse(schema, form)
      const known = new Set(knownPaths(schema, result))
      for (const path of pathsOf(result)) expect(known).toContain(path)
      expect(({} as Data).x).toBeUndefined()
    }),
    { numRuns: 100 },
  )
})

function pathsOf(value: unknown, path = ''): string[] {
  if (Array.isArray(value)) return [path, ...value.flatMap((entry, i) => pathsOf(entry, `${path}[${i}]`))]
  if (!isRecord(value)) return [path]
  const inner = Object.entries(value).flatMap(([key, child]) => pathsOf(child, path ? `${path}.${key}` : key))
  return path ? [path, ...inner] : inner
}

test('any data at all gets problems, not an exception, and an unknown name is one of them', () => {
  fc.assert(
    fc.property(anyForm, fc.anything({ withNullPrototype: true }), ({ schema }, data) => {
      const before = JSON.stringify(schema)
      validate(schema, data)
      const problems = validate(schema, { zzz: data })
      expect(problems.map(({ path }) => path)).toContain('zzz')
      expect(JSON.stringify(schema)).toBe(before)
    }),
    { numRuns: 100 },
  )
})

test('a sample is always accepted', () => {
  fc.assert(
    fc.property(anyForm, ({ schema }) => {
      const all: FormNode = { ...schema, required: Object.keys(schema.properties!) }
      expect(validate(all, sampleAnswers(all))).toEqual([])
    }),
    { numRuns: 100 },
  )
})

test('adding an entry and dropping it again changes nothing', () => {
  fc.assert(
    fc.property(anyForm, ({ schema, data }) => {
      for (const [path, node] of listsOf(schema, data)) {
        const added = edit(schema, data, `add:${path}`)
        const length = at(data, path).length
        expect(at(added, path).length).toBe(Math.min(length + 1, node.maxItems!))
        if (added !== data)
          expect(at(edit(schema, added, `drop:${path}:${length}`), path)).toEqual(at(data, path))
      }
      expect(edit(schema, data, 'add:__proto__.polluted')).toBe(data)
    }),
  )
})

const at = (data: unknown, path: string): unknown[] =>
  (path.split('.').reduce<unknown>((v, key) => (v as Data | undefined)?.[key], data) as
    | unknown[]
    | undefined) ?? []

function listsOf(node: FormNode, data: unknown, path = ''): [string, FormNode][] {
  return Object.entries(resolve(node, data).properties ?? {}).flatMap(
    ([key, child]): [string, FormNode][] => {
      const place = path ? `${path}.${key}` : key
      if (child.type === 'array') return child.items?.enum ? [] : [[place, child]]
      return child.type === 'object' ? listsOf(child, (data as Data | undefined)?.[key], place) : []
    },
  )
}
