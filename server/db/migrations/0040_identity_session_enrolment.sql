-- Who acts, and since when; `demonstration` is the mark of accounts whose passwords stand in a file, which production refuses to start with.
drop function identity.session_at(bytea, timestamptz, timestamptz, date);
create function identity.session_at(digest bytea, at timestamptz, idle_since timestamptz, day date)
returns table (session_id uuid, account_id uuid, person_id uuid, staff_id uuid, started_at timestamptz, seen_at timestamptz,
  level smallint, methods text[], second_factor_at timestamptz, device text, demonstration boolean, held jsonb)
language plpgsql stable rows 1 as $$
  begin
    return query select s.id, a.id, a.person_id, a.staff_id, s.started_at, s.seen_at, s.level, s.methods, s.second_factor_at,
      s.device, a.demonstration, case when a.staff_id is not null then organisation.posts_at(a.staff_id, day) end
    from identity.session s join identity.account a on a.id = s.account_id
    where s.token_sha256 = digest and s.expires_at > at and s.seen_at > idle_since and a.state = 'active';
  end
$$;
