import { Type } from 'typebox'
import { Compile } from 'typebox/compile'

const Payload = Type.Object({ messageId: Type.String({ format: 'uuid' }) })

/** The job that hands a message to the carrier, as its enqueuer knows it: by name. */
export const sending = { name: 'notifications.send', payload: Payload, check: Compile(Payload) }
