alter table identity.account add column password_changed_at timestamptz;

-- An authenticator app (RFC 6238). The secret is sealed with the installation's key, which is not in the database.
create table identity.totp (
  account_id uuid primary key references identity.account,
  secret_sealed bytea not null,
  started_at timestamptz not null,
  -- Null until a first code has shown that the app has the secret.
  confirmed_at timestamptz,
  -- The time step of the last code that was accepted: each code opens once.
  last_step bigint
);

-- Codes on paper for whoever has lost the app; each opens once. Keyed digests: who reads this table cannot try them.
create table identity.recovery_code (
  account_id uuid not null references identity.account,
  code_digest bytea not null check (length(code_digest) = 32),
  made_at timestamptz not null,
  used_at timestamptz,
  primary key (account_id, code_digest)
);

-- Somebody whose password was right and whose second factor is awaited.
create table identity.pending_sign_in (
  token_sha256 bytea primary key check (length(token_sha256) = 32),
  account_id uuid not null references identity.account,
  level smallint not null check (level in (1, 2)),
  methods text[] not null,
  expires_at timestamptz not null
);
create index on identity.pending_sign_in (expires_at);

select platform.classify('identity.account', 'account', 'internal', 'password_changed_at');
select platform.classify('identity.totp', 'account', 'internal', 'account_id, started_at, confirmed_at, last_step');
select platform.classify('identity.totp', 'account', 'secret', 'secret_sealed');
select platform.classify('identity.recovery_code', 'account', 'internal', 'account_id, made_at, used_at');
select platform.classify('identity.recovery_code', 'account', 'secret', 'code_digest');
select platform.classify('identity.pending_sign_in', 'session', 'secret', 'token_sha256');
select platform.classify('identity.pending_sign_in', 'session', 'internal', 'account_id, level, methods, expires_at');
