import { findUnitByCode, type Unit } from '#modules/organisation/index.ts'
import { audit } from '#platform/audit.ts'
import { dayOf } from '#platform/calendar.ts'
import type { Ctx } from '#platform/context.ts'
import { conflict, type FieldProblem, invalid, notFound } from '#platform/errors.ts'
import { newId } from '#platform/ids.ts'
import { holdCentre, hoursOf, insertCentre, servicesOf, setHours, windowsOf } from './centres.repository.ts'
import { centreCalled, requireAt } from './counters.policy.ts'
import { findKiosk, insertKiosk, kiosksOf, revokeKiosk } from './kiosks.repository.ts'
import {
  closeServices,
  closeWindows,
  insertWindow,
  type SavedService,
  saveService,
  setServed,
  waitingFor,
} from './settings.repository.ts'
import { beginningsOf } from './slots.ts'
import { signed } from './tokens.ts'

export interface Settings {
  /** When appointments are given: `07:30-11:30 13:30-17:00`. */
  hours: string
  services: SavedService[]
  /** Numbers of the windows, with the letters of what each serves. */
  windows: { number: number; services: string[] }[]
}

export interface SettingsView extends Settings {
  code: string
  name: string
  kiosks: { id: string; name: string; registeredAt: string }[]
}

export async function readSettings(ctx: Ctx, code: string): Promise<SettingsView> {
  const unit = await centreCalled(ctx, code)
  requireAt(ctx, 'counters.arrange', unit.id)
  const services = await servicesOf(ctx.tx, unit.id)
  const letters = new Map(services.map(({ id, letter }) => [id, letter]))
  const windows = await windowsOf(ctx.tx, unit.id)
  const kiosks = await kiosksOf(ctx.tx, unit.id)
  return {
    code: unit.code,
    name: unit.name,
    hours: await hoursOf(ctx.tx, unit.id),
    services: services.map(({ letter, name, nameEn, fields, perSlot }) => ({
      letter,
      name,
      nameEn,
      fields,
      perSlot,
    })),
    windows: windows.map(({ number, serves }) => ({
      number,
      services: serves.flatMap((id) => letters.get(id) ?? []).sort(),
    })),
    kiosks: kiosks.map(({ id, name, registeredAt }) => ({
      id,
      name,
      registeredAt: registeredAt.toISOString(),
    })),
  }
}

/** Sets up what a centre serves, and where. A service for which people wait cannot be taken away, nor a window at which somebody sits. */
export async function saveSettings(ctx: Ctx, code: string, settings: Settings): Promise<void> {
  const unit = await findUnitByCode(ctx, code)
  if (!unit) throw notFound('counters.centre_not_found')
  requireAt(ctx, 'counters.arrange', unit.id)
  await setUpCentre(ctx, unit, settings)
  await audit(ctx, { action: 'counters.centre-set-up', subject: unit.id, unitId: unit.id })
}

/** The same without asking who may: for the demonstration city. */
export async function setUpCentre(ctx: Ctx, unit: Unit, settings: Settings): Promise<void> {
  const fields = wrongs(settings)
  if (fields.length > 0) throw invalid('counters.settings_invalid', { fields })
  await insertCentre(ctx.tx, unit.id, ctx.now)
  await holdCentre(ctx.tx, unit.id)
  await setHours(ctx.tx, unit.id, settings.hours)
  await saveServices(ctx, unit.id, settings)
  await saveWindows(ctx, unit.id, settings)
}

async function saveServices(ctx: Ctx, unitId: string, { services }: Settings): Promise<void> {
  const kept = new Set(services.map(({ letter }) => letter))
  const gone = (await servicesOf(ctx.tx, unitId))
    .filter(({ letter }) => !kept.has(letter))
    .map(({ id }) => id)
  if (gone.length > 0 && (await waitingFor(ctx.tx, gone, dayOf(ctx.now))) > 0)
    throw conflict('counters.service_waited_for')
  await closeServices(ctx.tx, gone, ctx.now)
  for (const service of services) await saveService(ctx.tx, newId(), unitId, service)
}

async function saveWindows(ctx: Ctx, unitId: string, { windows }: Settings): Promise<void> {
  const there = await windowsOf(ctx.tx, unitId)
  const kept = new Set(windows.map(({ number }) => number))
  const gone = there.filter(({ number }) => !kept.has(number))
  const sat = gone.find(({ accountId }) => accountId)
  if (sat) throw conflict('counters.window_sat_at', { number: sat.number })
  await closeWindows(
    ctx.tx,
    gone.map(({ id }) => id),
    ctx.now,
  )
  const ids = new Map((await servicesOf(ctx.tx, unitId)).map(({ id, letter }) => [letter, id]))
  for (const { number, services } of windows) {
    const known = there.find((window) => window.number === number)
    const id = known?.id ?? newId()
    if (!known) await insertWindow(ctx.tx, id, unitId, number)
    await setServed(
      ctx.tx,
      id,
      services.map((letter) => ids.get(letter)!),
    )
  }
}

function wrongs({ hours, services, windows }: Settings): FieldProblem[] {
  const letters = services.map(({ letter }) => letter)
  const numbers = windows.map(({ number }) => number)
  const problem = (path: string, code: string, vi: string, en: string) => ({ path, code, vi, en })
  return [
    ...(beginningsOf(hours)
      ? []
      : [
          problem(
            'hours',
            'unreadable',
            'Ghi giờ như 07:30-11:30 13:30-17:00',
            'Write 07:30-11:30 13:30-17:00',
          ),
        ]),
    ...letters.flatMap((letter, i) =>
      letters.indexOf(letter) < i
        ? [problem(`services[${i}].letter`, 'twice', `Chữ ${letter} đã dùng`, `${letter} is used already`)]
        : [],
    ),
    ...numbers.flatMap((number, i) =>
      numbers.indexOf(number) < i
        ? [
            problem(
              `windows[${i}].number`,
              'twice',
              `Quầy ${number} đã có`,
              `Window ${number} is there already`,
            ),
          ]
        : [],
    ),
    ...windows.flatMap((window, i) =>
      window.services
        .filter((letter) => !letters.includes(letter))
        .map((letter) =>
          problem(
            `windows[${i}].services`,
            'unknown',
            `Không có dịch vụ ${letter}`,
            `There is no service ${letter}`,
          ),
        ),
    ),
  ]
}

/** Sets up a screen of the centre and answers its link's last part, which is shown once. */
export async function registerKiosk(
  ctx: Ctx,
  code: string,
  name: string,
): Promise<{ id: string; token: string }> {
  const unit = await centreCalled(ctx, code)
  requireAt(ctx, 'counters.arrange', unit.id)
  const kiosk = { id: newId(), unitId: unit.id, name, registeredAt: ctx.now }
  await insertKiosk(ctx.tx, kiosk, ctx.actor.id)
  await audit(ctx, { action: 'counters.kiosk-registered', subject: kiosk.id, unitId: unit.id })
  return { id: kiosk.id, token: signed(ctx.tx, 'kiosk', kiosk.id) }
}

/** Puts a screen away: its link draws no more numbers. */
export async function putAwayKiosk(ctx: Ctx, id: string): Promise<void> {
  const kiosk = await findKiosk(ctx.tx, id)
  if (!kiosk) throw notFound('counters.kiosk_not_found')
  requireAt(ctx, 'counters.arrange', kiosk.unitId)
  await revokeKiosk(ctx.tx, id, ctx.now)
  await audit(ctx, { action: 'counters.kiosk-put-away', subject: id, unitId: kiosk.unitId })
}
