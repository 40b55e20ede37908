export type Term = readonly [label: string, words: React.ReactNode]

/** What is known of one thing, a label and its words in each row; a label without words is left out. */
export function TermList({ rows, num = false }: { rows: readonly Term[]; num?: boolean }) {
  return (
    <dl>
      {rows
        .filter(([, words]) => words)
        .map(([label, words]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd className={num ? 'num' : undefined}>{words}</dd>
          </div>
        ))}
    </dl>
  )
}
