create schema sso;

-- Keys that sign tokens. One signs, one is published before it does, the others stay published until nothing they
-- signed is valid any more. Private halves are encrypted with the secret in DATA_DIR/keys.
create table sso.signing_key (
  kid text primary key check (kid ~ '^[\w-]{43}$'),
  state text not null check (state in ('next', 'current', 'retired')),
  public_jwk jsonb not null,
  private_sealed bytea not null,
  made_at timestamptz not null,
  current_at timestamptz,
  retired_at timestamptz,
  check ((state = 'retired') = (retired_at is not null))
);
create unique index signing_key_one_of_each on sso.signing_key (state) where state <> 'retired';

-- The city's other systems that let people sign in here, or call our API for themselves.
create table sso.client (
  id uuid primary key,
  name text not null check (name <> '' and length(name) <= 100),
  -- What it does for people, in the words that the consent page shows.
  purpose text not null check (purpose <> '' and length(purpose) <= 300),
  unit_id uuid not null references organisation.unit,
  contact text not null check (contact <> '' and length(contact) <= 200),
  redirect_uris text[] not null,
  post_logout_uris text[] not null,
  logout_uri text,
  -- What it may ask of a person; what it may do itself.
  scopes text[] not null,
  api_scopes text[] not null,
  auth_method text not null check (auth_method in ('private_key_jwt', 'client_secret_basic')),
  jwks jsonb,
  jwks_uri text,
  secret_sha256 bytea check (length(secret_sha256) = 32),
  -- The one before, which still opens while its system learns the new one.
  old_secret_sha256 bytea check (length(old_secret_sha256) = 32),
  old_secret_until timestamptz,
  dpop_required boolean not null,
  state text not null check (state in ('active', 'suspended', 'deleted')),
  state_since timestamptz not null,
  version int not null default 1,
  registered_at timestamptz not null,
  check (auth_method <> 'client_secret_basic' or secret_sha256 is not null),
  check (auth_method <> 'private_key_jwt' or (jwks is null) <> (jwks_uri is null)),
  check ((old_secret_sha256 is null) = (old_secret_until is null)),
  check (cardinality(scopes) = 0 or cardinality(redirect_uris) > 0)
);

-- Codes, tokens, sessions, consents and requests under way. The key is a digest and the content encrypted: who reads
-- the table can neither use nor read any of them.
create table sso.record (
  key_sha256 bytea primary key check (length(key_sha256) = 32),
  kind text not null,
  sealed bytea not null,
  grant_sha256 bytea,
  -- Of a session: how the tokens that end with it name it, and the session of ours that it follows.
  uid_sha256 bytea,
  session_id uuid,
  account_id uuid references identity.account,
  client_id uuid references sso.client on delete cascade,
  made_at timestamptz not null default now(),
  expires_at timestamptz,
  consumed_at timestamptz
);
create index on sso.record (grant_sha256) where grant_sha256 is not null;
create index on sso.record (uid_sha256) where uid_sha256 is not null;
create index on sso.record (session_id) where session_id is not null;
create index on sso.record (account_id, client_id) where account_id is not null;
create index on sso.record (client_id) where client_id is not null;
create index on sso.record (expires_at);

select platform.classify('sso.signing_key', 'operational', 'none', 'kid, state, public_jwk, made_at, current_at, retired_at');
select platform.classify('sso.signing_key', 'operational', 'secret', 'private_sealed');
select platform.classify('sso.client', 'permanent', 'none', 'id, name, purpose, unit_id, redirect_uris, post_logout_uris, logout_uri, scopes, api_scopes, auth_method, jwks, jwks_uri, dpop_required, state, state_since, version, registered_at');
select platform.classify('sso.client', 'permanent', 'internal', 'contact, old_secret_until');
select platform.classify('sso.client', 'permanent', 'secret', 'secret_sha256, old_secret_sha256');
select platform.classify('sso.record', 'session', 'none', 'kind, made_at, expires_at, consumed_at, client_id');
select platform.classify('sso.record', 'session', 'internal', 'session_id, account_id');
select platform.classify('sso.record', 'session', 'secret', 'key_sha256, sealed, grant_sha256, uid_sha256');

-- A system that is told of somebody stands in the ledger as itself.
alter table platform.disclosure drop constraint disclosure_actor_kind_check,
  add check (actor_kind in ('nobody', 'person', 'staff', 'system', 'client'));
