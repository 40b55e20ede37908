import type pg from 'pg'

/** Every person here is invented: numbers begin with 099, which is no province's, and `invented` says so. */
const PEOPLE = `
  insert into identity.person (id, citizen_id, full_name, birth_date, sex, phone, email, address, commune_unit_id, invented, registered_at)
  select gen_random_uuid(), '099' || (no % 2) || lpad((40 + no % 60)::text, 2, '0') || lpad((no + 1000)::text, 6, '0'),
    (array['Nguyễn','Nguyễn','Nguyễn','Trần','Trần','Lê','Phạm','Hoàng','Vũ','Đặng','Bùi','Đỗ','Ngô','Dương','Lý'])[1 + floor(random() * 15)::int] || ' ' ||
    (array['Thị','Văn','Minh','Ngọc','Thu','Quang','Hải','Đức'])[1 + floor(random() * 8)::int] || ' ' ||
    (array['An','Bình','Châu','Dung','Giang','Hà','Hương','Khánh','Lan','Linh','Mai','Nam','Oanh','Phúc','Quân','Sơn','Thảo','Tuấn','Uyên','Yến'])[1 + floor(random() * 20)::int],
    date '1950-01-01' + (no % 20000)::int, case no % 2 when 0 then 'male' else 'female' end, '09000' || lpad((no % 100000)::text, 5, '0'),
    null, no || ' phố Minh Hoạ', (select unit_id from g_slot where g_slot.no = person.no % 40000), true, now()
  from generate_series(1, $1::int) as person(no)`

const ACCOUNTS = `
  insert into identity.account (id, username, person_id, password_hash, demonstration, opened_at)
  select gen_random_uuid(), 'invented.' || citizen_id, id, (select password_hash from identity.account where demonstration limit 1), true, now()
  from identity.person where citizen_id like '099_____%' and address like '% phố Minh Hoạ'
    and not exists (select 1 from identity.account a where a.person_id = person.id)`

/** One specialist, head, leader and officer at the counter for each office that has dossiers. */
const STAFF = `
  create temp table g_staff as
  select gen_random_uuid() as id, gen_random_uuid() as account_id, place.*, 'Cán bộ minh hoạ ' || row_number() over () as name
  from (
    select distinct desk_id as unit_id, 'one_stop_officer' as role, 'one_stop_officer' as position from g_slot
    union select distinct unit_id, r.role, r.position from g_slot
      cross join (values ('specialist', 'specialist'), ('head', 'office_head'), ('leader', 'commune_chairperson')) r(role, position)
  ) place;
  create unique index on g_staff (unit_id, role);
  insert into organisation.staff (id, full_name, unit_id, position_code, invented) select id, name, unit_id, position, true from g_staff;
  insert into organisation.post (id, staff_id, unit_id, role, reach, valid_from)
  select gen_random_uuid(), id, unit_id, role, 'subtree', '2026-01-01' from g_staff;
  insert into identity.account (id, username, staff_id, password_hash, demonstration, opened_at)
  select account_id, 'invented.staff' || row_number() over (), id, (select password_hash from identity.account where demonstration limit 1), true, now() from g_staff;
  analyze g_staff`

const NUMBERED = `
  create temp table g_person as
  select row_number() over () - 1 as no, p.id, p.full_name as name, a.id as account_id
  from identity.person p join identity.account a on a.person_id = p.id where a.username like 'invented.%';
  create unique index on g_person (no);
  analyze g_person`

/** Invents applicants with accounts, and staff for every office; answers how many applicants there are. */
export async function inventPeople(client: pg.Client, count: number): Promise<number> {
  await client.query(PEOPLE, [count])
  await client.query(ACCOUNTS)
  await client.query(STAFF)
  await client.query(NUMBERED)
  const { rows } = await client.query<{ n: number }>('select count(*)::int as n from g_person')
  return rows[0]!.n
}
