import { answer, api, type Context } from './client.ts'

/** Provinces, and the communes of this city. */
export const getPlaces = (context: Context) => answer(api(context).GET('/api/open/places'))
export type Places = Awaited<ReturnType<typeof getPlaces>>

/** An address as it is typed, see `AddressGiven` of the server. */
export interface AddressTyped {
  line: string
  province: string
  commune: string
  former: string
}

/** What stands in the fields of `AddressFields`; a commune that was chosen goes before one that was typed. */
export function addressIn(form: FormData): AddressTyped {
  const text = (name: string): string => String(form.get(`address.${name}`) ?? '').trim()
  return {
    line: text('line'),
    province: text('province'),
    commune: text('commune') || text('other'),
    former: text('former'),
  }
}
