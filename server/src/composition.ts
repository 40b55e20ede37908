import { counters } from '#modules/counters/module.ts'
import { loggedDossiers } from '#modules/dossiers/index.ts'
import { dossiers } from '#modules/dossiers/module.ts'
import { authenticator } from '#modules/identity/index.ts'
import { identity } from '#modules/identity/module.ts'
import { inspection } from '#modules/inspection/module.ts'
import { measurement } from '#modules/measurement/module.ts'
import { notifications } from '#modules/notifications/module.ts'
import { organisation } from '#modules/organisation/module.ts'
import { privacy } from '#modules/privacy/module.ts'
import { procedures } from '#modules/procedures/module.ts'
import { signing } from '#modules/signing/module.ts'
import { clientAuthenticator } from '#modules/sso/index.ts'
import { sso } from '#modules/sso/module.ts'
import { housekeeping } from '#platform/housekeeping.ts'
import type { Edge, Module, Parts } from '#platform/module.ts'
import { type Logged, platformRecords } from '#platform/transparency/logged.ts'
import { transparency } from '#platform/transparency/module.ts'

/** Every module of the program, lower rings first. */
export const modules = (parts: Parts): Module[] => {
  const all: Module[] = [
    organisation,
    identity(parts, () => all.flatMap(({ merging }) => merging ?? [])),
    privacy(parts, () => all.flatMap(({ records }) => records ?? [])),
    sso(parts),
    procedures,
    notifications(parts),
    signing,
    dossiers(parts),
    counters(parts),
    measurement,
    inspection,
    housekeeping,
    transparency,
  ]
  return all
}

/** Who acts in a request: another system with a token for our API, or whoever's session it carries. `now` is replaced in tests. */
export function authenticate(parts: Parts, options?: { now?: () => Date }): Edge['authenticate'] {
  const [client, account] = [clientAuthenticator(parts), authenticator(parts.db, options)]
  return async (request) => (await client(request)) ?? account(request)
}

/** Whose rows and states are leaves of the log: a table more is a line more, for ever. */
export const logged: Logged = {
  tables: [...platformRecords],
  subjects: [loggedDossiers],
}
