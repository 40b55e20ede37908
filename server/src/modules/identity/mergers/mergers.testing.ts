import { expect } from 'vitest'
import type { World } from '#testing/world.ts'
import { actorOf, findAccount, openAccounts, registerPerson } from '../index.ts'

interface Numbered {
  citizenId: string
}

/** Records of people to be merged, with whoever proposes and whoever decides. */
export async function mergerStage(world: World) {
  const AT = '/api/admin/mergers'
  const [proposer, decider] = [
    world.as(await world.assured('quantri')),
    world.as(await world.assured('baovedulieu')),
  ]
  let counted = 100

  /** Somebody with a record, and an account if `username` is given. */
  async function record(username?: string) {
    counted += 1
    const citizenId = `099090000${counted}`
    const id = await world.change(async (ctx) => {
      const person = await registerPerson(ctx, {
        fullName: 'Lý Thị Hai Sổ',
        citizenId,
        birthDate: '1990-01-01',
      })
      if (username)
        await openAccounts(ctx, [
          { username, personId: person.id, staffId: null, passwordHash: null, demonstration: false },
        ])
      return person.id
    })
    const actor = username
      ? await world.change(async (ctx) => actorOf(ctx, (await findAccount(ctx, username))!.id))
      : undefined
    return { id, citizenId, ...(actor && { client: world.as(actor), actor }) }
  }

  const body = (old: Numbered, kept: Numbered, more: object = {}) => ({
    kind: 'person',
    oldNumber: old.citizenId,
    keptNumber: kept.citizenId,
    evidence: 'paper',
    seen: 'Thẻ căn cước số …; số cũ do gõ nhầm tại quầy ngày 01/06/2026',
    ...more,
  })
  async function proposed(old: Numbered, kept: Numbered, more: object = {}): Promise<string> {
    const answer = await proposer.post(AT, body(old, kept, more))
    expect(answer.statusCode, answer.body).toBe(201)
    return answer.json().id
  }
  async function merged(old: Numbered, kept: Numbered, more: object = {}): Promise<string> {
    const id = await proposed(old, kept, more)
    const approved = await decider.post(`${AT}/${id}/approval`)
    expect(approved.statusCode, approved.body).toBe(204)
    return id
  }
  return { AT, proposer, decider, record, body, proposed, merged }
}
