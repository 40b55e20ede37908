import { sql } from 'kysely'
import type { Tx } from '#platform/db.ts'

export interface KeyRow {
  id: string
  purpose: 'authority' | 'timestamp' | 'unit'
  unitId: string | null
  subject: string
  /** PEM. */
  certificate: string
  certificateSha256: string
  issuedBy: string | null
  demonstration: boolean
  status: 'active' | 'retired' | 'revoked'
  validFrom: Date
  validTo: Date
  revokedAt: Date | null
}

const columns = sql`id, purpose, unit_id as "unitId", subject, certificate, certificate_sha256 as "certificateSha256",
  issued_by as "issuedBy", demonstration, status, valid_from as "validFrom", valid_to as "validTo",
  revoked_at as "revokedAt"`

export async function findActiveAuthority(
  tx: Tx,
  purpose: 'authority' | 'timestamp',
): Promise<KeyRow | undefined> {
  const { rows } = await sql<KeyRow>`
    select ${columns} from signing.key where purpose = ${purpose} and status = 'active'
  `.execute(tx)
  return rows[0]
}

export async function findActiveUnitKey(tx: Tx, unitId: string): Promise<KeyRow | undefined> {
  const { rows } = await sql<KeyRow>`
    select ${columns} from signing.key where purpose = 'unit' and unit_id = ${unitId} and status = 'active'
  `.execute(tx)
  return rows[0]
}

export async function findKey(tx: Tx, id: string): Promise<KeyRow | undefined> {
  const { rows } = await sql<KeyRow>`select ${columns} from signing.key where id = ${id}`.execute(tx)
  return rows[0]
}

/** Authorities ever trusted, and certificates withdrawn: what a verification needs. Both lists stay short. */
export async function listTrust(tx: Tx): Promise<KeyRow[]> {
  const { rows } = await sql<KeyRow>`
    select ${columns} from signing.key where purpose = 'authority' or status = 'revoked' order by id
  `.execute(tx)
  return rows
}

export async function countDemonstrationKeys(tx: Tx): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from signing.key where demonstration and status = 'active'
  `.execute(tx)
  return rows[0]!.n
}

export type NewKey = Omit<KeyRow, 'status' | 'revokedAt'> & { registeredAt: Date }

/** Registers a key; false when its unit (or purpose) already has an active one. */
export async function insertKey(tx: Tx, key: NewKey): Promise<boolean> {
  const { numAffectedRows } = await sql`
    insert into signing.key (id, purpose, unit_id, subject, certificate, certificate_sha256, issued_by, demonstration,
      valid_from, valid_to, registered_at)
    values (${key.id}, ${key.purpose}, ${key.unitId}, ${key.subject}, ${key.certificate}, ${key.certificateSha256},
      ${key.issuedBy}, ${key.demonstration}, ${key.validFrom}, ${key.validTo}, ${key.registeredAt})
    on conflict do nothing
  `.execute(tx)
  return numAffectedRows === 1n
}

export async function markRevoked(tx: Tx, id: string, at: Date): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update signing.key set status = 'revoked', revoked_at = ${at} where id = ${id} and status <> 'revoked'
  `.execute(tx)
  return numAffectedRows === 1n
}

export interface SignatureRow {
  id: string
  keyId: string
  subjectId: string
  documentSha256: string
  accountId: string
  unitId: string
  signedAt: Date
}

/** Records a signature; false when this very file is recorded already. */
export async function insertSignature(tx: Tx, row: SignatureRow): Promise<boolean> {
  const { numAffectedRows } = await sql`
    insert into signing.signature (id, key_id, subject_id, document_sha256, account_id, unit_id, signed_at)
    values (${row.id}, ${row.keyId}, ${row.subjectId}, ${row.documentSha256}, ${row.accountId}, ${row.unitId},
      ${row.signedAt})
    on conflict (document_sha256) do nothing
  `.execute(tx)
  return numAffectedRows === 1n
}

/** The recorded signature of a file with this digest. */
export async function findSignature(tx: Tx, documentSha256: string): Promise<SignatureRow | undefined> {
  const { rows } = await sql<SignatureRow>`
    select id, key_id as "keyId", subject_id as "subjectId", document_sha256 as "documentSha256",
      account_id as "accountId", unit_id as "unitId", signed_at as "signedAt"
    from signing.signature where document_sha256 = ${documentSha256}
  `.execute(tx)
  return rows[0]
}
