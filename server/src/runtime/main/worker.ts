import { startWorker } from '../../worker.ts'
import { serve } from './serve.ts'

await serve(startWorker)
