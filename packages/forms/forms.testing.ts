import fc from 'fast-check'
import type { Data, FormNode } from './schema.ts'

/** A question, with the answers that fit it as `parse` would give them. */
interface Question {
  node: FormNode
  answers: fc.Arbitrary<unknown>
}

const plainText = (max: number) =>
  fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: max })
    .map((text) => text.normalize('NFC').replace(/\r\n?/g, '\n').trim())
    .filter((text) => text !== '' && [...text].length <= max)

const text: fc.Arbitrary<Question> = fc.integer({ min: 1, max: 60 }).map((maxLength) => ({
  node: { type: 'string', title: 'Chữ', maxLength },
  answers: plainText(maxLength),
}))

const date: Question = {
  node: { type: 'string', title: 'Ngày', format: 'date' },
  answers: fc
    .date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
    .map((day) => day.toISOString().slice(0, 10)),
}

const whole: Question = {
  node: { type: 'integer', title: 'Số', minimum: -5_000_000, maximum: 5_000_000 },
  answers: fc.integer({ min: -5_000_000, max: 5_000_000 }),
}

const decimal: Question = {
  node: { type: 'number', title: 'Diện tích' },
  answers: fc.integer({ min: 0, max: 10_000_000 }).map((cents) => cents / 100),
}

const yesNo: Question = { node: { type: 'boolean', title: 'Có không' }, answers: fc.boolean() }

const OPTIONS = ['a', 'b', 'c', 'd']
const choice: Question = {
  node: { type: 'string', title: 'Chọn', enum: OPTIONS },
  answers: fc.constantFrom(...OPTIONS),
}
const choices: Question = {
  node: {
    type: 'array',
    title: 'Chọn nhiều',
    maxItems: 4,
    uniqueItems: true,
    items: { type: 'string', enum: OPTIONS },
  },
  answers: fc.uniqueArray(fc.constantFrom(...OPTIONS), { minLength: 1, maxLength: 4 }),
}

const leaf = fc.oneof(text, ...[date, whole, decimal, yesNo, choice, choices].map((q) => fc.constant(q)))

const isEmpty = (value: unknown): boolean =>
  typeof value === 'object' && Object.keys(value as object).length === 0

/** An object of some questions, some of them required, and (with `also`) one asked only after an answer. */
function objectOf(inner: fc.Arbitrary<Question>): fc.Arbitrary<Question> {
  const questions = fc.dictionary(fc.stringMatching(/^[a-z][a-z0-9_]{0,5}$/), fc.tuple(inner, fc.boolean()), {
    minKeys: 1,
    maxKeys: 5,
    noNullPrototype: true,
  })
  return fc.tuple(questions, fc.boolean(), text).map(([parts, conditional, follow]) => {
    const properties: Record<string, FormNode> = {}
    const answers: Record<string, fc.Arbitrary<unknown>> = {}
    const required = Object.entries(parts).flatMap(([key, [, needed]]) => (needed ? [key] : []))
    for (const [key, [question]] of Object.entries(parts)) {
      properties[key] = question.node
      answers[key] = question.answers
    }
    const plain = fc.record(answers, { requiredKeys: required, noNullPrototype: true }).map(withoutEmpty)
    const node: FormNode = { type: 'object', title: 'Nhóm', properties, required }
    return conditional ? withFollowUp(node, plain, follow) : { node, answers: plain }
  })
}

const withoutEmpty = (data: object): Data =>
  Object.fromEntries(Object.entries(data).filter(([, value]) => Array.isArray(value) || !isEmpty(value)))

/** `KIND` is asked; when it is `a`, `MORE` is asked too and must be answered. */
function withFollowUp(node: FormNode, plain: fc.Arbitrary<Data>, follow: Question): Question {
  const condition = { properties: { KIND: { const: 'a' } }, required: ['KIND'] }
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
  const branch = { if: condition, then: { properties: { MORE: follow.node }, required: ['MORE'] } }
  return {
    node: { ...node, properties: { ...node.properties, KIND: choice.node }, ...branch },
    answers: fc
      .tuple(plain, choice.answers, follow.answers)
      .map(([data, kind, more]) => ({ ...data, KIND: kind, ...(kind === 'a' && { MORE: more }) })),
  }
}

const listOf = (inner: fc.Arbitrary<Question>): fc.Arbitrary<Question> =>
  objectOf(inner).map(({ node, answers }) => ({
    node: { type: 'array', title: 'Danh sách', maxItems: 4, items: node },
    answers: fc.array(answers, { maxLength: 4 }),
  }))

const nested = objectOf(fc.oneof({ weight: 4, arbitrary: leaf }, objectOf(leaf), listOf(leaf)))

/** Any form of objects, lists and conditions, with answers that it accepts. */
export const anyForm: fc.Arbitrary<{ schema: FormNode; data: Data }> = fc
  .dictionary(fc.stringMatching(/^[a-z]{1,6}$/), nested, { minKeys: 1, maxKeys: 3, noNullPrototype: true })
  .chain((sections) => {
    const entries = Object.entries(sections)
    const schema: FormNode = {
      type: 'object',
      properties: Object.fromEntries(entries.map(([key, { node }]) => [key, node])),
      required: [],
    }
    const answers = fc.record(Object.fromEntries(entries.map(([key, { answers }]) => [key, answers])))
    return answers.map((data) => ({ schema, data: withoutEmpty(data) }))
  })
