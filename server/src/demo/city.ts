import { randomInt } from 'node:crypto'
import { demonstrationPasswordFits, hashPassword, setDemonstrationPassword } from '#modules/identity/index.ts'
import { loadDemonstrationCity } from '#modules/organisation/index.ts'
import { type Ctx, readOnly, system, unitOfWork } from '#platform/context.ts'
import type { Db } from '#platform/db.ts'
import type { DemoAccount, DemoLoader } from '#platform/demonstration.ts'
import { readAccounts } from '../runtime/demo-accounts.ts'
import { inventedCitizens } from './invented-citizens.ts'
import { inventedStaff } from './invented-staff.ts'
import { loadCentres } from './load-centres.ts'
import { demoUnit, loadPeople } from './load-people.ts'

/** The units of the city, the people who work and live there, and their accounts. */
export const city: DemoLoader = {
  name: 'city',
  load: async (db, config, accounts) => {
    const password = readAccounts(config.dataDir)[0]?.password ?? inventPassword()
    await loadCity(db, password)
    accounts.push(...(await readOnly(db, system)((ctx) => accountList(ctx, password))))
  },
}

/** Founds and populates the city where that is still to do, and sees to it that all its accounts open with `password`. */
export async function loadCity(db: Db, password: string): Promise<void> {
  const run = unitOfWork(db, system)
  await run(loadDemonstrationCity)
  await run(loadCentres)
  if (await readOnly(db, system)((ctx) => demonstrationPasswordFits(ctx, password))) return
  const hash = await hashPassword(password)
  await run(async (ctx) => {
    await loadPeople(ctx, hash)
    await setDemonstrationPassword(ctx, hash)
  })
}

const accountList = async (ctx: Ctx, password: string): Promise<DemoAccount[]> => [
  ...(await Promise.all(
    inventedCitizens.map(async ({ username, fullName, communeGso, note }) => ({
      username,
      password,
      audience: 'citizen' as const,
      unitCode: (await demoUnit(ctx, communeGso)).code,
      role: 'citizen',
      name: fullName,
      invented: true as const,
      note,
    })),
  )),
  ...(await Promise.all(
    inventedStaff.map(async ({ username, audience, unitCode, role, name, note }) => ({
      username,
      password,
      audience,
      unitCode: (await demoUnit(ctx, unitCode)).code,
      role,
      name,
      invented: true as const,
      note,
    })),
  )),
]

const WORDS = [
  'buom',
  'cang',
  'cau',
  'dao',
  'dua',
  'hen',
  'hoa',
  'lua',
  'muoi',
  'neo',
  'phuong',
  'sen',
  'song',
  'vai',
]

/** One for all accounts of an installation, easy to type and different in each: four words and four digits. */
function inventPassword(): string {
  const words = Array.from({ length: 4 }, () => WORDS[randomInt(WORDS.length)])
  return [...words, randomInt(1000, 10_000)].join('-')
}
