-- How a session was opened and what was proved in it since (RFC 8176 names the methods; `level` as VNeID counts it).
alter table identity.session
  add column level smallint not null default 1 check (level in (1, 2)),
  add column methods text[] not null default '{pwd}' check (cardinality(methods) > 0),
  add column second_factor_at timestamptz,
  -- Such as "Chrome, Android", as its owner reads it in the list of devices; empty when it was not a browser's.
  add column device text not null default '' check (length(device) <= 60),
  -- A network, never an address: /24 or /48.
  add column place text not null default '' check (length(place) <= 50);
alter table identity.session alter column level drop default, alter column methods drop default;

drop function identity.session_at(bytea, timestamptz, timestamptz, date);
create function identity.session_at(digest bytea, at timestamptz, idle_since timestamptz, day date)
returns table (session_id uuid, account_id uuid, person_id uuid, staff_id uuid, seen_at timestamptz, level smallint,
  methods text[], second_factor_at timestamptz, device text, held jsonb)
language plpgsql stable rows 1 as $$
  begin
    return query select s.id, a.id, a.person_id, a.staff_id, s.seen_at, s.level, s.methods, s.second_factor_at, s.device,
      case when a.staff_id is not null then organisation.posts_at(a.staff_id, day) end
    from identity.session s join identity.account a on a.id = s.account_id
    where s.token_sha256 = digest and s.expires_at > at and s.seen_at > idle_since and a.state = 'active';
  end
$$;

select platform.classify('identity.session', 'session', 'internal', 'level, methods, second_factor_at');
select platform.classify('identity.session', 'session', 'personal', 'device, place');
