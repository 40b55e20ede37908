create schema signing;

-- The register of keys. Private parts are never here: they stay in the key store (files or an HSM).
create table signing.key (
  id uuid primary key,
  purpose text not null check (purpose in ('authority', 'timestamp', 'unit')),
  -- The unit whose seal it is; authorities belong to no unit.
  unit_id uuid,
  subject text not null,
  certificate text not null check (certificate like '-----BEGIN CERTIFICATE-----%'),
  certificate_sha256 text not null unique check (certificate_sha256 ~ '^[0-9a-f]{64}$'),
  issued_by uuid references signing.key,
  demonstration boolean not null,
  status text not null default 'active' check (status in ('active', 'retired', 'revoked')),
  valid_from timestamptz not null,
  valid_to timestamptz not null,
  registered_at timestamptz not null,
  revoked_at timestamptz,
  check (valid_from < valid_to),
  check ((purpose = 'unit') = (unit_id is not null)),
  check ((status = 'revoked') = (revoked_at is not null))
);
-- Two processes that both find no key make two; one of them wins here, the other takes the winner's.
create unique index key_one_active_per_unit on signing.key (unit_id) where purpose = 'unit' and status = 'active';
create unique index key_one_active_per_purpose on signing.key (purpose) where purpose <> 'unit' and status = 'active';

create table signing.signature (
  id uuid primary key,
  key_id uuid not null references signing.key,
  -- What was signed: the opaque id of the paper, and the digest of the whole signed file.
  subject_id uuid not null,
  document_sha256 text not null check (document_sha256 ~ '^[0-9a-f]{64}$'),
  -- For whom: the account of the official who signed, and the unit in whose name.
  account_id uuid not null,
  unit_id uuid not null,
  signed_at timestamptz not null,
  recorded_at timestamptz not null default clock_timestamp(),
  unique (document_sha256)
);
create index on signing.signature (subject_id);
create index on signing.signature (key_id, signed_at);

-- The register of signatures is written once; a key may change its status, never disappear.
revoke update, delete, truncate on signing.signature from motcua_app;
revoke update, delete, truncate on signing.key from motcua_app;
grant update (status, revoked_at) on signing.key to motcua_app;

select platform.classify('signing.key', 'permanent', 'none', 'id, purpose, unit_id, subject, certificate, certificate_sha256, issued_by, demonstration, status, valid_from, valid_to, registered_at, revoked_at');
select platform.classify('signing.signature', 'permanent', 'none', 'id, key_id, subject_id, unit_id, signed_at, recorded_at');
select platform.classify('signing.signature', 'permanent', 'internal', 'document_sha256, account_id');
