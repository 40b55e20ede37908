import { Type } from 'typebox'
import type { App } from '../http-app.ts'
import type { Head } from './head.repository.ts'
import { printedHead } from './head-print.ts'
import { getHead, getHeadOfDay, listDailyHeads, listKeys } from './heads.service.ts'
import { verifierKey } from './note.ts'
import { listLeaves, proveConsistency, proveInclusion } from './proofs.service.ts'

const Hash = Type.String({ pattern: '^[0-9a-f]{64}$', description: 'SHA-256, hexadecimal' })
const Place = Type.Integer({ minimum: 0, maximum: Number.MAX_SAFE_INTEGER })
const Day = Type.String({
  pattern: '^20\\d\\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$',
  description: 'Day of Vietnam',
})
const DayParams = Type.Object({ day: Day })
const TreeHead = Type.Object({
  size: Type.Integer(),
  rootHash: Hash,
  at: Type.String(),
  keyId: Type.String(),
  note: Type.String({ description: 'The signed text (C2SP tlog-checkpoint), to be kept outside' }),
})
const Hashes = Type.Array(Hash)

const described = ({ root, at, ...head }: Head) => ({ ...head, rootHash: hex(root), at: at.toISOString() })
const hex = (bytes: Buffer): string => bytes.toString('hex')
const anyone = { permission: 'anyone' }

/** Signed tree heads, for whoever wants to hold one. */
export async function logHeadRoutes(app: App): Promise<void> {
  app.get(
    '/log/head',
    {
      config: anyone,
      schema: { summary: 'The newest signed tree head of the log', response: { 200: TreeHead } },
    },
    (request) => request.read(async (ctx) => described(await getHead(ctx))),
  )
  app.get(
    '/log/heads',
    {
      config: anyone,
      schema: {
        summary: 'The last signed tree head of each day, the newest first',
        querystring: Type.Object({
          before: Type.Optional(Day),
          limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 366, description: '31 without it' })),
        }),
        response: { 200: Type.Object({ items: Type.Array(TreeHead) }) },
      },
    },
    (request) =>
      request.read(async (ctx) => {
        const { before, limit = 31 } = request.query
        return { items: (await listDailyHeads(ctx, before, limit)).map(described) }
      }),
  )
  app.get(
    '/log/heads/:day',
    {
      config: anyone,
      schema: {
        summary: 'The last signed tree head of a day',
        params: DayParams,
        response: { 200: TreeHead },
      },
    },
    (request) => request.read(async (ctx) => described(await getHeadOfDay(ctx, request.params.day))),
  )
  app.get(
    '/log/heads/:day/text',
    {
      config: anyone,
      schema: {
        summary: 'The same as a text to print and to keep',
        params: DayParams,
        produces: ['text/plain'],
      },
    },
    async (request, reply) => {
      const head = await request.read((ctx) => getHeadOfDay(ctx, request.params.day))
      const name = `motcua-log-${request.params.day}.txt`
      return reply
        .type('text/plain; charset=utf-8')
        .header('content-disposition', `inline; filename="${name}"`)
        .send(printedHead(head))
    },
  )
}

/** Proofs and leaves, for programs that check the log; nothing here tells anything about a person. */
export async function logProofRoutes(app: App): Promise<void> {
  app.get(
    '/log/keys',
    {
      config: anyone,
      schema: {
        summary: 'The public keys that sign the tree heads',
        response: {
          200: Type.Object({
            items: Type.Array(
              Type.Object({ id: Type.String(), verifierKey: Type.String(), since: Type.String() }),
            ),
          }),
        },
      },
    },
    (request) =>
      request.read(async (ctx) => ({
        items: (await listKeys(ctx)).map((key) => ({
          id: key.id,
          verifierKey: verifierKey(key),
          since: key.since.toISOString(),
        })),
      })),
  )
  app.get(
    '/log/leaves',
    {
      config: anyone,
      schema: {
        summary: 'Leaves of the log as they are hashed, from a place on',
        querystring: Type.Object({
          from: Place,
          limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 1000, description: '100 without it' })),
        }),
        response: {
          200: Type.Object({
            items: Type.Array(Type.Object({ index: Type.Integer(), leaf: Type.String() })),
          }),
        },
      },
    },
    (request) =>
      request.read(async (ctx) => {
        const { from, limit = 100 } = request.query
        return { items: await listLeaves(ctx, from, limit) }
      }),
  )
  app.get(
    '/log/inclusion-proof',
    {
      config: anyone,
      schema: {
        summary: 'Proof that a leaf, named by its place or its hash, is in the log (RFC 6962)',
        querystring: Type.Object({
          index: Type.Optional(Place),
          hash: Type.Optional(Hash),
          size: Type.Optional(Place),
        }),
        response: {
          200: Type.Object({
            index: Type.Integer(),
            leaf: Type.String(),
            leafHash: Hash,
            size: Type.Integer(),
            rootHash: Hash,
            proof: Hashes,
          }),
        },
      },
    },
    (request) =>
      request.read(async (ctx) => {
        const { hash, root, proof, ...rest } = await proveInclusion(ctx, request.query)
        return { ...rest, leafHash: hex(hash), rootHash: hex(root), proof: proof.map(hex) }
      }),
  )
  app.get(
    '/log/consistency-proof',
    {
      config: anyone,
      schema: {
        summary: 'Proof that the log of one size begins with the log of a smaller one (RFC 6962)',
        querystring: Type.Object({ from: Place, to: Type.Optional(Place) }),
        response: {
          200: Type.Object({
            from: Type.Integer(),
            to: Type.Integer(),
            fromRootHash: Hash,
            toRootHash: Hash,
            proof: Hashes,
          }),
        },
      },
    },
    (request) =>
      request.read(async (ctx) => {
        const { from, to } = request.query
        const { fromRoot, toRoot, proof, ...sizes } = await proveConsistency(ctx, from, to)
        return { ...sizes, fromRootHash: hex(fromRoot), toRootHash: hex(toRoot), proof: proof.map(hex) }
      }),
  )
}
