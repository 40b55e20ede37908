import { isTyping } from './lib/typing.ts'

/** `/` goes to the search box, arrows move between it and the results. Everything works without it. */
const box = document.querySelector<HTMLInputElement>('[data-search]')
const results = [...document.querySelectorAll<HTMLAnchorElement>('[data-results] a[data-result]')]
const stops: HTMLElement[] = box ? [box, ...results] : results

function move(event: KeyboardEvent, by: number): void {
  const at = stops.indexOf(document.activeElement as HTMLElement)
  const next = stops[at + by]
  if (at < 0 || !next) return
  event.preventDefault()
  next.focus()
}

addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return
  if (event.key === '/' && !isTyping(event.target)) {
    event.preventDefault()
    box?.focus()
    box?.select()
  } else if (event.key === 'ArrowDown') move(event, 1)
  else if (event.key === 'ArrowUp') move(event, -1)
})
