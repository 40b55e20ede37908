import fc from 'fast-check'
import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import { accountsWithRole } from '#modules/identity/index.ts'
import { subtreeIds } from '#modules/organisation/index.ts'
import { publishProcess } from '#modules/procedures/index.ts'
import { checkTable } from '#process/index.ts'
import { anyBlock, type Block, tableOf } from '#process/process.testing.ts'
import { testWorld } from '#testing/world.ts'
import { lockDossier } from './dossiers.repository.ts'
import { startProcess } from './process-moves.service.ts'
import { accepted, decideAs, end, step } from './processes.testing.ts'
import { ringTimer } from './timers.service.ts'
import { type Ward, ward } from './way.testing.ts'

const world = await testWorld({ city: true })
let people: Ward
let id: string
beforeAll(async () => {
  people = await ward(world)
  id = await accepted(people)
  const part = {
    format: 2 as const,
    start: { to: 'visit' },
    nodes: [step('visit', 'specialist', { way0: { to: 'end' } }), end()],
  }
  await world.change((ctx) => publishProcess(ctx, { code: 'other', table: part }))
})

/** What the engine does not run yet is a step here. */
const runnable = (block: Block): Block => {
  if ('of' in block) return { ...block, of: block.of.map(runnable) }
  return block.is === 'step' || block.is === 'timer' || block.is === 'call' ? block : { is: 'step' }
}
const anySound = anyBlock
  .map((block) => tableOf(runnable(block)))
  .filter((table) => checkTable(table).length === 0)

interface Standing {
  id: string
  kind: string
  role: string | null
  unit: string | null
  /** A step has a time by which it is due. Of anything else: there is what will move it on. */
  moves: boolean
}

/** Every token with what will move it on: without that, the dossier would stand there for ever. */
async function tokens(): Promise<Standing[]> {
  const { rows } = await sql<Standing>`
    select t.id, t.kind, t.role, t.unit_id as unit, case t.kind
      when 'step' then t.due_at is not null
      when 'timer' then exists (select from dossiers.timer m where m.token_id = t.id and m.border is null)
      when 'call' then exists (select from dossiers.token c where c.called_by = t.id)
      when 'sub' then exists (select from dossiers.token c where c.within = t.id)
      when 'join' then exists (select from dossiers.token o where o.dossier_id = t.dossier_id and o.kind <> 'join')
      else false end as moves
    from dossiers.token t where t.dossier_id = ${id} order by t.id
  `.execute(world.owner)
  return rows
}

/** Somebody has the role there. */
const held = async (unit: string, role: string): Promise<boolean> =>
  (await world.read(async (ctx) => accountsWithRole(ctx, await subtreeIds(ctx, unit), role))).length > 0

/** Everything that may happen next, as a thunk; what leads out of loops comes first. */
async function happenings(): Promise<(() => Promise<unknown>)[]> {
  const { turns } = (await people.specialist.get(`/api/officer/dossiers/${id}`)).json()
  const { rows } = await sql<{
    id: string
  }>`select id from dossiers.timer where dossier_id = ${id} order by id`.execute(world.owner)
  const decisions = turns.flatMap((turn: { id: string; actions: { key: string }[] }) =>
    turn.actions
      .filter(({ key }) => key.startsWith('way'))
      .map(
        ({ key }) =>
          async () =>
            expect(await decideAs(people.specialist, id, key, turn.id)).toMatchObject({ status: 201 }),
      ),
  )
  const bells = rows.map((timer) => () => world.change((ctx) => ringTimer(ctx, timer.id, id)))
  return [...decisions, ...bells]
}

const PATIENCE = 25

test('sound processes run to their end whatever is decided, and nothing ever stands without a way on', async () => {
  let number = 0
  await fc.assert(
    fc.asyncProperty(anySound, fc.infiniteStream(fc.nat()), async (table, chance) => {
      const code = `random-${++number}`
      const { processVersionId } = await world.change((ctx) => publishProcess(ctx, { code, table }))
      await sql`delete from dossiers.token where dossier_id = ${id}`.execute(world.owner)
      await sql`update dossiers.dossier set process_version_id = ${processVersionId} where id = ${id}`.execute(
        world.owner,
      )
      await world.change(async (ctx) => startProcess(ctx, (await lockDossier(ctx.tx, id))!))
      for (let moves = 0; ; moves++) {
        const now = await tokens()
        expect(now.filter(({ moves: on }) => !on)).toEqual([])
        for (const { role, unit } of now) if (role) expect(await held(unit!, role)).toBe(true)
        if (now.length === 0) return
        const next = await happenings()
        expect(next.length).toBeGreaterThan(0)
        expect(moves).toBeLessThan(PATIENCE * 6)
        await next[moves < PATIENCE ? chance.next().value % next.length : 0]!()
      }
    }),
    { numRuns: 15, seed: 20261127 },
  )
}, 180_000)
