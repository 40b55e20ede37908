import type { Failure, Message } from './messages.ts'

const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`).replaceAll('\n', '<br>')

const style = `
  body { font: 17px/1.5 system-ui, sans-serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; color: #14213d }
  h1 { font-size: 1.5rem; color: #1f3fa8 } article { border-top: 1px solid #c9d2e6; padding: .75rem 0 }
  header { color: #4a5672; font-size: .9rem } p { margin: .25rem 0 }
  .failing { border-left: .4rem solid #c8371b; padding-left: .75rem }`

/** What the gateway "sent", for a person's eyes. */
export const messagingPage = (messages: Message[], failures: Failure[]): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Sandbox: messages</title><style>${style}</style></head><body>
<h1>Sandbox: messages that nobody received</h1>
<p>This stands in for the gateway of e-mail, SMS and Zalo. Newest first; a restart empties it.</p>
${failures.map(failing).join('')}
${messages.length ? messages.map(article).join('') : '<p>Nothing yet.</p>'}
</body></html>`

const failing = ({ kind, channel, count }: Failure): string =>
  `<p class="failing">Switched to fail: ${kind} on ${channel ?? 'every channel'}${count === null ? '' : `, ${count} more`}</p>`

const article = ({ channel, to, subject, text, receivedAt }: Message): string => `<article>
<header>${channel} · ${escaped(to)} · <time datetime="${receivedAt}">${receivedAt}</time></header>
${subject === null ? '' : `<p><strong>${escaped(subject)}</strong></p>`}<p>${escaped(text)}</p></article>`
