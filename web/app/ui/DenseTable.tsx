import { Scroll } from './Scroll.tsx'

/** A table of work: one heading for each column, rows as `<tr>` within. On a phone it scrolls by itself, under its name. */
export function DenseTable({
  label,
  columns,
  children,
}: {
  label: string
  columns: readonly string[]
  children: React.ReactNode
}) {
  return (
    <Scroll label={label}>
      <table className="dense">
        <thead>
          <tr>
            {columns.map((title) => (
              <th key={title} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </Scroll>
  )
}
