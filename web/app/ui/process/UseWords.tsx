import type { ProcessVersion } from '../../api/processes.ts'
import { formatDate } from '../../i18n/format.ts'
import { useText } from '../../i18n/index.ts'
import { processWords } from '../../i18n/process.ts'

/** Which procedures run by a version, since or from when, by which decision. */
export function Uses({ uses, now }: { uses: ProcessVersion['uses']; now: string }) {
  const t = useText(processWords)
  if (uses.length === 0) return <span className="soft">{t.notUsed}</span>
  return (
    <ul className="plainlist">
      {uses.map((use) => (
        <li key={`${use.procedureCode} ${use.validFrom}`}>
          {use.procedureCode ? `${use.procedureCode} ${use.procedureName ?? ''}` : t.all}
          {': '}
          <span className="soft">{whenOf(use, now, t)}</span>
        </li>
      ))}
    </ul>
  )
}

type Use = ProcessVersion['uses'][number]

function whenOf({ inForce, validFrom, decisionNo }: Use, now: string, { uses: t }: { uses: Words }): string {
  const isLater = validFrom !== null && validFrom > now
  const state = inForce ? t.now : isLater ? t.later(formatDate(validFrom)) : t.past
  return decisionNo ? `${state}, ${t.decision(decisionNo)}` : state
}

interface Words {
  now: string
  past: string
  later(day: string): string
  decision(number: string): string
}
