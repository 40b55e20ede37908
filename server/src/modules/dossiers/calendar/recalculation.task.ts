import { Type } from 'typebox'
import { Compile } from 'typebox/compile'

const payload = Type.Object({ changeId: Type.String() })

/** The job that reckons due times anew, for who asks for it. */
export const recalculation = { name: 'dossiers.recalculate', payload, check: Compile(payload) }
