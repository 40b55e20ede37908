import { aKiosk, DESK } from '#testing/counters.ts'
import { tracer } from '#testing/traces.ts'
import { testWorld } from '#testing/world.ts'

export const CENTRE = `/api/open/centres/${DESK}`
export const OFFICE = `/api/officer/centres/${DESK}`

interface HeldWindow {
  id: string
  number: number
  ticket: { id: string; label: string; state: string; version: number; missed: boolean } | null
  next: string[]
  waiting: number
}

/** The counter of Hồng Bàng ward with two officers at it, a screen in the hall and somebody who manages it. */
export async function counter() {
  const world = await testWorld({ city: true })
  const looks = await tracer(world)
  const [officer, manager] = [
    await world.signIn('hongbang.motcua'),
    await world.signIn('hongbang.truongphong'),
  ]
  // she reaches every unit of the city, so she may sit here too
  const colleague = await world.signIn('trungtam.motcua')
  const stranger = world.as()
  const kiosk = await aKiosk(world)

  const windowId = async (number: number, who = officer): Promise<string> => {
    const { windows } = (await who.get(OFFICE)).json()
    return windows.find((window: { number: number }) => window.number === number).id
  }
  return {
    world,
    looks,
    officer,
    colleague,
    manager,
    stranger,
    kiosk,
    windowId,
    /** Draws a number on the screen in the hall. */
    draw: async (service: string, { priority = false } = {}): Promise<{ token: string; label: string }> => {
      world.clock.now = new Date(world.clock.now.getTime() + 1_000)
      return (await stranger.post(`${CENTRE}/tickets`, { service, priority, kiosk })).json()
    },
    see: async (token: string) => (await stranger.get(`/api/open/tickets/${token}`)).json(),
    sit: async (who = officer, number = 2): Promise<string> => {
      const id = await windowId(number, who)
      await who.post(`/api/officer/windows/${id}/opening`)
      return id
    },
    next: async (window: string, who = officer): Promise<string | null> => {
      world.clock.now = new Date(world.clock.now.getTime() + 1_000)
      return (await who.post(`/api/officer/windows/${window}/calls`)).json().label
    },
    mine: async (who = officer): Promise<HeldWindow> => (await who.get(OFFICE)).json().mine,
    /** Does a verb with the ticket in hand. */
    act: async (verb: string, body: object = {}, who = officer) => {
      const { id, version } = (await who.get(OFFICE)).json().mine.ticket
      return who.post(`/api/officer/queue-tickets/${id}/${verb}`, { seen: version, ...body })
    },
    after: (seconds: number) => {
      world.clock.now = new Date(world.clock.now.getTime() + seconds * 1_000)
    },
    facts: (topic: string) =>
      looks.query<{ payload: Record<string, unknown>; actor: string; unit: string }>(
        `select payload, actor_id as actor, unit_id as unit from platform.fact where topic = $1 order by no`,
        [`counters.${topic}`],
      ),
    /** Everybody goes home. */
    clear: async () => {
      await looks.query(
        `update counters.ticket set state = 'left', ended_at = now() where state in ('waiting', 'called', 'serving')`,
      )
      await looks.query(
        'update counters.sitting set closed_at = greatest(now(), opened_at) where closed_at is null',
      )
    },
  }
}
