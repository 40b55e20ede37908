-- Joining, moving, leaving. A post is closed at a moment, not at midnight: from then on it gives nothing, also to a
-- session under way.
alter table organisation.post add column ended_at timestamptz;
alter table organisation.staff add column left_at timestamptz;

-- A post that was closed does not stand in the way of the next one of its kind.
do $$
  declare overlapping text;
  begin
    select conname into strict overlapping from pg_constraint
    where conrelid = 'organisation.post'::regclass and contype = 'x';
    execute format('alter table organisation.post drop constraint %I', overlapping);
  end
$$;
alter table organisation.post add constraint post_once_at_a_time
  exclude using gist (staff_id with =, unit_id with =, role with =, daterange(valid_from, valid_to) with &&)
  where (ended_at is null);

-- Somebody does the work of one post of a colleague for some days: who, for which post, by whose order, why.
create table organisation.substitution (
  id uuid primary key,
  post_id uuid not null references organisation.post,
  substitute_id uuid not null references organisation.staff,
  first_day date not null,
  last_day date not null check (last_day >= first_day),
  reason text not null check (length(reason) between 1 and 500),
  made_by text not null,
  made_at timestamptz not null,
  ended_at timestamptz
);
create index on organisation.substitution (substitute_id) where ended_at is null;
create index on organisation.substitution (post_id);

create or replace function organisation.posts_at(staff uuid, day date) returns jsonb language plpgsql stable as $$
  begin return jsonb_build_object(
    'tree', (select xid::text from organisation.tree_version),
    'posts', coalesce((
      select jsonb_agg(jsonb_build_object('role', h.role, 'unitId', h.unit_id, 'unitCode', u.code, 'reach', h.reach,
        'insteadOf', h.instead_of) order by h.id)
      from (
        select p.id, p.role, p.unit_id, p.reach, null::uuid as instead_of
        from organisation.post p
        where p.staff_id = staff and p.ended_at is null and p.valid_from <= day and (p.valid_to is null or p.valid_to > day)
        union all
        select p.id, p.role, p.unit_id, p.reach, p.staff_id
        from organisation.substitution s join organisation.post p on p.id = s.post_id
        where s.substitute_id = staff and s.ended_at is null and s.first_day <= day and s.last_day >= day
          and p.ended_at is null and p.valid_from <= day and (p.valid_to is null or p.valid_to > day)
      ) h join organisation.unit u on u.id = h.unit_id
      where u.valid_from <= day and (u.valid_to is null or u.valid_to > day)), '[]'::jsonb));
  end
$$;

select platform.classify('organisation.post', 'permanent', 'internal', 'ended_at');
select platform.classify('organisation.staff', 'account', 'none', 'left_at');
select platform.classify('organisation.substitution', 'permanent', 'internal', 'id, post_id, substitute_id, first_day, last_day, reason, made_by, made_at, ended_at');
