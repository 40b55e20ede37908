import type { Answer as Body } from '#contract'
import { answer, api, type Context } from './client.ts'

export type StaffRow = Body<'/api/admin/staff'>['items'][number]
export type StaffView = Body<'/api/admin/staff/{id}'>

export const listStaff = async (context: Context, unitCode: string, name: string): Promise<StaffRow[]> =>
  (
    await answer(
      api(context).GET('/api/admin/staff', { params: { query: { unitCode, ...(name && { name }) } } }),
    )
  ).items

export const listUnits = async (context: Context): Promise<{ code: string; name: string; staff: number }[]> =>
  (await answer(api(context).GET('/api/admin/units'))).items

const at = (id: string) => ({ path: { id } })

export const readStaff = (context: Context, id: string): Promise<StaffView> =>
  answer(api(context).GET('/api/admin/staff/{id}', { params: at(id) }))

export interface Seat {
  unitCode: string
  positionCode: string
  role: string
  reach: 'unit' | 'subtree'
}

export const joinStaff = (context: Context, body: Seat & { fullName: string; username: string }) =>
  answer(api(context).POST('/api/admin/staff', { body }))

export const moveStaff = (context: Context, id: string, body: Seat) =>
  answer(api(context).POST('/api/admin/staff/{id}/move', { params: at(id), body }))

export const leaveStaff = (context: Context, id: string) =>
  answer(api(context).POST('/api/admin/staff/{id}/departure', { params: at(id) }))

export const recordNumber = (context: Context, id: string, citizenId: string) =>
  answer(api(context).PUT('/api/admin/staff/{id}/citizen-number', { params: at(id), body: { citizenId } }))

export const standIn = (
  context: Context,
  id: string,
  body: { postId: string; firstDay: string; lastDay: string; reason: string },
) => answer(api(context).POST('/api/admin/staff/{id}/substitutions', { params: at(id), body }))

export const endSubstitution = (context: Context, id: string) =>
  answer(api(context).POST('/api/admin/substitutions/{id}/end', { params: at(id) }))
