/** A table wider than its place scrolls; the keyboard must be able to reach it for that, hence the tab stop. */
export function Scroll({ label, children }: { label: string; children: React.ReactNode }) {
  return (
    <section className="scroll" tabIndex={0} aria-label={label}>
      {children}
    </section>
  )
}
