import type { FastifyRequest } from 'fastify'
import { Refusal } from './errors.ts'

/**
 * Refuses texts that cannot be kept: PostgreSQL stores neither the zero byte nor half a character (a lone surrogate), and no person
 * types one. Without this they would come back as a defect of ours.
 */
export function refuseUnwritableText({ body, params, query }: FastifyRequest): void {
  if (![body, params, query].every(isWritable))
    throw new Refusal('invalid_request', 'request.unwritable_text')
}

export function isWritable(value: unknown): boolean {
  if (typeof value === 'string') return !value.includes('\0') && value.isWellFormed()
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return true
  if (Array.isArray(value)) return value.every(isWritable)
  return Object.entries(value).every(([key, child]) => isWritable(key) && isWritable(child))
}
