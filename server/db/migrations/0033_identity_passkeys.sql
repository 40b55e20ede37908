-- A passkey (WebAuthn): of a pair of keys the public half. The private half never leaves its owner's device.
create table identity.passkey (
  id uuid primary key,
  account_id uuid not null references identity.account,
  credential_id bytea not null unique check (length(credential_id) between 1 and 1023),
  public_key bytea not null,
  -- How often the device says that it has signed; those that cannot count always say 0.
  counter bigint not null check (counter >= 0),
  -- Whether it goes along to its owner's other devices, or stays on the one that made it.
  synced boolean not null,
  transports text[] not null,
  -- As its owner calls it.
  name text not null check (length(name) between 1 and 60),
  made_at timestamptz not null,
  used_at timestamptz,
  -- Its counter went back: somebody holds a copy, and it opens nothing any more.
  blocked_at timestamptz
);
create index on identity.passkey (account_id);

-- What a device is asked to sign, once: in the one browser, half sign-in or session that asked.
create table identity.passkey_challenge (
  attempt_sha256 bytea primary key check (length(attempt_sha256) = 32),
  challenge_sha256 bytea not null check (length(challenge_sha256) = 32),
  expires_at timestamptz not null
);
create index on identity.passkey_challenge (expires_at);

select platform.classify('identity.passkey', 'account', 'internal', 'id, account_id, credential_id, public_key, counter, synced, transports, made_at, used_at, blocked_at');
select platform.classify('identity.passkey', 'account', 'personal', 'name');
select platform.classify('identity.passkey_challenge', 'session', 'secret', 'attempt_sha256, challenge_sha256');
select platform.classify('identity.passkey_challenge', 'session', 'internal', 'expires_at');

-- Another authenticator app takes the place of the first once it has shown a code; until then the first one counts.
alter table identity.totp add column next_sealed bytea;
select platform.classify('identity.totp', 'account', 'secret', 'next_sealed');
