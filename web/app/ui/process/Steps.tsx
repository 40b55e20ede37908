import type { Picture, Step } from '../../api/processes.ts'
import { useLocale, useText } from '../../i18n/index.ts'
import { type ProcessWords, processWords } from '../../i18n/process.ts'

/** The steps in words: who does each, in which time, and what may be decided. Of a broken drawing only their names are known. */
export function Steps({ steps, picture }: { steps: Step[]; picture: Picture | null }) {
  const t = useText(processWords)
  const drawn = [...(picture?.shapes ?? [])]
    .filter(({ kind }) => kind === 'step')
    .sort((a, b) => a.x - b.x || a.y - b.y)
  return (
    <section className="section">
      <h2>{t.steps}</h2>
      {steps.length === 0 && <p className="soft">{t.stepsUnknown}</p>}
      <ol className="procsteps">
        {steps.length > 0
          ? steps.map((step) => <StepItem key={step.key} step={step} steps={steps} />)
          : drawn.map(({ id, name }) => <li key={id}>{name || id}</li>)}
      </ol>
    </section>
  )
}

function StepItem({ step, steps }: { step: Step; steps: Step[] }) {
  const t = useText(processWords)
  const locale = useLocale()
  const nameOf = (key: string) => steps.find((one) => one.key === key)?.name[locale]
  return (
    <li>
      <strong>{step.name[locale]}</strong>
      <p>
        {unitOf(t, step.unitRole)}, {step.roles.map((role) => t.roles[role] ?? role).join(' / ')};{' '}
        <span className="soft">{timeOf(t, step.time)}</span>
      </p>
      <p className="soft">
        {t.decisions}:{' '}
        {step.decisions
          .map(({ key, name, to }) => {
            const words = name?.[locale] ?? t.decisionNames[key] ?? key
            const next = nameOf(to)
            return next ? `${words} → ${next}` : words
          })
          .join('; ')}
      </p>
      {step.documents.length > 0 && (
        <p className="soft">
          {t.produces}: {step.documents.join('; ')}
        </p>
      )}
    </li>
  )
}

export const unitOf = (t: ProcessWords, unitRole: string): string =>
  t.units[unitRole] ?? t.agency(unitRole.replace(/^agency:/, ''))

export function timeOf(t: ProcessWords, time: Step['time']): string {
  if (!time) return t.noTime
  if ('share' in time) return t.share(String(Math.round(time.share * 1000) / 10))
  return `${time.amount} ${t.timeUnits[time.unit]}`
}
