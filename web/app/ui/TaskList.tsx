import type { Dossier, DossierComponent } from '../api/dossiers.ts'
import { type Progress, papersOf, sectionsOf, tasksLeft } from '../forms/progress.ts'
import { labelOf } from '../forms/values.ts'
import { dossier } from '../i18n/dossier-en.ts'
import { useLocale, usePath, useText } from '../i18n/index.ts'

type T = (typeof dossier)['vi']['draft']

/** What a draft still needs: the form's pages, the papers, the check. Every row is a page. */
export function TaskList({ d }: { d: Dossier }) {
  const t = useText(dossier).draft
  const to = usePath()
  const left = tasksLeft(d)
  return (
    <>
      <h1 lang="vi">{d.procedure.name}</h1>
      <p className="lead">{t.left(left)}</p>
      <About d={d} />
      <Sections d={d} />
      <Papers d={d} />
      <section className="todo">
        <h2>{t.finish}</h2>
        <p>
          <a className={left === 0 ? 'btn' : 'btn quiet'} href={to(`/ho-so/${d.id}/kiem-tra`)}>
            {t.check}
          </a>
        </p>
        <p className="actions">
          <a className="small" href={to(`/ho-so/${d.id}/xoa`)}>
            {t.discard}
          </a>
        </p>
      </section>
    </>
  )
}

function About({ d }: { d: Dossier }) {
  const t = useText(dossier).draft
  const to = usePath()
  const chosen = d.procedure.cases.find((c) => c.code === d.caseCode)
  const rows = [
    d.procedure.cases.length > 1 && [t.case, chosen?.name ?? '—'],
    [t.unit, d.unit.name],
    [t.delivery, t.deliveries[d.delivery] ?? d.delivery],
  ].filter((row): row is string[] => Boolean(row))
  return (
    <section className="answers">
      <header>
        <h2>{t.about}</h2>
        <a href={to(`/ho-so/${d.id}/thong-tin`)}>
          {t.change} <span className="off">{t.about}</span>
        </a>
      </header>
      <dl>
        {rows.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

const TONE: Record<Progress, string> = { done: 'state good', partial: 'state wait', todo: 'state' }

function Sections({ d }: { d: Dossier }) {
  const t = useText(dossier).draft
  const to = usePath()
  const locale = useLocale()
  return (
    <section className="todo">
      <h2>{t.form}</h2>
      <ul>
        {sectionsOf(d).map(({ key, node, progress }) => (
          <li key={key}>
            <a href={to(`/ho-so/${d.id}/to-khai/${key}`)}>{labelOf(node, locale) ?? key}</a>
            <span className={TONE[progress]}>{t[progress]}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Papers({ d }: { d: Dossier }) {
  const t = useText(dossier).draft
  const to = usePath()
  const papers = papersOf(d)
  if (papers.length === 0) return null
  return (
    <section className="todo">
      <h2>{t.papers}</h2>
      <ul>
        {papers.map((c) => (
          <li key={c.code}>
            <a href={to(`/ho-so/${d.id}/giay-to/${encodeURIComponent(c.code)}`)} lang="vi">
              {c.name}
            </a>
            <span className={c.answer === 'missing' ? TONE.todo : TONE.done}>{paperState(c, t)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function paperState({ answer, documents }: DossierComponent, t: T): string {
  if (answer === 'attached') return t.files(documents.length)
  if (answer === 'on_paper') return t.onPaper
  return answer === 'not_applicable' ? t.notApplicable : t.todo
}
