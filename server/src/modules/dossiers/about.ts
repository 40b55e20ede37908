import type { Dossier } from './dossiers.repository.ts'

/** What every fact says of its dossier. */
export const aboutOf = (dossier: Dossier) => ({
  procedureCode: dossier.procedure_code,
  channel: dossier.channel as 'direct' | 'online' | 'post',
})
