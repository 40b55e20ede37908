import { Type } from 'typebox'
import { orNull, TextOrNull } from '#platform/schema-parts.ts'

/** An address as it is typed; see `AddressGiven`. */
export const AddressBody = Type.Object(
  {
    line: Type.String({ maxLength: 500 }),
    province: Type.String({ maxLength: 2 }),
    commune: Type.String({ maxLength: 100 }),
    former: Type.String({ maxLength: 500 }),
  },
  { additionalProperties: false },
)

export const AddressParts = Type.Object({
  line: Type.String(),
  communeCode: TextOrNull,
  communeName: TextOrNull,
  provinceCode: TextOrNull,
  former: orNull(Type.Object({ text: Type.String(), communeCode: TextOrNull, districtCode: TextOrNull })),
})
