import openapiTS, { astToString, type OpenAPI3 } from 'openapi-typescript'
import { nobody } from '#platform/context.ts'
import { connect } from '#platform/db.ts'
import { buildApp } from '#platform/http.ts'
import { createLogger } from '#platform/logging.ts'
import { modules } from '../../server/src/composition.ts'

/** What the generated files of this folder hold, made from the routes of the server as it is. */
export interface Contract {
  /** The OpenAPI 3.1 document, as JSON. */
  document: string
  /** Its types, for TypeScript. */
  types: string
}

const HEADER = '/** Generated from the routes of the server by `npm run contract`. Do not edit. */\n'

/** Builds the server without serving and without a database, and describes its routes. */
export async function describeContract(): Promise<Contract> {
  const db = connect({ url: 'postgres://nobody@localhost:1/none' })
  const parts = {
    db,
    files: { folder: '.' },
    publicUrl: 'http://localhost:3000',
    dataDir: '.',
    mode: 'demo' as const,
  }
  const app = await buildApp({
    ...parts,
    log: createLogger('silent'),
    modules: modules(parts),
    authenticate: async () => nobody,
  })
  await app.ready()
  const document = app.swagger() as unknown as OpenAPI3
  await app.close()
  await db.destroy()
  return { document: `${JSON.stringify(document, null, 1)}\n`, types: HEADER + (await typesOf(document)) }
}

const typesOf = async (document: OpenAPI3): Promise<string> =>
  astToString(await openapiTS(structuredClone(document)))
