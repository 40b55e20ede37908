import type { TakenInDossier } from '../../api/intake.ts'
import { officeFile } from '../../api/office.ts'
import { formatMoment } from '../../i18n/format.ts'
import { usePath, useText } from '../../i18n/index.ts'
import { office } from '../../i18n/office-en.ts'

/** What the officer does next: print the receipt, or the next citizen. */
export function TakenIn({ taken }: { taken: TakenInDossier }) {
  const t = useText(office).intake
  const to = usePath()
  return (
    <div className="taken" role="status">
      <h1>{t.done(taken.code)}</h1>
      <p className="num">
        {t.dueAt}: {formatMoment(taken.dueAt)}
      </p>
      <p className="actions">
        <a className="btn" href={officeFile.receipt(taken.id)}>
          {t.printReceipt}
        </a>
        <a className="btn quiet" href={to('/can-bo/tiep-nhan')}>
          {t.another}
        </a>
        <a href={to(`/can-bo/ho-so/${taken.id}`)}>{t.openDossier}</a>
      </p>
    </div>
  )
}
