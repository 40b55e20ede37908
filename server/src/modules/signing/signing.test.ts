import { expect, test } from 'vitest'
import { aSignedLetter, onDisk, printed, signingWorld } from './signing.testing.ts'
import { verifyPdf } from './verification.service.ts'

const world = await signingWorld()

test('try', async () => {
  const keys = world.keys()
  const t = performance.now()
  const { pdf } = await aSignedLetter(keys)
  console.log('first', performance.now() - t, pdf.length)
  const t2 = performance.now()
  for (let i = 0; i < 20; i++) await aSignedLetter(keys)
  console.log('ms', (performance.now() - t2) / 20)
  const v = verifyPdf(pdf, await world.trust())
  console.dir(v, { depth: 5 })
  await onDisk('/tmp/mc', 'signed.pdf', pdf)
  console.log(await printed('pdfsig', '/tmp/mc/signed.pdf'))
  expect(v.verdict).toBe('valid')
})
