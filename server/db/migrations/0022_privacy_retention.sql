-- How long each kind of record is kept, as data with versions; a version never changes.
create table privacy.retention_schedule (
  kind text not null,
  version int not null check (version > 0),
  amount int not null check (amount > 0),
  unit text not null check (unit in ('day', 'month', 'year')),
  -- From which moment it is counted, and what happens then.
  counted_vi text not null,
  counted_en text not null,
  basis_vi text not null check (basis_vi <> ''),
  basis_en text not null check (basis_en <> ''),
  published_by text not null,
  published_at timestamptz not null,
  primary key (kind, version)
);

-- What a night found past its time, or deleted: how many, and a digest of their ids. Nothing about anybody.
create table privacy.retention_report (
  id uuid primary key,
  at timestamptz not null,
  kind text not null,
  version int not null,
  before timestamptz not null,
  dry_run boolean not null,
  count int not null check (count >= 0),
  ids_sha256 text not null check (ids_sha256 ~ '^[0-9a-f]{64}$'),
  foreign key (kind, version) references privacy.retention_schedule
);
create index on privacy.retention_report (at desc);
create index on privacy.retention_report (kind, version);

-- What must not be deleted for now: a person's records, or a whole kind.
create table privacy.legal_hold (
  id uuid primary key,
  person_id uuid references identity.person,
  kind text,
  reason text not null check (length(reason) between 1 and 1000),
  placed_by text not null,
  placed_at timestamptz not null,
  lifted_by text,
  lifted_at timestamptz check (lifted_at >= placed_at),
  check ((person_id is null) <> (kind is null)),
  check ((lifted_by is null) = (lifted_at is null))
);
create index on privacy.legal_hold (person_id) where lifted_at is null;

insert into privacy.retention_schedule
  (kind, version, amount, unit, counted_vi, counted_en, basis_vi, basis_en, published_by, published_at)
select kind, 1, amount, unit, counted_vi, counted_en, basis_vi, basis_en, 'system', '2026-11-26T00:00:00+07:00'
from (values
  ('dossiers.drafts', 180, 'day', 'từ lần sửa cuối; xóa hẳn cùng giấy tờ', 'since it was last changed; deleted with its papers',
   'Luật 91/2025/QH15: không giữ lâu hơn mức cần thiết', 'Law 91/2025: kept no longer than needed'),
  ('dossiers.dossiers', 20, 'year', 'từ khi giải quyết xong; xóa giấy tờ, tờ khai và tên, giữ số kết quả', 'since it was settled; papers, declarations and names go, the number of the result stays',
   'Pháp luật về lưu trữ', 'The law on archives'),
  ('notifications.messages', 24, 'month', 'từ ngày gửi; xóa hẳn', 'since it was written; deleted',
   'Luật 91/2025/QH15: không giữ lâu hơn mức cần thiết', 'Law 91/2025: kept no longer than needed'),
  ('identity.sessions', 1, 'day', 'từ khi phiên hết hạn; xóa hẳn', 'since the session expired; deleted',
   'Luật 91/2025/QH15: không giữ lâu hơn mức cần thiết', 'Law 91/2025: kept no longer than needed'),
  ('platform.answers', 2, 'day', 'từ khi trả lời; xóa hẳn', 'since the answer; deleted',
   'Luật 91/2025/QH15: không giữ lâu hơn mức cần thiết', 'Law 91/2025: kept no longer than needed'),
  ('platform.security_events', 24, 'month', 'từ khi xảy ra; xóa hẳn', 'since it happened; deleted',
   'Nghị định 356/2025/NĐ-CP; quy định về an toàn thông tin', 'Decree 356/2025; rules of information security')
) as v (kind, amount, unit, counted_vi, counted_en, basis_vi, basis_en);

revoke update, delete, truncate on privacy.retention_schedule, privacy.retention_report from motcua_app;

-- The program may write security events and not change them; what is a year old it may let go of, and nothing younger.
create function platform.expire_security_events(before timestamptz, most int, dry boolean) returns setof uuid
language plpgsql security definer set search_path = pg_catalog as $$
  begin
    if before > now() - interval '1 year' and not dry then
      raise exception 'Security events are kept for a year at least' using errcode = '42501';
    end if;
    if dry then
      return query select e.id from platform.security_event e where e.at < before order by e.at limit most;
    else
      return query delete from platform.security_event d where d.id in
        (select e.id from platform.security_event e where e.at < before order by e.at limit most) returning d.id;
    end if;
  end
$$;
revoke all on function platform.expire_security_events from public;
grant execute on function platform.expire_security_events to motcua_app;

select platform.classify('privacy.retention_schedule', 'permanent', 'none', 'kind, version, amount, unit, counted_vi, counted_en, basis_vi, basis_en, published_at');
select platform.classify('privacy.retention_schedule', 'permanent', 'internal', 'published_by');
select platform.classify('privacy.retention_report', 'permanent', 'none', 'id, at, kind, version, before, dry_run, count, ids_sha256');
select platform.classify('privacy.legal_hold', 'account', 'none', 'id, kind, placed_at, lifted_at');
select platform.classify('privacy.legal_hold', 'account', 'personal', 'person_id, reason');
select platform.classify('privacy.legal_hold', 'account', 'internal', 'placed_by, lifted_by');

-- When a settled dossier's papers, declarations and names were destroyed because their time was over.
alter table dossiers.dossier add column expired_at timestamptz;
select platform.classify('dossiers.dossier', 'case', 'none', 'expired_at');
