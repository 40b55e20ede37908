/**
 * On the page of a paper: sends each chosen file resumably (tus), shows how far it is, and goes on where a broken connection stopped.
 * Without this script the same form posts the files at once.
 */
import { Upload } from 'tus-js-client'

const form = document.querySelector<HTMLFormElement>('form[data-upload]')
if (form) prepare(form)

function prepare(of: HTMLFormElement): void {
  const chosen = of.querySelector<HTMLInputElement>('input[name=file]')!
  const camera = of.querySelector<HTMLElement>('[data-camera]')!
  const photo = camera.querySelector('input')!
  if (matchMedia('(pointer: coarse)').matches) camera.hidden = false
  const send = (event?: Event) => {
    const files = [...(chosen.files ?? []), ...(photo.files ?? [])]
    if (files.length === 0) return
    event?.preventDefault()
    void sendAll(of, files)
  }
  of.addEventListener('submit', send)
  photo.addEventListener('change', () => send())
}

async function sendAll(of: HTMLFormElement, files: File[]): Promise<void> {
  const button = of.querySelector<HTMLButtonElement>('button[type=submit]')!
  button.disabled = true
  const sent = await Promise.all(files.map((file) => sendOne(of, file)))
  if (sent.every(Boolean)) location.reload()
  else button.disabled = false
}

/** Resolves to whether the file arrived; a failure stays in the list with its reason and a button to try again. */
function sendOne(of: HTMLFormElement, file: File): Promise<boolean> {
  const { upload: dossierId = '', component = '', sending, sent, failed } = of.dataset
  const row = addRow(of, file.name, sending ?? '')
  return new Promise((settle) => {
    const upload = new Upload(file, {
      endpoint: '/api/citizen/uploads',
      chunkSize: 4 * 1024 * 1024,
      retryDelays: [0, 1000, 3000, 5000, 10_000],
      metadata: { dossierId, component, filename: file.name, filetype: file.type },
      removeFingerprintOnSuccess: true,
      onProgress: (done, total) => row.show(sending ?? '', done / total),
      onSuccess: () => {
        row.show(sent ?? '', 1)
        settle(true)
      },
      onError: (error) => {
        row.fail(reasonOf(error) || (failed ?? ''), failed ?? '', () => upload.start())
        settle(false)
      },
    })
    void upload.findPreviousUploads().then(([previous]) => {
      if (previous) upload.resumeFromPreviousUpload(previous)
      upload.start()
    })
  })
}

/** The words of our own refusal, when there are any. */
function reasonOf(error: Error): string {
  const body =
    'originalResponse' in error ? (error.originalResponse as { getBody(): string } | null)?.getBody() : ''
  try {
    const problem = JSON.parse(body || '{}') as {
      title?: string
      detail?: string
      en?: { title: string; detail: string }
    }
    const words = document.documentElement.lang === 'en' ? problem.en : problem
    return [words?.title, words?.detail].filter(Boolean).join('. ')
  } catch {
    return ''
  }
}

function addRow(of: HTMLFormElement, name: string, text: string) {
  const row = document.createElement('li')
  const bar = document.createElement('progress')
  const state = document.createElement('small')
  bar.setAttribute('aria-label', name)
  row.append(name, ' ', state, bar)
  of.querySelector('.progress')!.append(row)
  state.textContent = text
  return {
    show: (words: string, share: number) => {
      state.textContent = words
      bar.value = share
    },
    fail: (words: string, again: string, retry: () => void) => {
      const button = Object.assign(document.createElement('button'), {
        type: 'button',
        className: 'plain',
        textContent: again,
      })
      button.addEventListener('click', () => {
        button.remove()
        row.append(bar)
        retry()
      })
      state.textContent = words
      bar.replaceWith(button)
    },
  }
}
