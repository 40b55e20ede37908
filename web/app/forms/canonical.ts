/** A value as text, the same however its keys are ordered: PostgreSQL orders them otherwise than a form does. */
export const canonical = (value: unknown): string => JSON.stringify(value ?? null, inOrder)

const inOrder = (_key: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value
