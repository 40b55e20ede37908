import { audit } from '#platform/audit.ts'
import { addDays, type Day, dayOf } from '#platform/calendar.ts'
import type { Ctx } from '#platform/context.ts'
import { disclose } from '#platform/disclosure.ts'
import { conflict, type FieldProblem, forbidden, invalid, notFound } from '#platform/errors.ts'
import { publish } from '#platform/facts.ts'
import { newId } from '#platform/ids.ts'
import { SCOPES, type Standing, standingOf } from '../delegations/delegation.policy.ts'
import {
  type Delegation,
  endDelegation,
  insertDelegation,
  lockDelegation,
} from '../delegations/delegations.repository.ts'
import { delegationEnded, delegationOffered } from '../identity.facts.ts'
import { postsWith } from '../identity.policy.ts'
import { birthdayOf, OF_AGE } from '../people/birthdays.ts'
import { birthYearIn, isSameName } from '../people/identifiers.ts'
import { findPersonByCitizenId, isDay, listPeople, registerPerson } from '../people/people.service.ts'
import type { Person } from '../people/person.ts'
import {
  type GuardianshipPaper,
  guardiansOf,
  insertGuardianship,
  lockChild,
  papersOf,
  setEndReason,
} from './guardianships.repository.ts'

export interface Who {
  citizenId: string
  fullName: string
  birthDate: Day
}

export interface NewGuardian extends GuardianshipPaper {
  child: Who
  guardian: Who
}

/**
 * Registers, on a paper that the officer has seen, that somebody acts for a child until the day before the child is of age.
 * It holds once the guardian has accepted in their own account. A child may have several.
 */
export async function registerGuardian(
  ctx: Ctx,
  { child, guardian, ...paper }: NewGuardian,
): Promise<string> {
  const unitId = deskOf(ctx)
  requireSound(ctx, { child, guardian, paper })
  const [ward, adult] = [await personLike(ctx, child, 'child'), await personLike(ctx, guardian, 'guardian')]
  if (ward.id === adult.id) throw conflict('identity.guardian_of_oneself')
  await lockChild(ctx.tx, ward.id)
  await requireNew(ctx, ward, adult)
  const id = newId()
  await insertDelegation(ctx.tx, {
    id,
    kind: 'guardian',
    principalPersonId: ward.id,
    principalOrganisationId: null,
    delegatePersonId: adult.id,
    offeredBy: 'office',
    offeredByAccountId: ctx.actor.id,
    other: { name: adult.fullName, digits: adult.citizenId.slice(-4) },
    scopes: SCOPES,
    procedures: null,
    firstDay: dayOf(ctx.now),
    lastDay: lastDayOf(child.birthDate),
    state: 'offered',
    offeredAt: ctx.now,
    answeredAt: null,
    endedAt: null,
    endedBy: null,
    endsAt: null,
    code: null,
  })
  await insertGuardianship(ctx.tx, { ...paper, delegationId: id, unitId, registeredBy: ctx.actor.id })
  await audit(ctx, { action: 'identity.guardian-registered', subject: id, unitId })
  await publish(ctx, delegationOffered, { subject: id, unitId, payload: { kind: 'guardian' } })
  return id
}

/** The desk at which the officer sits: the unit of the post that gives the right. */
function deskOf(ctx: Ctx): string {
  const post = postsWith(ctx.actor, 'identity.register_guardian')[0]
  if (!post) throw forbidden('permission.missing')
  return post.unitId
}

/** The day before somebody born on a day is of age. */
export const lastDayOf = (birthDate: Day): Day => addDays(birthdayOf(birthDate, OF_AGE), -1)

/** The person with this number, registered now if nobody knew them; name and birth date must be those on record. */
async function personLike(ctx: Ctx, who: Who, path: 'child' | 'guardian'): Promise<Person> {
  const person = await registerPerson(ctx, who)
  const isOther = person.birthDate !== null && person.birthDate !== who.birthDate
  if (isOther || !isSameName(person.fullName, who.fullName))
    throw invalid('identity.guardianship_invalid', {
      fields: [
        problem(
          `${path}.citizenId`,
          'Số này thuộc về người có họ tên hoặc ngày sinh khác. Đối chiếu lại với giấy tờ',
          'This number is somebody’s with another name or birth date. Compare it with the paper again',
        ),
      ],
    })
  return person
}

async function requireNew(ctx: Ctx, ward: Person, adult: Person): Promise<void> {
  const at = { day: dayOf(ctx.now), now: ctx.now }
  const alive: Standing[] = ['offered', 'not_yet', 'in_force']
  const there = (await guardiansOf(ctx.tx, ward.id)).filter((d) => alive.includes(standingOf(d, at)))
  if (there.some((d) => d.delegatePersonId === adult.id)) throw conflict('identity.guardian_already')
}

