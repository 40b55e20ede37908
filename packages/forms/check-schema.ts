import { type FormNode, isRecord, join, LIMITS, RESERVED } from './schema.ts'

const TYPES = new Set(['object', 'array', 'string', 'number', 'integer', 'boolean'])
const WIDGETS = new Set(['textarea', 'select', 'radio', 'checkboxes', 'phone', 'money'])
const NAME = /^[A-Za-z][A-Za-z0-9_]{0,59}$/

type Kind = 'text' | 'count' | 'number' | 'flag' | 'names' | 'labels' | 'any'

/** Every keyword a form may use, by the kind of its value; all others are refused, `$ref` among them. */
const KEYWORDS: ReadonlyMap<string, Kind> = new Map(
  Object.entries({
    text: '$schema $id type title description format pattern x-title-en x-hint-en x-expects x-expects-en x-autocomplete x-widget x-prefill',
    count: 'minLength maxLength minItems maxItems',
    number: 'minimum maximum',
    flag: 'uniqueItems',
    names: 'required x-stands-for',
    labels: 'x-labels x-labels-en',
    any: 'enum const properties items if then else allOf not',
  }).flatMap(([kind, names]) => names.split(' ').map((name) => [name, kind as Kind])),
)

/** What `holds` (resolve.ts) understands; a condition with more would be judged differently by page and validator. */
const CONDITION_KEYWORDS = new Set(
  'type,const,enum,not,allOf,properties,required,minimum,maximum,minItems,minLength'.split(','),
)

const FITS: Record<Kind, (value: unknown) => boolean> = {
  text: (v) => typeof v === 'string' && v.length <= 2_000,
  count: (v) => Number.isInteger(v) && (v as number) >= 0 && (v as number) <= LIMITS.text,
  number: (v) => typeof v === 'number' && Number.isFinite(v),
  flag: (v) => typeof v === 'boolean',
  names: (v) => Array.isArray(v) && v.length <= 500 && v.every((n) => typeof n === 'string'),
  labels: (v) => isRecord(v) && Object.values(v).every((l) => typeof l === 'string'),
  any: () => true,
}

/**
 * What is wrong with a schema that somebody wants to publish as a form; empty when it may be published. Each line
 * begins with the place. A schema that passes cannot make the validator run code, follow references or run away.
 */
export function checkSchema(schema: unknown): string[] {
  const problems: string[] = []
  const budget = { nodes: LIMITS.nodes }
  checkNode(schema, '', 0, { problems, budget, condition: false })
  if (problems.length > 0) return problems.slice(0, 50)
  const root = schema as FormNode
  if (root.type !== 'object') problems.push('(root): must be an object of sections')
  for (const [name, section] of Object.entries(root.properties ?? {}))
    if (section.type !== 'object') problems.push(`${name}: a section must be an object`)
  return problems
}

interface Check {
  problems: string[]
  budget: { nodes: number }
  /** Inside `if` and `not` a node tests data; it is never drawn and needs no type or title. */
  condition: boolean
}

function checkNode(node: unknown, path: string, depth: number, check: Check): void {
  const at = path || '(root)'
  if (!isRecord(node)) return void check.problems.push(`${at}: a schema must be an object`)
  check.budget.nodes -= 1
  if (check.budget.nodes < 0 || depth > LIMITS.depth * 2)
    return void check.problems.push(`${at}: the form is too large`)
  for (const [keyword, value] of Object.entries(node)) {
    const kind = KEYWORDS.get(keyword)
    if (!kind || (check.condition && !CONDITION_KEYWORDS.has(keyword)))
      check.problems.push(`${at}: the keyword ${keyword} is not allowed`)
    else if (!FITS[kind](value)) check.problems.push(`${at}: ${keyword} has a wrong value`)
  }
  if (check.problems.length > 50) return
  checkWords(node as FormNode, at, check)
  checkChildren(node as FormNode, path, depth, check)
}

function checkWords(node: FormNode, at: string, { problems, condition }: Check): void {
  if (node.type !== undefined && !TYPES.has(node.type)) problems.push(`${at}: unknown type`)
  if (node.format !== undefined && node.format !== 'date' && node.format !== 'email')
    problems.push(`${at}: unknown format`)
  if (node['x-widget'] !== undefined && !WIDGETS.has(node['x-widget']))
    problems.push(`${at}: unknown x-widget`)
  if (node.pattern !== undefined && !safePattern(node.pattern))
    problems.push(`${at}: the pattern is too long, nested or invalid`)
  if (node.enum !== undefined && !choices(node.enum)) problems.push(`${at}: enum needs 1 to 500 plain values`)
  if (node.const !== undefined && !['string', 'number', 'boolean'].includes(typeof node.const))
    problems.push(`${at}: const needs a plain value`)
  if (node.type === 'array' && !condition && (node.maxItems ?? Infinity) > LIMITS.items)
    problems.push(`${at}: a list needs maxItems of at most ${LIMITS.items}`)
}

const choices = (list: unknown): boolean =>
  Array.isArray(list) &&
  list.length >= 1 &&
  list.length <= 500 &&
  list.every((value) => typeof value === 'string' || typeof value === 'number')

/** Refuses a repetition inside a repetition, `(a+)+`, and back-references: the known ways to run away. */
function safePattern(pattern: string): boolean {
  if (pattern.length > LIMITS.pattern || /\\[1-9]|\\k</.test(pattern)) return false
  if (/\([^)]*[*+}][^)]*\)\s*[*+{]/.test(pattern) || /\([^)]*\|[^)]*\)\s*[*+{]/.test(pattern)) return false
  try {
    new RegExp(pattern, 'u')
    return true
  } catch {
    return false
  }
}

function checkChildren(node: FormNode, path: string, depth: number, check: Check): void {
  if (node.properties !== undefined && !isRecord(node.properties))
    return void check.problems.push(`${path}: properties must be an object`)
  for (const [name, child] of Object.entries(node.properties ?? {})) {
    if (RESERVED.has(name) || !NAME.test(name))
      check.problems.push(`${join(path, name)}: a name has letters, digits and _ only`)
    checkNode(child, join(path, name), depth + 1, check)
  }
  if (node.items !== undefined) checkNode(node.items, `${path}[]`, depth + 1, check)
  for (const keyword of ['then', 'else'] as const)
    if (node[keyword] !== undefined) checkNode(node[keyword], path, depth + 1, check)
  for (const keyword of ['if', 'not'] as const)
    if (node[keyword] !== undefined) checkNode(node[keyword], path, depth + 1, { ...check, condition: true })
  if (node.allOf !== undefined && !Array.isArray(node.allOf))
    check.problems.push(`${path}: allOf must be a list`)
  else for (const part of node.allOf ?? []) checkNode(part, path, depth + 1, check)
}
