import { audit } from '#platform/audit.ts'
import type { Ctx } from '#platform/context.ts'
import { forbidden, invalid } from '#platform/errors.ts'
import type { Contact } from './contact.sealing.ts'
import { plainPhone } from './identifiers.ts'
import { replaceContact } from './people.repository.ts'
import { contactProblems } from './people.service.ts'

/** Puts what the actor says in place of how they were reached; an empty text takes it away. */
export async function changeOwnContact(ctx: Ctx, given: Record<keyof Contact, string>): Promise<void> {
  const { personId } = ctx.actor
  if (!personId) throw forbidden('permission.missing')
  const contact = {
    phone: plainPhone(given.phone) || null,
    email: given.email.trim() || null,
    address: given.address.trim() || null,
  }
  const fields = contactProblems(contact)
  if (fields.length > 0) throw invalid('identity.contact_invalid', { fields })
  await replaceContact(ctx.tx, personId, contact)
  await audit(ctx, { action: 'identity.contact-changed', subject: personId })
}