/** The desk ends it at once, and says on what paper. */
export async function endGuardianship(ctx: Ctx, id: string, reason: string): Promise<string> {
  const unitId = deskOf(ctx)
  const found = await lockDelegation(ctx.tx, id)
  if (found?.kind !== 'guardian') throw notFound('identity.guardianship_not_found')
  if (found.state !== 'offered' && found.state !== 'accepted') throw conflict('identity.guardianship_ended')
  await endDelegation(ctx.tx, id, { by: 'office', at: ctx.now })
  await setEndReason(ctx.tx, id, reason.normalize('NFC').trim())
  await audit(ctx, { action: 'identity.guardianship-ended', subject: id, unitId })
  await publish(ctx, delegationEnded, { subject: id, unitId, payload: { kind: 'guardian' } })
  return found.principalPersonId!
}

export interface GuardianshipView extends GuardianshipPaper {
  id: string
  guardian: string
  standing: Standing
  lastDay: Day
  registeredAt: string
  endReason: string | null
  mayEnd: boolean
}

/** Whom a child’s number belongs to, and everybody who acts or acted for them. */
export async function viewGuardians(
  ctx: Ctx,
  citizenId: string,
): Promise<{ child: { fullName: string; birthDate: Day | null }; items: GuardianshipView[] }> {
  const reading = { purpose: 'guardianship' } as const
  const child = await findPersonByCitizenId(ctx, citizenId.replace(/\s/g, ''), reading)
  if (!child) throw notFound('identity.person_not_found')
  const rows = await guardiansOf(ctx.tx, child.id)
  const papers = disclose(ctx, reading, await papersOf(ctx.tx, child.id))
  const people = await listPeople(
    ctx,
    rows.flatMap((d) => d.delegatePersonId ?? []),
    reading,
  )
  const items = rows.map((d) => viewOf(ctx, d, papers.get(d.id)!, people.get(d.delegatePersonId ?? '')))
  return { child: { fullName: child.fullName, birthDate: child.birthDate }, items }
}

type Paper = GuardianshipPaper & { endReason: string | null }

function viewOf(ctx: Ctx, d: Delegation, paper: Paper, guardian: Person | undefined): GuardianshipView {
  const standing = standingOf(d, { day: dayOf(ctx.now), now: ctx.now })
  return {
    id: d.id,
    guardian: guardian?.fullName ?? '',
    standing,
    lastDay: d.lastDay,
    registeredAt: d.offeredAt.toISOString(),
    mayEnd: standing === 'offered' || standing === 'in_force',
    ...paper,
  }
}

const problem = (path: string, vi: string, en: string): FieldProblem => ({ path, code: 'format', vi, en })

function requireSound(
  ctx: Ctx,
  { child, guardian, paper }: { child: Who; guardian: Who; paper: GuardianshipPaper },
): void {
  const today = dayOf(ctx.now)
  const fields: FieldProblem[] = []
  if (!isDay(child.birthDate) || child.birthDate > today || lastDayOf(child.birthDate) < today)
    fields.push(
      problem(
        'child.birthDate',
        'Người này phải dưới 18 tuổi; đủ 18 tuổi thì tự làm hồ sơ',
        'They must be under 18; whoever is 18 acts for themselves',
      ),
    )
  // a record may lack a birth date, a number never does: nobody becomes a child on paper
  const year = birthYearIn(child.citizenId)
  if (year !== undefined && year !== Number(child.birthDate.slice(0, 4)))
    fields.push(
      problem(
        'child.citizenId',
        `Số định danh này là của người sinh năm ${year}. Đối chiếu lại với giấy tờ`,
        `This number is of somebody born in ${year}. Compare it with the paper again`,
      ),
    )
  if (!isDay(guardian.birthDate) || lastDayOf(guardian.birthDate) >= today)
    fields.push(
      problem(
        'guardian.birthDate',
        'Cha, mẹ hoặc người giám hộ phải đủ 18 tuổi',
        'A parent or guardian must be 18 or older',
      ),
    )
  if (!isDay(paper.paperDay) || paper.paperDay > today || paper.paperDay < child.birthDate)
    fields.push(
      problem(
        'paperDay',
        'Ngày cấp giấy phải từ ngày sinh của trẻ đến hôm nay',
        'The paper’s day must lie between the child’s birth and today',
      ),
    )
  if (fields.length > 0) throw invalid('identity.guardianship_invalid', { fields })
}
