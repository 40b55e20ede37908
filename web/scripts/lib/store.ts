/** What the pages keep on this device until it is sent. Signing out deletes all of it. */
export interface Draft {
  /** The answers that the server had when typing began: another base means that somebody changed them since. */
  base: string
  fields: [name: string, value: string][]
  at: number
  /** From a post that the server refused: it comes back whatever the server has now, and saving it shows both. */
  refused?: true
}

export interface Queued {
  url: string
  fields: [name: string, value: string][]
  /** Where the form stands, to open it again, and the key of its draft. */
  page: string
  draft: string
  /** Set when the server refused it: it is shown, never dropped. */
  refused?: number
}

const NAME = 'mot-cua'

function open(): Promise<IDBDatabase> {
  return new Promise((settle, fail) => {
    const request = indexedDB.open(NAME, 1)
    request.onupgradeneeded = () => {
      request.result.createObjectStore('drafts')
      request.result.createObjectStore('outbox', { autoIncrement: true })
    }
    request.onsuccess = () => settle(request.result)
    request.onerror = () => fail(request.error)
  })
}

type StoreName = 'drafts' | 'outbox'

async function within<T>(
  name: StoreName,
  mode: IDBTransactionMode,
  work: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  const db = await open()
  try {
    return await new Promise((settle, fail) => {
      const request = work(db.transaction(name, mode).objectStore(name))
      request.onsuccess = () => settle(request.result)
      request.onerror = () => fail(request.error)
    })
  } finally {
    db.close()
  }
}

export const findDraft = (key: string) =>
  within<Draft | undefined>('drafts', 'readonly', (s) => s.get(key) as IDBRequest<Draft | undefined>)
export const keepDraft = (key: string, draft: Draft) =>
  within('drafts', 'readwrite', (s) => s.put(draft, key))
export const dropDraft = (key: string) => within('drafts', 'readwrite', (s) => s.delete(key))

/** A later post of the same form holds everything that an earlier one did, and takes its place. */
export async function queue(post: Queued): Promise<void> {
  for (const [key, earlier] of await outbox())
    if (earlier.url === post.url && !earlier.refused) await unqueue(key)
  await within('outbox', 'readwrite', (s) => s.add(post))
}

/** Marks a post, unless it was sent in the meantime: the page and the service worker may both be sending. */
export async function requeue(key: IDBValidKey, post: Queued): Promise<void> {
  if ((await within('outbox', 'readonly', (s) => s.getKey(key))) === undefined) return
  await within('outbox', 'readwrite', (s) => s.put(post, key))
}
export const unqueue = (key: IDBValidKey) => within('outbox', 'readwrite', (s) => s.delete(key))

export async function outbox(): Promise<[key: IDBValidKey, post: Queued][]> {
  const keys = await within('outbox', 'readonly', (s) => s.getAllKeys())
  const posts = await within('outbox', 'readonly', (s) => s.getAll() as IDBRequest<Queued[]>)
  return keys.map((key, i) => [key, posts[i]!])
}

/** Forgets everything that this site kept here. */
export const forgetAll = (): Promise<void> =>
  new Promise((settle) => {
    const request = indexedDB.deleteDatabase(NAME)
    request.onsuccess = request.onerror = request.onblocked = () => settle()
  })
