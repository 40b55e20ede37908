import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, inject } from 'vitest'
import { readOnly, system, unitOfWork } from '#platform/context.ts'
import { connect } from '#platform/db.ts'
import { newId } from '#platform/ids.ts'
import { plainLetter, renderLetter } from '#platform/letters/index.ts'
import { cloneDatabase } from '#testing/databases.ts'
import { fileKeyStore } from './key-store.ts'
import type { SigningKeys } from './keys.service.ts'
import { type SignedPdf, signPdf } from './signing.service.ts'
import { currentTrust } from './verification.service.ts'

export const SIGNED_AT = new Date('2026-11-23T01:05:09Z')
export const UNIT = { unitId: newId(), unitName: 'Ủy ban nhân dân phường Hồng Bàng' }

/** A private database and key folder, for tests of signing alone. Call at the top of a test file. */
export async function signingWorld() {
  const database = await cloneDatabase(inject('postgres'))
  const db = connect({ url: database.appUrl, max: 8 })
  const folder = await mkdtemp(join(tmpdir(), 'motcua-signing-'))
  afterAll(async () => {
    await db.destroy()
    await database.drop()
    await rm(folder, { recursive: true, force: true })
  })
  const now = { now: () => SIGNED_AT }
  const change = unitOfWork(db, system, now)
  const read = readOnly(db, system, now)
  const keys = (): SigningKeys => ({
    store: fileKeyStore(join(folder, 'keys')),
    change,
    read,
    demonstration: true,
  })
  return { db, folder, change, read, keys, trust: () => read(currentTrust) }
}

/** A letter, as the other modules hand it over to be signed. */
export function aLetter(paragraphs = ['Thư này chỉ để thử chữ ký.']): Promise<Buffer> {
  return renderLetter(plainLetter, {
    agency: { parent: null, name: UNIT.unitName, place: 'Hồng Bàng' },
    number: '01/TB-UBND',
    at: SIGNED_AT,
    demonstration: true,
    qrUrl: null,
    kind: 'Thông báo',
    abstract: 'Thử chữ ký số',
    paragraphs,
    signer: { title: 'Chủ tịch', name: 'Đặng Hữu Nghĩa (giả định)' },
    recipients: ['Như trên'],
    signed: { unit: UNIT.unitName, person: null, at: SIGNED_AT },
  })
}

export async function aSignedLetter(keys: SigningKeys, pdf?: Buffer): Promise<SignedPdf> {
  const signer = { name: 'Đặng Hữu Nghĩa (giả định)', title: 'Chủ tịch' }
  return signPdf(keys, {
    pdf: pdf ?? (await aLetter()),
    ...UNIT,
    signer,
    reason: 'Ban hành (thử)',
    at: SIGNED_AT,
  })
}

const run = promisify(execFile)

/** Runs a program; answers what it printed on both channels, whatever its exit code. */
export async function printed(program: string, ...parameters: string[]): Promise<string> {
  const { stdout, stderr } = await run(program, parameters, {
    env: { ...process.env, LC_ALL: 'C.UTF-8' },
  }).catch((error: { stdout?: string; stderr?: string; message: string }) => ({
    stdout: error.stdout ?? '',
    stderr: error.stderr ?? error.message,
  }))
  return stdout + stderr
}

/** Writes a file for a program to read. */
export async function onDisk(folder: string, name: string, content: Buffer | string): Promise<string> {
  const path = join(folder, name)
  await writeFile(path, content)
  return path
}
