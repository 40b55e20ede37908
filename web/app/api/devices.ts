import { answer, api, type Context } from './client.ts'

/** The open sessions of one's own account, the one used last first. */
export const listSessions = async (context: Context) =>
  (await answer(api(context).GET('/api/open/account/sessions'))).sessions

export const endSession = (context: Context, id: string) =>
  answer(api(context).DELETE('/api/open/account/sessions/{id}', { params: { path: { id } } }))

export const endOtherSessions = (context: Context) =>
  answer(api(context).DELETE('/api/open/account/sessions'))
