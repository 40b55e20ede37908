import { hash, verify } from '@node-rs/argon2'

/** OWASP's password storage cheat sheet, argon2id: 19 MiB, 2 passes, 1 lane. 2 = argon2id in the library's numbering. */
const PARAMETERS = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 }

/** One password typed on two keyboards is one text: Vietnamese marks are composed differently by them. */
const typed = (password: string): string => password.normalize('NFC')

export const hashPassword = (password: string): Promise<string> => hash(typed(password), PARAMETERS)

let decoy: Promise<string> | undefined

/**
 * Whether a password fits a hash. Without a hash (no such account) it does the same work and answers no, so that the
 * time taken does not tell which usernames exist.
 */
export async function passwordFits(passwordHash: string | undefined, password: string): Promise<boolean> {
  decoy ??= hashPassword('nobody signs in with this')
  const fits = await verify(passwordHash ?? (await decoy), typed(password))
  return passwordHash !== undefined && fits
}
