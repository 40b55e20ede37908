import type { DossierComponent, DossierDocument } from '../../api/dossiers.ts'
import { type OfficeDossier, officeFile } from '../../api/office.ts'
import { formatBytes } from '../../i18n/format.ts'
import { usePath, useText } from '../../i18n/index.ts'
import { office } from '../../i18n/office-en.ts'
import { Scroll } from '../Scroll.tsx'

/** The papers beside the decision: the list, and the chosen file shown in the page. */
export function Viewer({ d, shown }: { d: OfficeDossier; shown: string | null }) {
  const t = useText(office).dossier
  const files = d.components.flatMap((c) => c.documents)
  const file = files.find((f) => f.id === shown) ?? files[0]
  return (
    <div className="viewer">
      <h2 id="papers">{t.papers}</h2>
      {/* A long list scrolls beside the decision, and the keyboard must be able to reach it although no file is in it. */}
      <Scroll label={t.papers}>
        <ul className="papers">
          {d.components.map((c) => (
            <Paper key={c.code} c={c} d={d} current={file?.id} />
          ))}
        </ul>
      </Scroll>
      {file ? <Page d={d} file={file} /> : <p className="soft">{t.noPapers}</p>}
    </div>
  )
}

function Paper({ c, d, current }: { c: DossierComponent; d: OfficeDossier; current?: string }) {
  const t = useText(office).dossier
  const to = usePath()
  return (
    <li>
      <span lang="vi">{c.name}</span> <small className={`answer ${c.answer}`}>{t.answers[c.answer]}</small>
      {c.reason && <small className="soft">: {c.reason}</small>}
      {c.documents.map((file) => (
        <a
          key={file.id}
          href={to(`/can-bo/ho-so/${d.id}?giay=${file.id}#papers`)}
          aria-current={file.id === current ? 'true' : undefined}
        >
          {file.name} <small>{formatBytes(file.size)}</small>
        </a>
      ))}
    </li>
  )
}

function Page({ d, file }: { d: OfficeDossier; file: DossierDocument }) {
  const t = useText(office).dossier
  const address = officeFile.document(d.id, file.id)
  return (
    <figure className="sheet">
      <figcaption>
        {t.viewer(file.name)} <a href={address}>{t.open}</a>
      </figcaption>
      {file.mediaType === 'application/pdf' ? (
        <iframe src={address} title={file.name} />
      ) : (
        <img src={address} alt={file.name} />
      )}
    </figure>
  )
}
