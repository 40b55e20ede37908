import { outbox, type Queued, requeue, unqueue } from './store.ts'

/**
 * Sends what was posted while offline, oldest first. A form that the server took is forgotten; one that it refused stays, marked, until
 * the person has seen it; when the server cannot be reached or fails, the rest waits for the next try.
 */
export async function sendOutbox(): Promise<void> {
  for (const [key, post] of await outbox()) {
    if (post.refused) continue
    const status = await send(post)
    if (status >= 500) throw new Error('retry later')
    if (status >= 400) await requeue(key, { ...post, refused: status })
    else await unqueue(key)
  }
}

/** Our forms answer with a redirect when they are taken, which a `manual` fetch shows as status 0. */
async function send({ url, fields }: Queued): Promise<number> {
  const response = await fetch(url, { method: 'POST', body: new URLSearchParams(fields), redirect: 'manual' })
  if (response.type !== 'opaqueredirect') return response.status
  return signedIn()
}

/** A redirect may also lead to the sign-in page: then the form was not taken. */
async function signedIn(): Promise<number> {
  const response = await fetch('/api/open/sessions/current')
  const { signedIn: yes } = (await response.json()) as { signedIn: boolean }
  return yes ? 200 : 401
}
