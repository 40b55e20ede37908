/**
 * Keeps a page of a centre as it stands: whenever the server says that the line has changed, the page is asked for again and its parts
 * (`data-live-part`) are put in place. Without this script the page reloads itself. A page that is not told any more says so.
 */
const host = document.querySelector<HTMLElement>('[data-live]')
/** Looked up each time: it may be put in place anew. */
const stale = () => document.querySelector<HTMLElement>('[data-stale]')

const SILENCE_MS = 30_000
/** Codes change and highlights fade without anybody being called. */
const AGAIN_MS = 30_000
const WAIT_MS = 10_000

let heardAt = Date.now()
let isAsking = false
let isAskedAgain = false

function heard(): void {
  heardAt = Date.now()
  const sign = stale()
  if (sign) sign.hidden = true
}

async function refresh(): Promise<void> {
  if (isAsking) {
    isAskedAgain = true
    return
  }
  isAsking = true
  try {
    const answer = await fetch(location.href, { signal: AbortSignal.timeout(WAIT_MS) })
    if (answer.ok) put(new DOMParser().parseFromString(await answer.text(), 'text/html'))
  } catch {
    // the silence is shown, and it is asked again
  } finally {
    isAsking = false
  }
  if (!isAskedAgain) return
  isAskedAgain = false
  void refresh()
}

function put(page: Document): void {
  for (const part of document.querySelectorAll<HTMLElement>('[data-live-part]')) {
    const next = page.getElementById(part.id)
    if (!next || next.innerHTML === part.innerHTML) continue
    // whoever is typing or choosing there is not interrupted
    if (part.contains(document.activeElement) && part.querySelector('input, select')) continue
    part.replaceChildren(...next.childNodes)
  }
}

if (host) {
  const source = new EventSource(`/api/open/centres/${encodeURIComponent(host.dataset.live!)}/events`)
  source.addEventListener('change', () => {
    heard()
    void refresh()
  })
  source.addEventListener('beat', heard)
  setInterval(() => void refresh(), AGAIN_MS)
  setInterval(() => {
    const sign = stale()
    if (sign && Date.now() - heardAt > SILENCE_MS) sign.hidden = false
  }, 1_000)
}
