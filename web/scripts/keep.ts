/**
 * Comes with every page and makes four things nicer; every form posts without it. The error summary is focused; what is typed into a
 * form marked `data-draft` is kept on this device until the server has it; a post made offline waits in an outbox and is sent later;
 * signing out forgets all of it.
 */
import { sendOutbox } from './lib/outbox.ts'
import {
  dropDraft,
  findDraft,
  forgetAll,
  keepDraft,
  outbox,
  type Queued,
  queue,
  unqueue,
} from './lib/store.ts'

const words =
  document.documentElement.lang === 'en'
    ? {
        queued: 'You are offline. Your answers are kept on this device and will be sent when you are online.',
        refused: 'A form sent while you were offline was not accepted.',
        open: 'Open it',
        forget: 'Do not send it',
      }
    : {
        queued: 'Đang mất mạng. Phần bạn khai đã giữ trên máy này và sẽ tự gửi khi có mạng.',
        refused: 'Một tờ khai gửi lúc mất mạng chưa được nhận.',
        open: 'Mở lại để sửa',
        forget: 'Không gửi nữa',
      }

document.querySelector<HTMLElement>('[data-focus]')?.focus()
const form = document.querySelector<HTMLFormElement>('form[data-draft]')
if (form) void keepTyped(form)
for (const leaving of document.querySelectorAll('form[data-signs-out]'))
  leaving.addEventListener('submit', () => void forgetAll())
// signing out, or a browser that keeps nothing, may stop it: the pages work without
navigator.serviceWorker?.register('/sw.js').catch(() => undefined)
addEventListener('online', () => void flush())
void showRefused()
if (navigator.onLine) void flush()

/** Safari has no background sync, and Chrome waits minutes after one failed try: the page sends too. */
async function flush(): Promise<void> {
  await sendOutbox().catch(() => undefined)
  await showRefused()
}

const fieldsOf = (of: HTMLFormElement): [string, string][] =>
  [...new FormData(of)].flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value] as [string, string]] : [],
  )

async function keepTyped(of: HTMLFormElement): Promise<void> {
  const key = of.dataset.draft ?? ''
  // what the page was filled in on, before a draft is put back
  const base = (of.elements.namedItem('_base') as HTMLInputElement | null)?.value ?? ''
  const saved = await findDraft(key)
  const holds = saved && (saved.refused || saved.base === base)
  if (holds && differs(of, saved.fields)) restore(of, saved.fields)
  else if (saved) await dropDraft(key)
  let timer = 0
  of.addEventListener('input', () => {
    clearTimeout(timer)
    timer = window.setTimeout(() => void keepDraft(key, { base, fields: fieldsOf(of), at: Date.now() }), 300)
  })
  of.addEventListener('submit', (event) => {
    if (!navigator.onLine) void postLater(event, of)
  })
}

const differs = (of: HTMLFormElement, fields: [string, string][]): boolean =>
  JSON.stringify(fieldsOf(of)) !== JSON.stringify(fields)

function restore(of: HTMLFormElement, fields: [string, string][]): void {
  for (const [name, value] of fields) {
    const input = of.elements.namedItem(name)
    if (input instanceof RadioNodeList) for (const one of input) tick(one as HTMLInputElement, value)
    else if (input instanceof HTMLInputElement && /radio|checkbox/.test(input.type)) tick(input, value)
    else if (input instanceof HTMLElement && 'value' in input && !name.endsWith('.length'))
      input.value = value
  }
  say(of, of.dataset.restored ?? '')
}

function tick(input: HTMLInputElement, value: string): void {
  if (input.value === value) input.checked = true
}

async function postLater(event: SubmitEvent, of: HTMLFormElement): Promise<void> {
  event.preventDefault()
  const pressed = event.submitter as HTMLButtonElement | null
  const fields = fieldsOf(of)
  if (pressed?.name) fields.push([pressed.name, pressed.value])
  await queue({ url: of.action, fields, page: location.pathname, draft: of.dataset.draft ?? '' })
  const worker = (await navigator.serviceWorker?.ready) as
    | (ServiceWorkerRegistration & { sync?: SyncManager })
    | undefined
  await worker?.sync?.register('outbox').catch(() => undefined)
  say(of, words.queued)
}

interface SyncManager {
  register(tag: string): Promise<void>
}

function say(before: HTMLElement, text: string, ...more: HTMLElement[]): HTMLElement {
  const note = document.createElement('p')
  note.className = 'note wait'
  note.setAttribute('role', 'status')
  note.append(text, ...more)
  before.before(note)
  return note
}

/** Opens the form of a refused post with what was typed into it: nothing else may still have it. */
async function openAgain(key: IDBValidKey, { draft, fields, page }: Queued): Promise<void> {
  await keepDraft(draft, { base: '', fields, at: Date.now(), refused: true })
  await unqueue(key)
  location.assign(page)
}

/** A refused form is shown on every page until it is opened again or given up. */
async function showRefused(): Promise<void> {
  const main = document.querySelector<HTMLElement>('main .wrap')
  if (!main?.firstElementChild || document.querySelector('[data-refused]')) return
  for (const [key, post] of await outbox()) {
    if (!post.refused) continue
    const link = Object.assign(document.createElement('a'), { href: post.page, textContent: words.open })
    const forget = Object.assign(document.createElement('button'), {
      type: 'button',
      className: 'plain',
      textContent: words.forget,
    })
    const note = say(
      main.firstElementChild as HTMLElement,
      `${words.refused} `,
      link,
      document.createElement('br'),
      forget,
    )
    note.dataset.refused = ''
    forget.addEventListener('click', () => {
      void unqueue(key)
      note.remove()
    })
    link.addEventListener('click', (event) => {
      event.preventDefault()
      void openAgain(key, post)
    })
  }
}
