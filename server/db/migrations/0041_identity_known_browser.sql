-- The browsers in which an account was signed in to, by the digest of a cookie: tries to sign in are counted in each of them apart from
-- those that come from anywhere else.
create table identity.known_browser (
  account_id uuid not null references identity.account,
  token_sha256 bytea not null check (length(token_sha256) = 32),
  seen_at timestamptz not null,
  primary key (account_id, token_sha256)
);
create index on identity.known_browser (seen_at);

select platform.classify('identity.known_browser', 'account', 'internal', 'account_id, token_sha256, seen_at');
