import { isTyping } from './lib/typing.ts'

/**
 * The keyboard of the desk: j and k walk the rows of the queue, Enter opens, / searches; a button with `data-key` is pressed by its key.
 * Everything works without it.
 */
const rows = [...document.querySelectorAll<HTMLAnchorElement>('[data-row] a[data-open]')]
const box = document.querySelector<HTMLInputElement>('[data-queue-search]')

function walk(by: number): void {
  const at = rows.indexOf(document.activeElement as HTMLAnchorElement)
  const next = rows[at < 0 ? 0 : Math.min(rows.length - 1, Math.max(0, at + by))]
  next?.focus()
  next?.scrollIntoView({ block: 'nearest' })
}

addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
  if (event.key === 'j') walk(1)
  else if (event.key === 'k') walk(-1)
  else if (event.key === '/' && box) {
    event.preventDefault()
    box.focus()
    box.select()
  } else if (/^[a-z]$/.test(event.key) && !event.repeat)
    document.querySelector<HTMLButtonElement>(`button[data-key="${event.key}"]`)?.click()
})

// A scanner types a card as a keyboard does and ends each line with Enter: once all of it is there, the person is filled in.
const scan = document.querySelector<HTMLTextAreaElement>('textarea[data-scan]')
const MRZ_SIGNS = 90
scan?.addEventListener('keydown', (event) => {
  if (event.key !== 'Enter' || event.shiftKey) return
  const isWhole = scan.value.includes('|') || scan.value.replace(/\s/g, '').length >= MRZ_SIGNS
  if (!isWhole) return
  event.preventDefault()
  scan.form?.requestSubmit(document.querySelector<HTMLButtonElement>('button[data-fill]'))
})

// A second click while the first is on its way must not send the decision again.
for (const form of document.querySelectorAll<HTMLFormElement>('form[data-decision]'))
  form.addEventListener('submit', () => {
    for (const button of form.querySelectorAll('button')) button.disabled = true
  })
