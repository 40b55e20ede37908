/** The screen in the hall: the ticket prints itself, and the screen goes back to the start for whoever comes next. */
const then = document.querySelector<HTMLAnchorElement>('a[data-then]')
const printing = document.querySelector<HTMLButtonElement>('button[data-print]')

if (printing) {
  printing.hidden = false
  printing.addEventListener('click', () => print())
  print()
}
if (then) setTimeout(() => location.assign(then.href), Number(then.dataset.then) * 1_000)

export {}
