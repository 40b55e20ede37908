interface VerbProps {
  /** What is done, and to which window or ticket. */
  act: string
  id: string
  /** The version of the ticket that was seen. */
  seen?: number
  hidden?: string
  /** The key of the keyboard that does the same. */
  shortcut?: string
  className?: string
  children: React.ReactNode
}

/** One act as a form of its own: a second click while the first is on its way is not sent. */
export const Verb = ({ act, id, seen, hidden, shortcut, className, children }: VerbProps) => (
  <form method="post" data-decision>
    <input type="hidden" name="act" value={act} />
    <input type="hidden" name="id" value={id} />
    {seen !== undefined && <input type="hidden" name="seen" value={seen} />}
    {hidden && <input type="hidden" name="key" value={hidden} />}
    <button type="submit" className={className} data-key={shortcut} aria-keyshortcuts={shortcut}>
      {children} {shortcut && <kbd>{shortcut}</kbd>}
    </button>
  </form>
)
