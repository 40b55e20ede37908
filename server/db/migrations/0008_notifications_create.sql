create schema notifications;

create table notifications.message (
  id uuid primary key,
  person_id uuid references identity.person,
  account_id uuid references identity.account,
  template text not null,
  params jsonb not null,
  -- Opaque: notifications lie below dossiers and do not know them.
  dossier_id uuid,
  link text not null check (link ~ '^/[^/\\]'),
  written_at timestamptz not null,
  read_at timestamptz,
  -- `inbox_only`: no carrier is configured, or the recipient left no phone and no e-mail; `rejected`: the carrier will
  -- never take it.
  delivery text not null check (delivery in ('waiting', 'delivered', 'inbox_only', 'rejected')),
  delivered_at timestamptz,
  check ((person_id is null) <> (account_id is null)),
  check ((delivery = 'delivered') = (delivered_at is not null))
);
create index on notifications.message (person_id, id desc) where person_id is not null;
create index on notifications.message (account_id, id desc) where account_id is not null;
create index on notifications.message (dossier_id) where dossier_id is not null;
create index on notifications.message (written_at) where delivery = 'waiting';

select platform.classify('notifications.message', 'case', 'personal', 'person_id, account_id, params');
select platform.classify('notifications.message', 'case', 'internal', 'id, template, dossier_id, link, written_at, read_at, delivery, delivered_at');
