import { audit } from '#platform/audit.ts'
import type { Ctx } from '#platform/context.ts'
import { forbidden, invalid } from '#platform/errors.ts'
import { type AddressGiven, readAddress } from './address.service.ts'
import { plainPhone } from './identifiers.ts'
import { replaceContact, replaceHome } from './people.repository.ts'
import { contactProblems, getPerson } from './people.service.ts'
import type { Person } from './person.ts'

/** Puts what the actor says in place of how they were reached; an empty text takes it away. */
export async function changeOwnContact(
  ctx: Ctx,
  given: { phone: string; email: string; address: AddressGiven },
): Promise<void> {
  const { personId } = ctx.actor
  if (!personId) throw forbidden('permission.missing')
  const reach = { phone: plainPhone(given.phone) || null, email: given.email.trim() || null }
  const held = await getPerson(ctx, personId, { purpose: 'own' })
  const read = isLeftAsItWas(held, given.address) ? held : await readAddress(ctx, given.address)
  const fields = [...contactProblems(reach), ...('problems' in read ? read.problems : [])]
  if (fields.length > 0 || 'problems' in read) throw invalid('identity.contact_invalid', { fields })
  await replaceContact(ctx.tx, personId, { ...reach, address: read.address })
  await replaceHome(ctx.tx, personId, read.communeUnitId)
  await audit(ctx, { action: 'identity.contact-changed', subject: personId })
}

/** Nobody must put an address of before into parts to change their telephone number. */
const isLeftAsItWas = ({ address }: Person, { line, commune, former }: AddressGiven): boolean =>
  address !== null &&
  address.communeName === null &&
  !(line + commune).trim() &&
  former.trim() === address.line.trim()
