import { sql } from 'kysely'
import type { Ctx } from './context.ts'
import type { Expiry, PersonalRecords, Words } from './personal-records.ts'
import { eraseLogged } from './transparency/erasure.ts'

const words = (vi: string, en: string): Words => ({ vi, en })
const about = {
  about: 'everybody',
  purpose: 'accountability',
  basis: words('Luật 91/2025/QH15, Nghị định 356/2025/NĐ-CP', 'Law 91/2025, Decree 356/2025'),
  seenBy: words('Người quản trị và người kiểm tra', 'Administrators and inspectors'),
} as const

/** What the platform knows about people. The log of acts holds account ids only and is kept for good. */
export const platformRecords: PersonalRecords = {
  kinds: [
    {
      ...about,
      code: 'platform.answers',
      name: words('Câu trả lời giữ tạm để không làm hai lần', 'Answers kept so that nothing is done twice'),
      keptFor: words('2 ngày', '2 days'),
      seenBy: words(
        'Không ai; chỉ máy trả lại cho chính người gửi',
        'Nobody; they go back to the sender only',
      ),
      tables: ['platform.idempotency'],
      fields: {},
    },
    {
      ...about,
      code: 'platform.security_events',
      name: words('Sự kiện an ninh', 'Security events'),
      keptFor: words('Theo lịch lưu giữ', 'As the schedule of retention says'),
      tables: ['platform.security_event'],
      fields: {},
    },
  ],
  expire: {
    'platform.answers': expireAnswers,
    'platform.security_events': expireSecurityEvents,
  },
  erase: async (ctx, { accountId }) => {
    const { rows } = await sql`
      delete from platform.idempotency where actor_id = ${accountId ?? ''} and sealed_answer is not null returning 1
    `.execute(ctx.tx)
    return [{ kind: 'platform.answers', erased: rows.length, kept: 0, because: null }]
  },
}

async function expireAnswers({ tx }: Ctx, { before, limit, dryRun }: Expiry): Promise<string[]> {
  const old = sql`select actor_id, key from platform.idempotency where at < ${before} order by at limit ${limit}`
  const statement = dryRun
    ? sql`select actor_id || ' ' || key as id from (${old}) o`
    : sql`delete from platform.idempotency where (actor_id, key) in (${old}) returning actor_id || ' ' || key as id`
  const { rows } = await sql<{ id: string }>`${statement}`.execute(tx)
  return rows.map(({ id }) => id)
}

/**
 * The program may not delete a security event; a function of the database's owner lets go of what is old enough, and the log hears
 * that it was lawful.
 */
async function expireSecurityEvents(ctx: Ctx, { before, limit, dryRun }: Expiry): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select platform.expire_security_events(${before}, ${limit}, ${dryRun}) as id
  `.execute(ctx.tx)
  const ids = rows.map(({ id }) => id)
  if (!dryRun && ids.length > 0)
    await eraseLogged(ctx, 'platform.security_event', ids, 'retention.security_events')
  return ids
}
