import { certificationProcedures } from './certification.ts'
import { civilStatusBirthProcedures } from './civil-status-birth.ts'
import { civilStatusGuardianshipAndRecordsProcedures } from './civil-status-guardianship-and-records.ts'
import { civilStatusMarriageProcedures } from './civil-status-marriage.ts'
import { constructionProcedures } from './construction.ts'
import { educationProcedures } from './education.ts'
import { enterpriseProcedures } from './enterprise.ts'
import { healthProcedures } from './health.ts'
import { householdBusinessProcedures } from './household-business.ts'
import { justiceProcedures } from './justice.ts'
import { landCertificateProcedures } from './land-certificate.ts'
import { landChangeProcedures } from './land-change.ts'
import type { CatalogueRecord } from './record.ts'
import { residenceProcedures } from './residence.ts'
import { socialProtectionProcedures } from './social-protection.ts'
import { transportProcedures } from './transport.ts'

export type { CatalogueRecord } from './record.ts'

/**
 * The procedures that the project ships, in the shape of the national dump (one record a procedure), so that
 * the importer takes them like any other file and a later import of the real catalogue replaces them.
 */
export const ownCatalogue: readonly CatalogueRecord[] = [
  ...civilStatusBirthProcedures,
  ...civilStatusMarriageProcedures,
  ...civilStatusGuardianshipAndRecordsProcedures,
  ...residenceProcedures,
  ...justiceProcedures,
  ...certificationProcedures,
  ...householdBusinessProcedures,
  ...enterpriseProcedures,
  ...landCertificateProcedures,
  ...landChangeProcedures,
  ...constructionProcedures,
  ...transportProcedures,
  ...socialProtectionProcedures,
  ...educationProcedures,
  ...healthProcedures,
]

/** The same records as JSON Lines, what `motcua procedures import` reads. */
export function ownCatalogueLines(): string {
  return ownCatalogue.map((record) => `${JSON.stringify(record)}\n`).join('')
}
