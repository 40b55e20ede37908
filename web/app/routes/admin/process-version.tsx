import { readVersion } from '../../api/processes.ts'
import { formatMoment } from '../../i18n/format.ts'
import { usePath, useText } from '../../i18n/index.ts'
import { processWords } from '../../i18n/process.ts'
import { pageHead } from '../../ui/head.ts'
import { Diagram } from '../../ui/process/Diagram.tsx'
import { Steps } from '../../ui/process/Steps.tsx'
import { Uses } from '../../ui/process/UseWords.tsx'
import type { Route } from './+types/process-version.ts'
import '../../styles/process.css'

export const meta = pageHead<Route.ComponentProps['loaderData']>((locale, d) => [
  d ? processWords[locale].processName(d.version.code) : processWords[locale].title,
])

export const loader = async ({ context, params }: Route.LoaderArgs) => ({
  version: await readVersion(context, params.id),
  now: new Date().toISOString(),
})

export default function ProcessVersionPage({ loaderData: { version, now } }: Route.ComponentProps) {
  const t = useText(processWords)
  const to = usePath()
  const { id, picture, steps, uses } = version
  const name = `${t.processName(version.code)}, ${t.version(version.version)}`
  return (
    <>
      <div className="workhead">
        <div>
          <p className="back">
            <a href={to('/quan-tri/quy-trinh')}>{t.back}</a>
          </p>
          <h1>{name}</h1>
          <p className="soft">{formatMoment(version.publishedAt)}</p>
        </div>
        <p className="actions">
          <a className="btn" href={to(`/quan-tri/quy-trinh/moi?tu=${id}`)}>
            {t.copy}
          </a>
          <a className="btn quiet" href={`/quan-tri/quy-trinh/ban/${id}/tep`}>
            {t.download}
          </a>
        </p>
      </div>
      <Uses uses={uses} now={now} />
      {picture ? <Diagram picture={picture} name={name} /> : <p className="empty">{t.noDiagram}</p>}
      <Steps steps={steps} picture={picture} />
    </>
  )
}
