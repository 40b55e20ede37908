import { startApp } from '../../app.ts'
import { serve } from './serve.ts'

await serve(async (config) => {
  const { close, port } = await startApp(config)
  return { close, tell: { port } }
})
