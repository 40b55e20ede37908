import { Type } from 'typebox'
import { fact } from '#platform/facts.ts'

/** A run over a catalogue ended; its subject is the import. */
export const catalogueImported = fact(
  'procedures.catalogue_imported',
  1,
  Type.Object({
    importId: Type.String(),
    source: Type.Union([Type.Literal('catalogue'), Type.Literal('own')]),
    added: Type.Integer(),
    changed: Type.Integer(),
    unchanged: Type.Integer(),
    quarantined: Type.Integer(),
  }),
)
