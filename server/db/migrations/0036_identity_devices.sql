-- From which devices, as their owner would call them, an account was signed in to: a new one is told to its owner.
create table identity.known_device (
  account_id uuid not null references identity.account,
  device text not null check (length(device) between 1 and 100),
  seen_at timestamptz not null,
  primary key (account_id, device)
);
create index on identity.known_device (seen_at);

select platform.classify('identity.known_device', 'account', 'internal', 'account_id, seen_at');
select platform.classify('identity.known_device', 'account', 'personal', 'device');
