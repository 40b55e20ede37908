import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto'
import { CITY_PASSWORD } from '#testing/city-template.ts'
import type { World } from '#testing/world.ts'
import type { Assertion, Attestation } from './passkey.ts'

interface Asked {
  challenge: string
}

/** What a device, or somebody who pretends to be one, says otherwise than a good one would. */
export interface Twist {
  origin?: string
  rpId?: string
  challenge?: string
  counter?: number
  /** False: nobody was asked for finger, face or PIN. */
  verified?: boolean
  userHandle?: string
  type?: string
  key?: KeyObject
}

/** A device that makes passkeys and signs with the last of them, as WebAuthn wants it; the stand-in of a phone. */
export function device({ synced = false, site = 'http://localhost:3000' } = {}) {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const credentialId = randomBytes(20)
  const id = credentialId.toString('base64url')
  const state = { counter: 0, userHandle: randomBytes(16).toString('base64url') }
  const rp = new URL(site)

  const clientData = (type: string, { challenge }: Asked, twist: Twist) =>
    Buffer.from(
      JSON.stringify({
        type: twist.type ?? type,
        challenge: twist.challenge ?? challenge,
        origin: twist.origin ?? rp.origin,
      }),
    )
  const authenticatorData = (twist: Twist, made?: Buffer) => {
    const flags = 0x01 | (twist.verified === false ? 0 : 0x04) | (synced ? 0x18 : 0) | (made ? 0x40 : 0)
    if (!synced) state.counter += 1
    const counter = Buffer.alloc(4)
    counter.writeUInt32BE(twist.counter ?? state.counter)
    return Buffer.concat([
      sha256(twist.rpId ?? rp.hostname),
      Buffer.from([flags]),
      counter,
      made ?? Buffer.alloc(0),
    ])
  }

  return {
    id,
    state,
    create(options: Asked & { user: { id: string } }, twist: Twist = {}): Attestation {
      state.userHandle = options.user.id
      const length = Buffer.from([0, credentialId.length])
      const made = Buffer.concat([Buffer.alloc(16), length, credentialId, coseKey(publicKey)])
      return {
        id,
        response: {
          clientDataJSON: clientData('webauthn.create', options, twist).toString('base64url'),
          attestationObject: attestation(authenticatorData(twist, made)).toString('base64url'),
          transports: ['internal'],
        },
      }
    },
    get(options: Asked, twist: Twist = {}): Assertion {
      const client = clientData('webauthn.get', options, twist)
      const data = authenticatorData(twist)
      const signature = sign('sha256', Buffer.concat([data, sha256(client)]), twist.key ?? privateKey)
      return {
        id,
        response: {
          clientDataJSON: client.toString('base64url'),
          authenticatorData: data.toString('base64url'),
          signature: signature.toString('base64url'),
          userHandle: twist.userHandle ?? state.userHandle,
        },
      }
    },
  }
}
export type Device = ReturnType<typeof device>

const sha256 = (data: string | Buffer): Buffer => createHash('sha256').update(data).digest()

/** Bytes of CBOR (RFC 8949), the shortest way: so much of it as two small maps need. */
const bytes = (data: Buffer): Buffer =>
  Buffer.concat([
    Buffer.from(data.length < 256 ? [0x58, data.length] : [0x59, data.length >> 8, data.length & 0xff]),
    data,
  ])
const text = (words: string): Buffer =>
  Buffer.concat([Buffer.from([0x60 | words.length]), Buffer.from(words)])

/** COSE (RFC 9053): an elliptic curve's key, ES256, P-256, x, y. */
function coseKey(key: KeyObject): Buffer {
  const { x, y } = key.export({ format: 'jwk' }) as { x: string; y: string }
  const [left, right] = [Buffer.from(x, 'base64url'), Buffer.from(y, 'base64url')]
  const head = Buffer.from([0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21])
  return Buffer.concat([head, bytes(left), Buffer.from([0x22]), bytes(right)])
}

/** An attestation object that vouches for nothing. */
const attestation = (authData: Buffer): Buffer =>
  Buffer.concat([
    Buffer.from([0xa3]),
    text('fmt'),
    text('none'),
    text('attStmt'),
    Buffer.from([0xa0]),
    text('authData'),
    bytes(authData),
  ])

const ACCOUNT = '/api/open/account'

/** Signs somebody in by the password, and adds a passkey as they would; the session has shown it then. */
export async function withPasskey({ as }: Pick<World, 'as'>, username: string, phone = device()) {
  const credentials = { username, password: CITY_PASSWORD }
  const { token: first } = (await as().post('/api/open/sessions', credentials)).json()
  const offered = await as(first).post(`${ACCOUNT}/passkey-offers`, { password: CITY_PASSWORD })
  const passkey = phone.create(offered.json())
  const added = (await as(first).post(`${ACCOUNT}/passkeys`, { passkey, name: 'Điện thoại mẫu' })).json()
  const { token, recoveryCodes, id } = added as { token: string; recoveryCodes: string[]; id: string }
  return { phone, first, token, recoveryCodes, id, credentials }
}
