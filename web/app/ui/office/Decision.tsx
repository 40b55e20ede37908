interface DecisionProps {
  verb: string
  label: string
  hint?: string
  hidden: Record<string, string>
  quiet?: boolean
  children?: React.ReactNode
}

/** One decision is one form; it carries its verb, and what is hidden. */
export function Decision({ verb, label, hint, hidden, quiet, children }: DecisionProps) {
  return (
    <form method="post" className="act" data-decision>
      <input type="hidden" name="verb" value={verb} />
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {hint && <p className="hint">{hint}</p>}
      {children}
      <p className="actions">
        <button type="submit" className={quiet ? 'quiet' : undefined}>
          {label}
        </button>
      </p>
    </form>
  )
}

/** A decision that is not the usual one: folded, open again when it was just refused. */
export function Folded({
  label,
  open,
  children,
}: {
  label: string
  open: boolean
  children: React.ReactNode
}) {
  return (
    <details className="fold" open={open}>
      <summary>{label}</summary>
      {children}
    </details>
  )
}
