import { type Data, type FormNode, type FormSchema, resolve } from '#forms/index.ts'

/** Picks one of the choices that a field offers. */
export type Choose = (list: readonly unknown[]) => unknown

/** Texts of which one fits each pattern in use; a form with a new pattern adds its own. */
const EXAMPLES = ['031195000001', '0912345678', '03/2027', '4711', '0200123456', 'B1234567', 'Mẫu Thử']

/** Invented answers to everything that a form asks, down the branch that `choose` takes at every choice. */
export function answersTo(form: FormSchema, choose: Choose = (list) => list[0], known: Data = {}): Data {
  let answers = known
  // Answers bring new questions, so several rounds.
  for (let round = 0; round < 4; round += 1) answers = filled(resolve(form, answers), answers, choose) as Data
  return answers
}

function filled(node: FormNode, known: unknown, choose: Choose): unknown {
  if (node.const !== undefined) return node.const
  if (node.type === 'array') return known ?? [filled(node.items!, undefined, choose)]
  if (node.type === 'string') return known ?? textFor(node, choose)
  if (node.type !== 'object') return known ?? node.maximum ?? (node.type === 'boolean' ? true : 1)
  const asked = Object.entries(node.properties ?? {})
  return Object.fromEntries(
    asked.map(([name, child]) => [name, filled(child, (known as Data)?.[name], choose)]),
  )
}

function textFor(node: FormNode, choose: Choose): unknown {
  if (node.enum) return choose(node.enum)
  if (node.format) return node.format === 'date' ? '2020-01-02' : 'mau@vidu.vn'
  return EXAMPLES.find((text) => new RegExp(node.pattern ?? '^Mẫu', 'u').test(text))
}
