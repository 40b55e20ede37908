-- Whoever signs in through VNeID alone has no password.
alter table identity.account alter column password_hash drop not null;

-- Somebody on the way to VNeID and back: good for one answer, in the browser that began it. What they were doing is
-- locked with what that browser alone knows.
create table identity.sign_in_attempt (
  state_sha256 bytea primary key check (length(state_sha256) = 32),
  browser_sha256 bytea not null check (length(browser_sha256) = 32),
  sealed bytea not null,
  expires_at timestamptz not null
);
create index on identity.sign_in_attempt (expires_at);

-- Who last vouched for a person's particulars, and when.
create table identity.person_verification (
  person_id uuid primary key references identity.person,
  source text not null check (source in ('vneid')),
  level smallint not null check (level in (1, 2)),
  verified_at timestamptz not null
);

select platform.classify('identity.sign_in_attempt', 'session', 'secret', 'state_sha256, browser_sha256, sealed');
select platform.classify('identity.sign_in_attempt', 'session', 'internal', 'expires_at');
select platform.classify('identity.person_verification', 'account', 'personal', 'person_id, source, level, verified_at');
