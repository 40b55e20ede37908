import { assistance } from '../../i18n/assistance.ts'
import { delegations } from '../../i18n/delegations.ts'
import { dossier } from '../../i18n/dossier-en.ts'
import { useText } from '../../i18n/index.ts'
import { ownDossier } from '../../own-dossier.ts'
import { Crumbs } from '../../ui/Crumbs.tsx'
import { DossierView } from '../../ui/DossierView.tsx'
import { pageHead } from '../../ui/head.ts'
import { TaskList } from '../../ui/TaskList.tsx'
import type { Route } from './+types/dossier.ts'
import '../../styles/procedure.css'

export const meta = pageHead<Route.ComponentProps['loaderData']>((locale, d) => [
  d?.procedure.name ?? dossier[locale].list.title,
])

export const loader = (asked: Route.LoaderArgs) => ownDossier(asked)

/** A draft shows what is left to do; a dossier that was handed in shows where it is. */
export default function DossierPage({ loaderData: d }: Route.ComponentProps) {
  const words = useText(delegations).dossier
  const help = useText(assistance).dossier
  const acting = d.assistance ? help.preparing(d.applicant.name) : words.acting(d.applicant.name)
  return (
    <div className="wrap page">
      <Crumbs trail={[['/ho-so', useText(dossier).list.title]]} />
      {d.acting.forAnother && <p className="note">{acting}</p>}
      {!d.acting.forAnother && d.assistance && (
        <p className="note">{help.prepared(d.assistance.preparedBy)}</p>
      )}
      {!d.acting.forAnother && d.handedInBy && <p className="note">{words.handedIn(d.handedInBy)}</p>}
      {d.state === 'draft' ? <TaskList d={d} /> : <DossierView d={d} />}
    </div>
  )
}
