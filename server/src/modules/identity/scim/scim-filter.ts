import { ScimError } from './scim-errors.ts'

/** What a list is narrowed to. */
export interface UserFilter {
  userName?: string
  externalId?: string
  id?: string
}

const EQUALS = /^\s*(\w+)\s+eq\s+"((?:[^"\\]|\\.)*)"\s*$/i
const ATTRIBUTES: Record<string, keyof UserFilter> = {
  username: 'userName',
  externalid: 'externalId',
  id: 'id',
}

/** Reads `userName eq "mai"`; attributes and operators that we do not filter by are refused. */
export function filterIn(text: string | undefined): UserFilter {
  if (text === undefined || text.trim() === '') return {}
  const [, name = '', quoted = ''] = EQUALS.exec(text) ?? []
  const attribute = ATTRIBUTES[name.toLowerCase()]
  if (!attribute)
    throw new ScimError(400, 'filter: userName, externalId or id, eq, and a text in quotes', 'invalidFilter')
  const value = quoted.replace(/\\(.)/g, '$1')
  return { [attribute]: attribute === 'userName' ? value.toLowerCase() : value }
}

export const MOST_USERS = 100

/** Where a page of a list begins, from 1, and how many it holds (RFC 7644, section 3.4.2.4). */
export function pageIn(query: { startIndex?: string; count?: string }): { start: number; count: number } {
  const whole = (text: string | undefined, otherwise: number) =>
    text === undefined || !/^-?\d{1,9}$/.test(text) ? otherwise : Number(text)
  return {
    start: Math.max(1, whole(query.startIndex, 1)),
    count: Math.min(MOST_USERS, Math.max(0, whole(query.count, MOST_USERS))),
  }
}
