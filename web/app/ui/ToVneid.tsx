import type { Doing } from '../api/vneid.ts'
import { usePath } from '../i18n/index.ts'
import { Carried } from './Carried.tsx'

/** The way to VNeID and back to `next`, with the form that was interrupted. Who is signed in proves more there; who is not signs in. */
export function ToVneid({ next, carried, children }: Doing & { children: React.ReactNode }) {
  const to = usePath()
  const back = next ? `?${new URLSearchParams({ tiep: next })}` : ''
  return (
    <form method="post" action={to('/dang-nhap/vneid') + back}>
      <Carried fields={carried} />
      <p className="actions">
        <button type="submit">{children}</button>
      </p>
    </form>
  )
}
