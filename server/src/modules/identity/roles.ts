/** What each role may do. Where a member of staff may do it stands in their posts; a citizen acts in their own name. */
export const ROLES = {
  citizen: [
    'counters.book',
    'dossiers.submit',
    'dossiers.read_own',
    'identity.assist',
    'identity.change_own',
    'identity.delegate',
    'identity.read_own',
    'notifications.read_own',
    'privacy.read_own',
  ],
  one_stop_officer: [
    'counters.serve',
    'dossiers.read_unit',
    'dossiers.take_in',
    'dossiers.return',
    'identity.register_guardian',
    'identity.register_person',
    'notifications.read_own',
  ],
  specialist: ['dossiers.read_unit', 'dossiers.process', 'notifications.read_own'],
  head: [
    'counters.manage',
    'dossiers.read_unit',
    'dossiers.process',
    'dossiers.assign',
    'measurement.read',
    'notifications.read_own',
  ],
  leader: [
    'dossiers.read_unit',
    'dossiers.approve',
    'dossiers.move_process',
    'measurement.read',
    'notifications.read_own',
  ],
  city_leader: ['dossiers.read_unit', 'measurement.read', 'notifications.read_own'],
  administrator: [
    'catalogue.manage',
    'counters.manage',
    'identity.manage',
    'identity.merge',
    'identity.read_mergers',
    'notifications.read_own',
    'organisation.manage',
    'platform.manage',
  ],
  data_protection_officer: [
    'identity.merge_decide',
    'identity.read_mergers',
    'notifications.read_own',
    'privacy.manage',
  ],
  inspector: ['audit.search', 'notifications.read_own'],
} as const satisfies Record<string, readonly string[]>

export type Role = keyof typeof ROLES
export type Permission = (typeof ROLES)[Role][number]

const known = new Map<string, readonly Permission[]>(Object.entries(ROLES))

/** The permissions of a role; none for a role this version of the program does not know. */
export const permissionsOf = (role: string): readonly Permission[] => known.get(role) ?? []

/** The union over several roles. */
export const permissionsOfRoles = (roles: Iterable<string>): ReadonlySet<Permission> =>
  new Set([...roles].flatMap(permissionsOf))

export type AccountAudience = 'citizen' | 'officer' | 'leader' | 'admin'

const ADMINISTRATIVE: readonly Role[] = ['administrator', 'data_protection_officer', 'inspector']

/** Whose pages an account of staff opens first: those of its weightiest post. */
export function audienceOf(roles: readonly string[]): AccountAudience {
  if (ADMINISTRATIVE.some((role) => roles.includes(role))) return 'admin'
  if (roles.includes('leader') || roles.includes('city_leader')) return 'leader'
  return 'officer'
}
