/**
 * Leads on to another address by a page of its own. A redirect would not do: browsers hold the address to which a form leads, however
 * many redirects later, to be a target of that form, and the content security policy allows our own only.
 */
export function Onward({ to, go }: { to: string; go: string }) {
  return (
    <>
      <meta httpEquiv="refresh" content={`0;url=${to}`} />
      <p className="actions">
        <a className="btn" href={to}>
          {go}
        </a>
      </p>
    </>
  )
}
