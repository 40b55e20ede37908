import { Type } from 'typebox'
import { Compile } from 'typebox/compile'

const payload = Type.Object({ dossierId: Type.String() })

/** The task of signing a result, by name, so that a service can enqueue what a job carries out. */
export const signResult = { name: 'dossiers.sign-result', payload, check: Compile(payload) }
