import {
  type Address,
  findAccount,
  nameRepresentative,
  nameVolunteer,
  openAccounts,
  registerOrganisation,
  registerPerson,
} from '#modules/identity/index.ts'
import {
  appoint,
  findUnitByCode,
  listUnits,
  nameHead,
  oneStopUnitOf,
  SINCE,
  takeOnStaff,
  type Unit,
} from '#modules/organisation/index.ts'
import type { Ctx } from '#platform/context.ts'
import { newId } from '#platform/ids.ts'
import { inventedCitizens, inventedCompany, inventedVolunteer } from './invented-citizens.ts'
import { type InventedStaff, inventedStaff } from './invented-staff.ts'

/** Populates the demonstration city, unless somebody lives there; accounts get `passwordHash`. */
export async function loadPeople(ctx: Ctx, passwordHash: string): Promise<void> {
  if (await findAccount(ctx, inventedCitizens[0]!.username)) return
  for (const citizen of inventedCitizens) await loadCitizen(ctx, citizen, passwordHash)
  for (const staff of inventedStaff) await loadStaff(ctx, staff, passwordHash)
}

async function loadCitizen(
  ctx: Ctx,
  { username, communeGso, note: _note, ...particulars }: (typeof inventedCitizens)[number],
  passwordHash: string,
): Promise<void> {
  const commune = await demoUnit(ctx, communeGso)
  const { id: personId } = await registerPerson(ctx, {
    ...particulars,
    address: addressAt(commune, particulars.address),
    communeUnitId: commune.id,
    invented: true,
  })
  await openAccounts(ctx, [{ username, personId, staffId: null, passwordHash, demonstration: true }])
  if (username === inventedVolunteer.username)
    await nameVolunteer(ctx, { ...particulars, unitCode: commune.code, team: inventedVolunteer.team })
  if (username !== inventedCompany.representative) return
  const { representative: _, title, communeGso: gso, ...company } = inventedCompany
  const address = addressAt(await demoUnit(ctx, gso), company.address)
  const { id: organisationId } = await registerOrganisation(ctx, { ...company, address, invented: true })
  await nameRepresentative(ctx, { organisationId, personId, title, validFrom: SINCE })
}

/** The demonstration's city is Hải Phòng, whose province has the code 31. */
const addressAt = ({ gsoCode, shortName }: Unit, line: string): Address => ({
  line,
  communeCode: gsoCode,
  communeName: shortName,
  provinceCode: '31',
  former: null,
})

async function loadStaff(ctx: Ctx, staff: InventedStaff, passwordHash: string): Promise<void> {
  const { username, name, unitCode, position, role, reaches = [unitCode] } = staff
  const staffId = newId()
  const unit = await demoUnit(ctx, unitCode)
  const seat = role === 'one_stop_officer' ? await oneStopUnitOf(ctx, unit.id) : unit
  await takeOnStaff(ctx, [
    { id: staffId, fullName: name, unitId: seat.id, positionCode: position, invented: true },
  ])
  const units = await Promise.all(reaches.map((code) => demoUnit(ctx, code)))
  const posts = units.map(({ id }) => ({
    staffId,
    unitId: id,
    role,
    reach: 'subtree' as const,
    validFrom: SINCE,
  }))
  await appoint(ctx, posts)
  if (role.endsWith('leader')) await nameHead(ctx, unit.id, staffId, SINCE)
  await openAccounts(ctx, [{ username, personId: null, staffId, passwordHash, demonstration: true }])
}

/** A unit of the demonstration by its code, or a commune by its GSO code. */
export async function demoUnit(ctx: Ctx, code: string): Promise<Unit> {
  const found = /^\d+$/.test(code)
    ? (await listUnits(ctx, { kind: 'commune' })).find((unit) => unit.gsoCode === code)
    : await findUnitByCode(ctx, code)
  if (!found) throw new Error(`The demonstration city has no unit ${code}`)
  return found
}
