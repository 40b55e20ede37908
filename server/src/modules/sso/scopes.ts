/** What a system may ask of a person, and which claims each scope opens. Nothing is given that has no scope. */
export const SCOPES = {
  openid: ['sub'],
  offline_access: [],
  profile: ['name'],
  birthdate: ['birthdate'],
  citizen_id: ['citizen_id'],
  /** Of staff: where they serve and as what. */
  positions: ['positions'],
} as const satisfies Record<string, readonly string[]>

export type Scope = keyof typeof SCOPES
export const isScope = (text: string): text is Scope => text in SCOPES

/** What a system may do itself through our API, and the permissions that it gets for it; the only table of its kind. */
export const API_SCOPES: Readonly<Record<string, readonly string[]>> = {
  'staff.provision': ['identity.provision_staff'],
}

export const permissionsOfScopes = (scopes: Iterable<string>): ReadonlySet<string> =>
  new Set([...scopes].flatMap((scope) => API_SCOPES[scope] ?? []))
