import type pg from 'pg'

import { openKeys } from '#platform/vault/keys.ts'
import { Vault } from '#platform/vault/vault.ts'

/** So many people are sealed and written in one statement. */
const BATCH = 5_000

/** Every person here is invented: numbers begin with 099, which is no province's, and `invented` says so. */
const DRAWN = `
  create temp table g_drawn as
  select no, gen_random_uuid() as id, '099' || (no % 2) || lpad((40 + no % 60)::text, 2, '0') || lpad((no + 1000)::text, 6, '0') as citizen_id,
    (array['Nguyễn','Nguyễn','Nguyễn','Trần','Trần','Lê','Phạm','Hoàng','Vũ','Đặng','Bùi','Đỗ','Ngô','Dương','Lý'])[1 + floor(random() * 15)::int] || ' ' ||
    (array['Thị','Văn','Minh','Ngọc','Thu','Quang','Hải','Đức'])[1 + floor(random() * 8)::int] || ' ' ||
    (array['An','Bình','Châu','Dung','Giang','Hà','Hương','Khánh','Lan','Linh','Mai','Nam','Oanh','Phúc','Quân','Sơn','Thảo','Tuấn','Uyên','Yến'])[1 + floor(random() * 20)::int] as full_name,
    date '1950-01-01' + (no % 20000)::int as birth_date, case no % 2 when 0 then 'male' else 'female' end as sex,
    '09000' || lpad((no % 100000)::text, 5, '0') as phone, no || ' phố Minh Hoạ' as address,
    (select unit_id from g_slot where g_slot.no = person.no % 40000) as commune_unit_id
  from generate_series(1, $1::int) as person(no)`

const SEALED = `
  with sealed as (
    select * from unnest($1::uuid[], $2::bytea[], $3::bytea[], $4::bytea[], $5::bytea[], $6::int[], $7::bytea[])
      s(id, citizen_id_index, citizen_id, phone, address, key_no, wrapped)),
  kept as (insert into platform.subject_key (subject_id, key_no, wrapped) select id, key_no, wrapped from sealed)
  insert into identity.person (id, citizen_id_index, sealed_citizen_id, full_name, birth_date, sex, sealed_phone,
    sealed_address, commune_unit_id, invented, registered_at)
  select d.id, s.citizen_id_index, s.citizen_id, d.full_name, d.birth_date, d.sex, s.phone, s.address, d.commune_unit_id,
    true, now()
  from sealed s join g_drawn d on d.id = s.id`

const ACCOUNTS = `
  insert into identity.account (id, username, person_id, password_hash, demonstration, opened_at)
  select gen_random_uuid(), 'invented.' || no, id, (select password_hash from identity.account where demonstration limit 1), true, now()
  from g_drawn`

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
  from identity.person p join identity.account a on a.person_id = p.id join g_drawn d on d.id = p.id;
  create unique index on g_person (no);
  analyze g_person`

/**
 * Invents applicants with accounts, and staff for every office; answers how many applicants there are. What the program would seal
 * of them is sealed with the keys in `keysFolder`.
 */
export async function inventPeople(client: pg.Client, count: number, keysFolder: string): Promise<number> {
  await client.query(DRAWN, [count])
  await client.query('create unique index on g_drawn (id); create index on g_drawn (no); analyze g_drawn')
  const vault = new Vault(openKeys(keysFolder))
  for (let no = 1; no <= count; no += BATCH) await writeBatch(client, vault, no)
  await client.query(ACCOUNTS)
  await client.query(STAFF)
  await client.query(NUMBERED)
  const { rows } = await client.query<{ n: number }>('select count(*)::int as n from g_person')
  return rows[0]!.n
}

interface Drawn {
  id: string
  citizen_id: string
  phone: string
  address: string
}

async function writeBatch(client: pg.Client, vault: Vault, from: number): Promise<void> {
  const { rows } = await client.query<Drawn>(
    'select id, citizen_id, phone, address from g_drawn where no >= $1 and no < $2',
    [from, from + BATCH],
  )
  const sealed = rows.map(({ id, citizen_id, phone, address }) => {
    const { key, kept } = vault.newKey(id)
    const index = vault.index('citizen_id', citizen_id)
    const [number, at, home] = [
      key.seal('citizen_id', citizen_id),
      key.seal('phone', phone),
      key.seal('address', address),
    ]
    return [id, index, number, at, home, kept.keyNo, kept.wrapped]
  })
  await client.query(
    SEALED,
    Array.from({ length: 7 }, (_, i) => sealed.map((row) => row[i])),
  )
}
