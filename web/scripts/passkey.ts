/**
 * Asks the device for a passkey when a form marked `data-passkey` is sent, writes what it gave into the form and sends it on. The server
 * says what is to be signed, looks at it and answers with a page, as for any other form.
 */
import { toBytes, toText } from './lib/bytes.ts'

type Key = { id: string; type: 'public-key'; transports: AuthenticatorTransport[] }
type Asked = Omit<PublicKeyCredentialRequestOptions, 'challenge' | 'allowCredentials'> & {
  challenge: string
  allowCredentials: Key[]
}
type Offered = Omit<PublicKeyCredentialCreationOptions, 'challenge' | 'user' | 'excludeCredentials'> & {
  challenge: string
  user: { id: string; name: string; displayName: string }
  excludeCredentials: Key[]
}

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-passkey]')) prepare(form)

function prepare(form: HTMLFormElement): void {
  if (!('PublicKeyCredential' in window)) {
    form.hidden = true
    form.parentElement!.querySelector<HTMLElement>('[data-without]')!.hidden = false
    return
  }
  const field = form.elements.namedItem('_passkey') as HTMLInputElement
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    void answer(form, field)
  })
  // the browser's way back shows the page as it was left
  addEventListener('pageshow', () => {
    field.value = ''
    settle(form, '')
  })
}

async function answer(form: HTMLFormElement, field: HTMLInputElement): Promise<void> {
  settle(form, '', true)
  try {
    field.value = JSON.stringify(await (form.dataset.passkey === 'make' ? make(form) : sign(form)))
    form.submit()
  } catch (error) {
    const { failed = '', known = '' } = form.dataset
    const name = (error as Error).name
    settle(
      form,
      name === 'InvalidStateError' ? known : name === 'Refused' ? (error as Error).message : failed,
    )
  }
}

function settle(form: HTMLFormElement, words: string, busy = false): void {
  form.querySelector('button')!.disabled = busy
  const place = form.querySelector<HTMLElement>('[role=alert]')!
  place.hidden = !words
  place.textContent = words
}

async function sign(form: HTMLFormElement): Promise<object> {
  const options = (await askServer(form)) as Asked
  const given = await navigator.credentials.get({
    publicKey: {
      ...options,
      challenge: toBytes(options.challenge),
      allowCredentials: options.allowCredentials.map(withBytes),
    },
  })
  const { id, response } = given as PublicKeyCredential & { response: AuthenticatorAssertionResponse }
  const { clientDataJSON, authenticatorData, signature, userHandle } = response
  return {
    id,
    response: {
      clientDataJSON: toText(clientDataJSON),
      authenticatorData: toText(authenticatorData),
      signature: toText(signature),
      userHandle: userHandle && toText(userHandle),
    },
  }
}

async function make(form: HTMLFormElement): Promise<object> {
  const options = JSON.parse(form.dataset.options!) as Offered
  const given = await navigator.credentials.create({
    publicKey: {
      ...options,
      challenge: toBytes(options.challenge),
      user: { ...options.user, id: toBytes(options.user.id) },
      excludeCredentials: options.excludeCredentials.map(withBytes),
    },
  })
  const { id, response } = given as PublicKeyCredential & { response: AuthenticatorAttestationResponse }
  const { clientDataJSON, attestationObject } = response
  return {
    id,
    response: {
      clientDataJSON: toText(clientDataJSON),
      attestationObject: toText(attestationObject),
      transports: response.getTransports?.() ?? [],
    },
  }
}

const withBytes = (key: Key) => ({ ...key, id: toBytes(key.id) })

/** What is to be signed, or the words of the refusal. */
async function askServer({ dataset }: HTMLFormElement): Promise<unknown> {
  const response = await fetch(dataset.address!, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: dataset.body,
  })
  const body = await response.json()
  if (response.ok) return body
  const { title, detail } = document.documentElement.lang === 'en' ? body.en : body
  throw Object.assign(new Error(`${title}. ${detail}`), { name: 'Refused' })
}
