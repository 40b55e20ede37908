import { newId } from '#platform/ids.ts'
import type { Tracer } from './traces.ts'

/** What a desk registers: Lan for a child who does not exist. */
export const aGuardian = () => ({
  child: { citizenId: '099318000079', fullName: 'Nguyễn Bé Mẫu', birthDate: '2018-05-20' },
  guardian: { citizenId: '099190000017', fullName: 'Nguyễn Thị Hoa Lan', birthDate: '1990-04-12' },
  ground: 'birth_certificate',
  paperNumber: '79/2018',
  paperDay: '2018-06-01',
  paperOffice: 'UBND phường Hồng Bàng',
})

/** Minh, who acts for Hoa as for a child, until it is ended; answers its id. */
export async function freshGuardian(query: Tracer['query']): Promise<string> {
  const id = newId()
  await query(
    `insert into identity.delegation (id, kind, principal_person_id, delegate_person_id, offered_by, offered_by_account_id,
       other_name, other_digits, scopes, first_day, last_day, state, offered_at)
     select $1, 'guardian', c.id, g.id, 'office', 'test', 'Mẫu', '0000', '{follow}', current_date, current_date + 9, 'offered', now()
     from identity.person c, identity.person g
     where c.full_name = 'Phạm Thị Phượng Hoa' and g.full_name = 'Trần Văn Bình Minh'`,
    [id],
  )
  return id
}

/** A child of nine who does not exist, for whom Lan acts; answers the guardianship's id. */
export async function guardianOfChild(query: Tracer['query']): Promise<string> {
  const [id, child] = [newId(), newId()]
  await query(
    `insert into identity.person (id, full_name, birth_date, invented, registered_at)
     values ($1, 'Bé Mẫu', current_date - interval '9 years', true, now())`,
    [child],
  )
  await query(
    `insert into identity.delegation (id, kind, principal_person_id, delegate_person_id, offered_by, offered_by_account_id,
       other_name, other_digits, scopes, first_day, last_day, state, offered_at, answered_at)
     select $1, 'guardian', $2, id, 'office', 'test', 'Mẫu', '0000', '{follow}', current_date, current_date + 9, 'accepted', now(), now()
     from identity.person where full_name = 'Nguyễn Thị Hoa Lan'`,
    [id, child],
  )
  return id
}
