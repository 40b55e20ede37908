/** Columns that tell of people, by table `schema.table`. */
export type PersonalColumns = Map<string, string[]>

interface Piece {
  name: string
  text: string
}

const DECLARATION = /^(?:export )?(?:async )?(?:const|function\*?|class|interface|type) (\w+)/

/**
 * The functions of a source text that read personal columns and do not seal what they read. It reads SQL and Kysely's words as
 * text: a `select` or `returning` that names such a column, or names all of them. Writing and looking up by a column are no reading.
 */
export function unsealedReads(source: string, personal: PersonalColumns): string[] {
  const pieces = piecesOf(source)
  const lists = new Map(
    pieces.filter(({ text }) => /^\S.*= (sql`|\[)/.test(text)).map((p) => [p.name, p.text]),
  )
  return pieces
    .filter(({ text }) => !/\bseal(ed|edIfAny)?\b/.test(text))
    .filter(({ text }) => readsPersonal(withLists(text, lists), personal))
    .map(({ name }) => name)
}

/** Top-level declarations; the formatter begins each at the margin. */
function piecesOf(source: string): Piece[] {
  const pieces: Piece[] = []
  for (const line of source.split('\n')) {
    const name = DECLARATION.exec(line)?.[1]
    if (name) pieces.push({ name, text: line })
    else if (pieces.length > 0) pieces.at(-1)!.text += `\n${line}`
  }
  return pieces
}

/** Names of column lists replaced by the lists. */
const withLists = (text: string, lists: Map<string, string>): string =>
  text.replace(/\b\w+\b/g, (word) =>
    lists.has(word) && !text.startsWith(`const ${word}`) ? lists.get(word)! : word,
  )

function readsPersonal(text: string, personal: PersonalColumns): boolean {
  const found = [...personal].filter(([table]) => text.includes(table))
  return found.some(([table, columns]) => {
    const named = (list: string) => columns.some((column) => new RegExp(`\\b${column}\\b`).test(list))
    return (
      sqlLists(text, table).some((list) => named(list) || /(^|[\s,.])\*/.test(list)) ||
      builderReads(text, table, named)
    )
  })
}

/** What a statement answers: from `select` to the table that it reads, and after `returning`. */
function sqlLists(text: string, table: string): string[] {
  const name = table.replace('.', '\\.')
  const selected = [
    ...text.matchAll(
      new RegExp(`\\bselect\\b((?:(?!\\bselect\\b)[\\s\\S])*?)\\b(?:from|join)\\s+${name}\\b`, 'gi'),
    ),
  ]
  const returned = [
    ...text.matchAll(
      new RegExp(`\\b(?:into|update|from)\\s+${name}\\b[\\s\\S]*?\\breturning\\b([^\`]*)`, 'gi'),
    ),
  ]
  return [...selected, ...returned].map((match) => match[1]!)
}

/** The same in Kysely's words. */
function builderReads(text: string, table: string, named: (list: string) => boolean): boolean {
  const begins = new RegExp(
    `(selectFrom|insertInto|updateTable|deleteFrom)\\('${table.replace('.', '\\.')}'\\)`,
  )
  if (!begins.test(text)) return false
  if (/\.(selectAll|returningAll)\(/.test(text)) return true
  return [...text.matchAll(/\.(?:select|returning)\(((?:[^()]|\([^()]*\))*)\)/g)].some((match) =>
    named(match[1]!),
  )
}
