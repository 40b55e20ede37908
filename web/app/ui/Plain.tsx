import { city } from '../city.ts'
import { useLocale } from '../i18n/index.ts'
import { Crumbs } from './Crumbs.tsx'

interface PlainWords {
  title: string
  lead: string
  sections: string[][]
  report: (hotline: string) => string
}

/** A short page of text: a lead and a few sections. */
export function Plain({ words }: { words: PlainWords }) {
  const locale = useLocale()
  return (
    <div className="wrap page">
      <Crumbs />
      <div className="narrow">
        <h1>{words.title}</h1>
        <p className="lead">{words.lead}</p>
        {words.sections.map(([title, text]) => (
          <section key={title} className="plain-section">
            <h2>{title}</h2>
            <p>{text}</p>
          </section>
        ))}
        <p className="note">{words.report(city.hotline.label[locale])}</p>
      </div>
    </div>
  )
}
