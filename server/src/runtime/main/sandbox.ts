import { startMessagingSandbox } from '../../../../sandbox/messaging.ts'
import { startVneidSandbox } from '../../../../sandbox/vneid/server.ts'
import { serve } from './serve.ts'

await serve(async ({ sandboxPort, sandboxVneidPort, publicUrl, vneidClientId, vneidClientSecret }) => {
  const messaging = await startMessagingSandbox({ port: sandboxPort })
  const client = {
    id: vneidClientId ?? 'mot-cua',
    secret: vneidClientSecret ?? '',
    redirectUris: [`${publicUrl}/dang-nhap/vneid`, `${publicUrl}/en/dang-nhap/vneid`],
    postLogoutRedirectUris: [`${publicUrl}/`],
  }
  const vneid = await startVneidSandbox({ port: sandboxVneidPort, client })
  const close = async (): Promise<void> => void (await Promise.all([messaging.close(), vneid.close()]))
  return { close, tell: { url: messaging.url, vneidUrl: vneid.url } }
})
