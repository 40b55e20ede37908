import type { FoundRecord } from '../../api/inspections.ts'
import { formatCount, formatMoment } from '../../i18n/format.ts'
import { useLocale, usePath, useText } from '../../i18n/index.ts'
import { inspection } from '../../i18n/inspection.ts'
import { DenseTable } from '../DenseTable.tsx'

/** Rows of the log; `proofs` is the address under which each row is checked. */
export function FoundTable({ items, proofs }: { items: FoundRecord[]; proofs: string }) {
  const t = useText(inspection)
  return (
    <DenseTable label={t.found} columns={t.foundColumns}>
      {items.map((row) => (
        <Row key={row.id} row={row} proof={`${proofs}/${row.id}`} />
      ))}
    </DenseTable>
  )
}

function Row({ row, proof }: { row: FoundRecord; proof: string }) {
  const t = useText(inspection)
  const locale = useLocale()
  const to = usePath()
  const { who, dossiers, people, morePeople, subject, leafIndex } = row
  return (
    <tr>
      <th scope="row" className="num">
        {formatMoment(row.at)}
      </th>
      <td>
        {who.name ?? t.without[who.kind]}
        {who.title && <span className="soft"> {who.title}</span>}
      </td>
      <td>{row.unit ?? '–'}</td>
      <td>
        {row.why ? (
          <>
            {row.why[locale]} <small className="soft">{row.action}</small>
          </>
        ) : (
          <code>{row.action}</code>
        )}
      </td>
      <td>
        {dossiers.map((code) => (
          <span key={code} className="num">
            {code}{' '}
          </span>
        ))}
        {people.join(', ')} {morePeople > 0 && t.more(morePeople)}
        {subject && <code>{subject}</code>}
      </td>
      <td>
        {leafIndex === null ? (
          <span className="soft">{t.notYet}</span>
        ) : (
          <a href={to(proof)} aria-label={`${t.check}: ${t.leaf(formatCount(leafIndex))}`}>
            {t.leaf(formatCount(leafIndex))}
          </a>
        )}
      </td>
    </tr>
  )
}
