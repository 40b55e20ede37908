import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'vitest'
import { answersTo } from '#testing/answers.ts'
import type { World } from '#testing/world.ts'

export type Requests = Awaited<ReturnType<World['signIn']>>

/** Registration of a birth. */
export const BIRTH = '1.001193'
/** Of the demonstration city; she does not exist. */
export const LAN = {
  name: 'Nguyễn Thị Hoa Lan',
  citizenId: '099190000017',
  phone: '0900000017',
  lastId: '0017',
}

/** The people of one ward of the demonstration city, signed in; desk and chair have shown a second factor. */
export async function ward(world: World) {
  const [lan, desk, head, specialist, chair] = [
    await world.signIn('lan'),
    world.as(await world.assured('hongbang.motcua')),
    await world.signIn('hongbang.truongphong'),
    await world.signIn('hongbang.chuyenvien'),
    world.as(await world.assured('hongbang.chutich')),
  ]
  return { lan, desk, head, specialist, chair }
}

export type Ward = Awaited<ReturnType<typeof ward>>

/** Hands in a birth registration online, complete. */
export async function handInOnline({ lan }: Pick<Ward, 'lan'>): Promise<{ id: string; code: string }> {
  const draft = (await lan.post('/api/citizen/dossiers', { procedureCode: BIRTH })).json()
  const answers = answersTo(draft.form.schema, undefined, draft.formData)
  await lan.put(`/api/citizen/dossiers/${draft.id}/form`, answers)
  for (const { code, answer } of draft.components) {
    if (answer !== 'missing') continue
    const form = new FormData()
    form.set('component', code)
    form.set('file', new Blob([await aPicture()], { type: 'image/png' }), 'giay-to.png')
    expect((await lan.post(`/api/citizen/dossiers/${draft.id}/documents`, form)).statusCode).toBe(201)
  }
  const submitted = await lan.post(`/api/citizen/dossiers/${draft.id}/submission`)
  expect(submitted.statusCode, submitted.body).toBe(201)
  return { id: draft.id, code: submitted.json().code }
}

async function aPicture(): Promise<Buffer> {
  const { default: sharp } = await import('sharp')
  const create = { width: 40, height: 30, channels: 3, background: '#1c42a8' } as const
  return sharp({ create }).png().toBuffer()
}

/** Takes in the same on paper at the ward's counter: accepted at once. */
export async function takeIn(
  { lan, desk }: Pick<Ward, 'lan' | 'desk'>,
  change: { delivery?: 'online' | 'counter' | 'post'; applicant?: object } = {},
): Promise<{ id: string; code: string }> {
  const draft = (await lan.post('/api/citizen/dossiers', { procedureCode: BIRTH })).json()
  await lan.delete(`/api/citizen/dossiers/${draft.id}`)
  const taken = await desk.post('/api/officer/dossiers', {
    procedureCode: BIRTH,
    channel: 'direct',
    applicant: { fullName: LAN.name, citizenId: LAN.citizenId },
    papers: draft.components.map((c: { code: string }) => c.code),
    notApplicable: [],
    delivery: 'counter',
    ...change,
  })
  expect(taken.statusCode, taken.body).toBe(201)
  return taken.json()
}

/** Assigns, examines and approves an accepted dossier; its result is then to be signed. */
export async function decide({ head, specialist, chair }: Ward, id: string): Promise<void> {
  const { items } = (await head.get(`/api/officer/dossiers/${id}/colleagues?role=specialist`)).json()
  const steps = [
    await head.post(`/api/officer/dossiers/${id}/assignment`, { accountId: items[0].accountId }),
    await specialist.post(`/api/officer/dossiers/${id}/examination`, PROPOSAL),
    await chair.post(`/api/officer/dossiers/${id}/approval`, {}),
  ]
  expect(steps.map((s) => s.statusCode)).toEqual([201, 201, 201])
}

export const PROPOSAL = {
  outcome: 'granted',
  title: 'Đăng ký khai sinh',
  body: 'Đồng ý đăng ký khai sinh cho trẻ theo tờ khai.',
}

/** What an independent reader finds on the pages of a PDF, without white space. */
export function textOf(pdf: Buffer): string {
  return withFile(pdf, (file) =>
    execFileSync('pdftotext', ['-raw', file, '-'], { encoding: 'utf8' }),
  ).replace(/[\s\u200B]/g, '')
}

/** Lets a program look at a file that exists only meanwhile. */
export function withFile<T>(content: Buffer, look: (path: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'motcua-letter-'))
  try {
    writeFileSync(join(folder, 'file.pdf'), content)
    return look(join(folder, 'file.pdf'))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

export const squeezed = (text: string): string => text.replace(/\s/g, '')
