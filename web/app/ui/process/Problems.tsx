import type { DrawingProblem } from '../../api/processes.ts'
import { useLocale, useText } from '../../i18n/index.ts'
import { processWords } from '../../i18n/process.ts'

/** What keeps a drawing from being published, in the numbers that stand in the diagram. */
export function Problems({ problems, misfits }: { problems: DrawingProblem[]; misfits: DrawingProblem[] }) {
  const t = useText(processWords)
  if (problems.length > 0)
    return (
      <div className="note wait">
        <h2>{t.problems(problems.length)}</h2>
        <p>{t.problemsLead}</p>
        <Numbered problems={problems} />
      </div>
    )
  if (misfits.length === 0) return <p className="note">{t.sound}</p>
  return (
    <div className="note wait">
      <h2>{t.misfits}</h2>
      <p>{t.misfitsLead}</p>
      <Numbered problems={misfits} />
    </div>
  )
}

function Numbered({ problems }: { problems: DrawingProblem[] }) {
  const locale = useLocale()
  return (
    <ol className="points">
      {problems.map((problem, i) => (
        <li key={`${problem.code} ${problem.element} ${problem.vi}`} id={`diem-${i + 1}`}>
          {problem[locale]}
        </li>
      ))}
    </ol>
  )
}
