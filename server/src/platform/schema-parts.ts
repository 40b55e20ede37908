import { type TSchema, Type } from 'typebox'

/** What may be absent, said as `null`. */
export const orNull = <T extends TSchema>(schema: T) => Type.Union([schema, Type.Null()])

/** A text, or none. */
export const TextOrNull = orNull(Type.String())

/** One of these words, and of no others. */
export const oneOf = <const T extends readonly string[]>(...all: T) =>
  Type.Unsafe<T[number]>(Type.Union(all.map((one) => Type.Literal(one))))

/** A day, `2026-11-27`. */
export const Day = Type.String({ format: 'date' })

/** A line that somebody types, not blank. */
export const Line = (maxLength: number) => Type.String({ minLength: 1, maxLength, pattern: '\\S' })

/** The parameters of an address that ends with an id. */
export const IdParams = Type.Object({ id: Type.String({ format: 'uuid' }) })
