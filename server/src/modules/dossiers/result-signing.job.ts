import { join } from 'node:path'
import { fileKeyStore } from '#modules/signing/index.ts'
import { type Job, job } from '#platform/jobs.ts'
import type { Parts } from '#platform/module.ts'
import { signDecidedResult } from './result-signing.service.ts'
import { signResult } from './signature.task.ts'

/** Signs a result once it is approved; tried again until the unit's key and the disk can be had. */
export function resultSigningJob({ files, publicUrl, dataDir, mode }: Parts): Job<typeof signResult.payload> {
  const store = fileKeyStore(join(dataDir, 'keys'))
  const demonstration = mode === 'demo'
  return job(signResult.name, signResult.payload, ({ read, change }, { dossierId }) => {
    const keys = { store, read, change, demonstration }
    return signDecidedResult({ publicUrl, demonstration, files, keys, read, change }, dossierId)
  })
}
