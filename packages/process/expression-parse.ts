import type { Comparison, Expression, Literal, Operand } from './expression.ts'
import type { Words } from './table.ts'

/** What cannot be read, and at which character (from 1) of the condition. */
export interface ExpressionError extends Words {
  at: number
}

export type Parsed = { expression: Expression } | { error: ExpressionError }

const MAX_LENGTH = 2_000
const MAX_DEPTH = 40
const ROOTS = new Set(['decision', 'decisions', 'answers', 'dossier'])
const COMPARISONS: ReadonlyMap<string, Comparison> = new Map([
  ['==', 'eq'],
  ['=', 'eq'],
  ['!=', 'ne'],
  ['<>', 'ne'],
  ['<', 'lt'],
  ['<=', 'le'],
  ['>', 'gt'],
  ['>=', 'ge'],
])
const WORDS: ReadonlyMap<string, string> = new Map([
  ['&&', 'and'],
  ['||', 'or'],
  ['!', 'not'],
])
const TOKEN =
  /(?:(?<name>[A-Za-z_][\w-]*(?:\.[A-Za-z_][\w-]*)*)|(?<number>-?\d+(?:\.\d+)?)|(?<text>"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')|(?<sign>&&|\|\||==|!=|<>|<=|>=|[=<>!()[\],]))/y

interface Lexeme {
  kind: 'name' | 'number' | 'text' | 'sign' | 'end'
  text: string
  at: number
}

class Failure extends Error {
  readonly error: ExpressionError
  constructor(at: number, vi: string, en: string) {
    super(en)
    this.error = { at: at + 1, vi, en }
  }
}

/** Reads a condition, bare or in the wrapper that other tools write: `${…}`, `#{…}`, `=…`. */
export function parseExpression(source: string): Parsed {
  try {
    if (source.length > MAX_LENGTH)
      throw new Failure(MAX_LENGTH, 'điều kiện dài quá 2.000 ký tự', 'the condition exceeds 2,000 characters')
    return { expression: new Parser(unwrap(source)).whole() }
  } catch (failure) {
    if (failure instanceof Failure) return { error: failure.error }
    throw failure
  }
}

/** The condition alone, with blanks in place of the wrapper, so that positions stay those of the source. */
function unwrap(source: string): string {
  const wrapped = /^(\s*[$#]\{)([\s\S]*)\}\s*$/.exec(source) ?? /^(\s*=)(?!=)([\s\S]*)$/.exec(source)
  return wrapped ? ' '.repeat(wrapped[1]!.length) + wrapped[2]! : source
}

function lex(source: string): Lexeme[] {
  const found: Lexeme[] = []
  for (let at = afterBlanks(source, 0); at < source.length; at = afterBlanks(source, TOKEN.lastIndex)) {
    TOKEN.lastIndex = at
    const match = TOKEN.exec(source)
    if (!match) throw new Failure(at, `không hiểu ký tự “${source[at]}”`, `cannot read “${source[at]}”`)
    const [kind, text] = Object.entries(match.groups!).find(([, value]) => value !== undefined)!
    found.push({ kind: kind as Lexeme['kind'], text: WORDS.get(text) ?? text, at })
  }
  return [...found, { kind: 'end', text: '', at: source.length }]
}

function afterBlanks(source: string, from: number): number {
  let at = from
  while (at < source.length && /\s/.test(source[at]!)) at += 1
  return at
}

class Parser {
  readonly #lexemes: Lexeme[]
  #next = 0
  #depth = 0

  constructor(source: string) {
    this.#lexemes = lex(source)
  }

  whole(): Expression {
    const expression = this.#any()
    const left = this.#lexemes[this.#next]!
    if (left.kind !== 'end') throw this.#unexpected(left)
    return expression
  }

  #any(): Expression {
    if (++this.#depth > MAX_DEPTH)
      throw new Failure(this.#peek().at, 'ngoặc lồng nhau quá sâu', 'parentheses are nested too deeply')
    const expression = this.#chain('or', () => this.#chain('and', () => this.#one()))
    this.#depth -= 1
    return expression
  }

  #chain(op: 'and' | 'or', part: () => Expression): Expression {
    const parts = [part()]
    while (this.#takes(op)) parts.push(part())
    return parts.length === 1 ? parts[0]! : { op, of: parts }
  }

  #one(): Expression {
    let negated = false
    while (this.#takes('not')) negated = !negated
    const expression = this.#takes('(') ? this.#closed() : this.#comparison()
    return negated ? { op: 'not', of: expression } : expression
  }

  #closed(): Expression {
    const expression = this.#any()
    this.#expect(')')
    return expression
  }

  #comparison(): Expression {
    const at = this.#peek().at
    const left = this.#operand()
    const sign = COMPARISONS.get(this.#peek().text)
    if (this.#peek().kind === 'sign' && sign) {
      this.#next += 1
      return ordered(sign, left, this.#operand(), at)
    }
    if (this.#takes('in')) return { op: 'in', left, list: this.#list() }
    if (this.#takes('is')) return this.#emptiness(left)
    if (!('path' in left))
      throw new Failure(
        at,
        'cần so sánh với một thông tin của hồ sơ',
        'compare it with something of the dossier',
      )
    return { op: 'holds', of: left }
  }

  #emptiness(of: Operand): Expression {
    const negated = this.#takes('not')
    this.#expect('empty')
    return negated ? { op: 'not', of: { op: 'empty', of } } : { op: 'empty', of }
  }

  #list(): Literal[] {
    const close = this.#takes('(') ? ')' : ']'
    if (close === ']') this.#expect('[')
    const list = [this.#literal()]
    while (this.#takes(',')) list.push(this.#literal())
    this.#expect(close)
    return list
  }

  #literal(): Literal {
    const lexeme = this.#peek()
    const operand = this.#operand()
    if ('path' in operand) throw this.#unexpected(lexeme)
    return operand.value
  }

  #operand(): Operand {
    const lexeme = this.#lexemes[this.#next++]!
    if (lexeme.kind === 'number') return { value: Number(lexeme.text) }
    if (lexeme.kind === 'text') return { value: lexeme.text.slice(1, -1).replace(/\\(.)/g, '$1') }
    if (lexeme.text === 'true' || lexeme.text === 'false') return { value: lexeme.text === 'true' }
    if (lexeme.kind !== 'name' || KEYWORDS.has(lexeme.text)) throw this.#unexpected(lexeme)
    return { path: pathOf(lexeme) }
  }

  #peek = (): Lexeme => this.#lexemes[this.#next]!

  #takes(text: string): boolean {
    const lexeme = this.#peek()
    if (lexeme.text !== text || lexeme.kind === 'text') return false
    this.#next += 1
    return true
  }

  #expect(text: string): void {
    if (!this.#takes(text))
      throw new Failure(
        this.#peek().at,
        `thiếu “${text}”${seen(this.#peek(), ' trước ')}`,
        `“${text}” is missing${seen(this.#peek(), ' before ')}`,
      )
  }

  #unexpected = (lexeme: Lexeme): Failure =>
    lexeme.kind === 'end'
      ? new Failure(lexeme.at, 'điều kiện chưa viết hết', 'the condition breaks off')
      : new Failure(lexeme.at, `“${lexeme.text}” không đúng chỗ`, `“${lexeme.text}” does not belong here`)
}

const KEYWORDS = new Set(['and', 'or', 'not', 'in', 'is', 'empty'])

const seen = ({ kind, text }: Lexeme, word: string): string => (kind === 'end' ? '' : `${word}“${text}”`)

function pathOf({ text, at }: Lexeme): string[] {
  const path = text.split('.')
  const isBare = path[0] === 'decision'
  if (!ROOTS.has(path[0]!) || (isBare ? path.length > 1 : path.length < 2))
    throw new Failure(
      at,
      `không có thông tin “${text}”: dùng decision, decisions.…, answers.… hoặc dossier.…`,
      `there is no “${text}”: use decision, decisions.…, answers.… or dossier.…`,
    )
  return path
}

/** A decision is a word: it has no order, and equals no number. */
function ordered(op: Comparison, left: Operand, right: Operand, at: number): Expression {
  const types = [typeOf(left), typeOf(right)]
  const isOrder = op !== 'eq' && op !== 'ne'
  if (types.every((type) => type === 'literal' || type === 'number' || type === 'truth'))
    throw new Failure(
      at,
      'cần so sánh với một thông tin của hồ sơ',
      'compare it with something of the dossier',
    )
  if (isOrder && types.some((type) => type === 'decision' || type === 'truth'))
    throw new Failure(at, 'quyết định không có lớn hơn, nhỏ hơn', 'this has no order: use == or !=')
  if (types.includes('decision') && types.some((type) => type === 'number' || type === 'truth'))
    throw new Failure(at, 'quyết định là chữ, viết trong ngoặc kép', 'a decision is a word in quotes')
  return { op, left, right }
}

function typeOf(operand: Operand): 'decision' | 'path' | 'literal' | 'number' | 'truth' {
  if ('path' in operand) return operand.path[0] === 'decision' ? 'decision' : 'path'
  if (typeof operand.value === 'boolean') return 'truth'
  return typeof operand.value === 'number' ? 'number' : 'literal'
}
