import { startMessagingSandbox } from '../../../../sandbox/messaging.ts'
import { serve } from './serve.ts'

await serve(async ({ sandboxPort }) => {
  const { close, url } = await startMessagingSandbox({ port: sandboxPort })
  return { close, tell: { url } }
})
