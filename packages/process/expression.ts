/**
 * Conditions of gateways, as data. What can be asked about: `decision` (the last one taken on the token's way),
 * `decisions.<step>`, `answers.<section>.<field>` (the form) and `dossier.<fact>`. Never executed as code.
 */
export type Literal = string | number | boolean

export type Operand = { path: readonly string[] } | { value: Literal }

export type Comparison = 'eq' | 'ne' | 'lt' | 'le' | 'gt' | 'ge'

export type Expression =
  | { op: 'and' | 'or'; of: Expression[] }
  | { op: 'not'; of: Expression }
  | { op: Comparison; left: Operand; right: Operand }
  | { op: 'in'; left: Operand; list: Literal[] }
  | { op: 'empty'; of: Operand }
  | { op: 'holds'; of: Operand }

/** What conditions may look at. */
export interface Facts {
  decisions?: Readonly<Record<string, unknown>>
  answers?: Readonly<Record<string, unknown>>
  dossier?: Readonly<Record<string, unknown>>
}

export type Known = Facts & { decision?: string | undefined }

/** Whether the condition holds. Something unknown equals nothing, is less than nothing and is empty. */
export function holds(expression: Expression, known: Known): boolean {
  switch (expression.op) {
    case 'and':
      return expression.of.every((part) => holds(part, known))
    case 'or':
      return expression.of.some((part) => holds(part, known))
    case 'not':
      return !holds(expression.of, known)
    case 'in':
      return (expression.list as unknown[]).includes(seen(expression.left, known))
    case 'empty':
      return isEmpty(seen(expression.of, known))
    case 'holds':
      return seen(expression.of, known) === true
    default:
      return compares(expression.op, seen(expression.left, known), seen(expression.right, known))
  }
}

function seen(operand: Operand, known: Known): unknown {
  if ('value' in operand) return operand.value
  return operand.path.reduce<unknown>(
    (value, name) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, name)
        ? (value as Record<string, unknown>)[name]
        : undefined,
    known,
  )
}

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)

/** Only like is ordered with like; dates are texts such as 2026-11-27, whose order is that of time. */
function compares(op: Comparison, left: unknown, right: unknown): boolean {
  if (op === 'eq') return left === right
  if (op === 'ne') return left !== right
  if (typeof left !== typeof right || (typeof left !== 'number' && typeof left !== 'string')) return false
  const [a, b] = [left, right as typeof left]
  if (op === 'lt') return a < b
  if (op === 'le') return a <= b
  return op === 'gt' ? a > b : a >= b
}

const SIGNS: Record<Comparison, string> = { eq: '==', ne: '!=', lt: '<', le: '<=', gt: '>', ge: '>=' }

/** The text that `parseExpression` reads as this expression. */
export function printExpression(expression: Expression): string {
  switch (expression.op) {
    case 'and':
    case 'or':
      return `(${expression.of.map(printExpression).join(` ${expression.op} `)})`
    case 'not':
      return `not (${printExpression(expression.of)})`
    case 'in':
      return `${printOperand(expression.left)} in [${expression.list.map(printLiteral).join(', ')}]`
    case 'empty':
      return `${printOperand(expression.of)} is empty`
    case 'holds':
      return printOperand(expression.of)
    default:
      return `${printOperand(expression.left)} ${SIGNS[expression.op]} ${printOperand(expression.right)}`
  }
}

const printOperand = (operand: Operand): string =>
  'path' in operand ? operand.path.join('.') : printLiteral(operand.value)

const printLiteral = (value: Literal): string =>
  typeof value === 'string' ? `"${value.replace(/[\\"]/g, '\\$&')}"` : String(value)

/** The decisions for which the condition holds, when it asks about nothing else; null when it does. */
export function decisionsTested(expression: Expression): string[] | null {
  const isDecision = (o: Operand) => 'path' in o && o.path.length === 1 && o.path[0] === 'decision'
  if (expression.op === 'in')
    return isDecision(expression.left) && expression.list.every((one) => typeof one === 'string')
      ? (expression.list as string[])
      : null
  if (expression.op === 'or') {
    const parts = expression.of.map(decisionsTested)
    return parts.every((part) => part !== null) ? parts.flat() : null
  }
  if (expression.op !== 'eq') return null
  const [path, literal] = isDecision(expression.left)
    ? [expression.left, expression.right]
    : [expression.right, expression.left]
  return isDecision(path) && 'value' in literal && typeof literal.value === 'string' ? [literal.value] : null
}
