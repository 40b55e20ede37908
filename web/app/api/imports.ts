import type { RouterContextProvider } from 'react-router'
import { call } from './call.ts'

type Context = Readonly<RouterContextProvider>

export interface ImportRun {
  id: string
  source: string
  fileName: string
  state: string
  startedAt: string
  lines: number
  added: number
  changed: number
  unchanged: number
  quarantined: number
}

export interface ImportDetail extends ImportRun {
  quarantine: { line: number; field: string; reason: string; code: string | null; excerpt: string }[]
}

export const listImports = (context: Context) =>
  call<{ items: ImportRun[] }>(context, 'GET', '/api/admin/imports')

export const readImport = (context: Context, id: string) =>
  call<ImportDetail>(context, 'GET', `/api/admin/imports/${encodeURIComponent(id)}`)
