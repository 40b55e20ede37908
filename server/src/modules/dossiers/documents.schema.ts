import { Type } from 'typebox'

const Uuid = Type.String({ format: 'uuid' })

export const DocumentParams = Type.Object({ id: Uuid, documentId: Uuid })
export const ComponentParams = Type.Object({ id: Uuid, code: Type.String({ maxLength: 200 }) })

export const DocumentAdded = Type.Object({
  id: Type.String(),
  name: Type.String(),
  mediaType: Type.String(),
  size: Type.Integer(),
  component: Type.String(),
})
export const DocumentsAdded = Type.Object({ documents: Type.Array(DocumentAdded), version: Type.Integer() })
export const Version = Type.Object({ version: Type.Integer() })

export const ComponentAnswer = Type.Union([
  Type.Object(
    { answer: Type.Literal('not_applicable'), reason: Type.String({ minLength: 1, maxLength: 500 }) },
    { additionalProperties: false },
  ),
  Type.Object({ answer: Type.Literal('missing') }, { additionalProperties: false }),
])
