import type { paths } from '#contract'
import { call } from './call.ts'
import { answer, api, type Context } from './client.ts'

type Details = paths['/api/admin/clients']['post']['requestBody']['content']['application/json']
export type ClientDetails = Details

/** The systems that are registered. */
export const listClients = (context: Context) => answer(api(context).GET('/api/admin/clients'))
export type Client = Awaited<ReturnType<typeof listClients>>['items'][number]

export const readClient = (context: Context, id: string) =>
  answer(api(context).GET('/api/admin/clients/{id}', { params: { path: { id } } }))

/** The offices within the administrator's reach. */
export const listOffices = (context: Context) => answer(api(context).GET('/api/admin/client-offices'))

/** Registers a system, or changes the one that was seen; a secret is answered where one was made. */
export const saveClient = (context: Context, details: Details, changed?: { id: string; seen: number }) =>
  changed
    ? answer(
        api(context).PUT('/api/admin/clients/{id}', {
          params: { path: { id: changed.id } },
          body: { ...details, seen: changed.seen },
        }),
      )
    : answer(api(context).POST('/api/admin/clients', { body: details }))

export const renewSecret = (context: Context, id: string, seen: number) =>
  answer(api(context).POST('/api/admin/clients/{id}/secrets', { params: { path: { id } }, body: { seen } }))

const ACTS: Record<string, [method: string, path: string]> = {
  suspend: ['PUT', '/suspension'],
  resume: ['DELETE', '/suspension'],
  remove: ['DELETE', ''],
  restore: ['PUT', '/restoration'],
}

/** Suspends a system, lets it go on, deletes it or takes it back. */
export function moveClient(context: Context, id: string, act: string): Promise<unknown> {
  const [method, path] = ACTS[act] ?? ['PUT', '/suspension']
  return call(context, method, `/api/admin/clients/${encodeURIComponent(id)}${path}`)
}
