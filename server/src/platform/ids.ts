import { v7 } from 'uuid'

/** A new opaque identifier (UUID version 7): sortable by time, so indexes stay compact. */
export const newId = (): string => v7()

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/

export const isId = (text: string): boolean => UUID.test(text)
