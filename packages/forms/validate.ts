import type { ErrorObject } from 'ajv/dist/2020.js'
import { compiled } from './compile.ts'
import { say } from './messages.ts'
import { asked, resolve } from './resolve.ts'
import { type Data, type FieldProblem, type FormNode, isRecord, join, LIMITS, own } from './schema.ts'

/**
 * Everything that is wrong with the answers, in the order of the form, at most one problem for each place; empty when
 * the form may be handed in. An answer to a question that is not asked (unknown, or of a branch that does not apply)
 * is a problem too. Needs a schema that passed `checkSchema`.
 */
export function validate(schema: FormNode, data: unknown): FieldProblem[] {
  const walk: Walk = { places: new Map(), problems: [], answers: 0 }
  const answers = isRecord(data) ? data : {}
  const whole = visit(resolve(schema, answers), answers, '', 0, walk)
  if (walk.problems.some(({ code }) => code === 'bounds')) return walk.problems.slice(0, 20)
  const check = compiled(schema)
  if (!check(whole)) for (const error of check.errors ?? []) report(walk, error)
  return inOrder(walk)
}

interface Walk {
  /** Every place of the form for these answers, in order. */
  places: Map<string, FormNode>
  problems: FieldProblem[]
  answers: number
}

/** Checks bounds and unknown names by a resolved schema, and answers a copy in which required groups that are missing are empty. */
function visit(node: FormNode, value: unknown, path: string, depth: number, walk: Walk): unknown {
  walk.places.set(path, node)
  walk.answers += 1
  if (depth > LIMITS.depth || walk.answers > LIMITS.answers) return void add(walk, 'bounds', path)
  if (Array.isArray(value)) return visitList(node, value, path, depth, walk)
  if (isRecord(value)) return visitObject(node, value, path, depth, walk)
  if (typeof value === 'string' && value.length > LIMITS.text) return void add(walk, 'bounds', path)
  return value
}

function visitList(node: FormNode, list: unknown[], path: string, depth: number, walk: Walk): unknown {
  if (list.length > LIMITS.items) return void add(walk, 'bounds', path)
  return list.map((entry, i) => {
    const place = `${path}[${i}]`
    const copy = visit(resolve(node.items ?? {}, entry), entry, place, depth + 1, walk)
    if (isBlank(entry)) add(walk, 'required', place)
    return copy
  })
}

function visitObject(node: FormNode, data: Data, path: string, depth: number, walk: Walk): unknown {
  const copy: Data = {}
  for (const [key, child] of Object.entries(node.properties ?? {})) {
    const place = join(path, key)
    const needed = node.required?.includes(key) ?? false
    const value = own(data, key) ?? (needed && child.type === 'object' ? {} : undefined)
    if (value === undefined) walk.places.set(place, child)
    else copy[key] = visit(child, value, place, depth + 1, walk)
    if (needed && isBlank(value)) add(walk, 'required', place)
  }
  if (node.type === 'object' || node.properties) refuseUnknown(node, data, path, walk)
  return copy
}

const isBlank = (value: unknown): boolean => typeof value === 'string' && value.trim() === ''

function refuseUnknown(node: FormNode, data: Data, path: string, walk: Walk): void {
  for (const key of Object.keys(data)) {
    if (Object.hasOwn(node.properties ?? {}, key)) continue
    if (walk.problems.length > 50) return
    add(walk, 'unknown_field', join(path, key.slice(0, 60)))
  }
}

function report(walk: Walk, error: ErrorObject): void {
  if (error.keyword === 'if') return
  const base = error.instancePath
    .slice(1)
    .replace(/(^|\/)(\d+)(?=\/|$)/g, '[$2]')
    .replaceAll('/', '.')
  const path = error.keyword === 'required' ? join(base, String(error.params.missingProperty)) : base
  add(walk, error.keyword, path, error.params)
}

function add(walk: Walk, code: string, path: string, params?: Readonly<Record<string, unknown>>): void {
  if (walk.problems.some((problem) => problem.path === path)) return
  const name = path.split('.').pop() ?? path
  walk.problems.push({ path, code, ...say(code, walk.places.get(path) ?? {}, name, params) })
}

function inOrder({ places, problems }: Walk): FieldProblem[] {
  const order = new Map([...places.keys()].map((path, i) => [path, i]))
  const rank = ({ path }: FieldProblem): number => order.get(path) ?? Number.MAX_SAFE_INTEGER
  return problems.sort((a, b) => rank(a) - rank(b))
}

/** Every place that may be answered with these answers, `[i]` for entries that exist: what a page may post. */
export const knownPaths = (schema: FormNode, data: Data): string[] => pathsOf(resolve(schema, data), data)

/** The places that a page with these answers shows. */
export const askedPaths = (schema: FormNode, data: Data): string[] => pathsOf(asked(schema, data), data)

function pathsOf(whole: FormNode, data: Data): string[] {
  const walk: Walk = { places: new Map(), problems: [], answers: 0 }
  visit(whole, data, '', 0, walk)
  return [...walk.places.keys()].filter((path) => path !== '')
}
