import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { beforeAll, describe, expect, it } from 'vitest'
import { formAnnotations, ownForms } from './own-forms.ts'

const dwelling = {
  address: 'Ngõ 12 Lạch Tray, phường Gia Viên, Hải Phòng',
  basis: 'owned',
  from: '2026-12-01',
  months: 12,
}
const person = {
  fullName: 'Nguyễn Thị Mẫu',
  birthDate: '1995-04-30',
  sex: 'female',
  citizenId: '031195000001',
  permanentResidence: 'Thôn 1, xã An Lão, Hải Phòng',
  phone: '0912345678',
  minor: 'no',
}
const stay = { registrant: person, dwelling, companions: {}, household: { joins: 'no' } }

describe('temporary residence (answers are invented)', () => {
  let check: ValidateFunction

  beforeAll(() => {
    const ajv = new Ajv2020({ strict: true, allErrors: true, keywords: [...formAnnotations] })
    addFormats.default(ajv)
    check = ajv.compile(ownForms.get('1.004194') ?? false)
  })

  it('takes a complete answer', () => {
    check(stay)
    expect(check.errors).toBeNull()
  })

  it('asks who the host is as soon as the dwelling is rented, and only then', () => {
    const rented = { ...dwelling, basis: 'rented' }
    expect(check({ ...stay, dwelling: rented })).toBe(false)
    expect(check({ ...stay, dwelling: { ...rented, hostName: 'Trần Văn Thử' } })).toBe(true)
    expect(check({ ...stay, dwelling: { ...dwelling, hostName: 'Trần Văn Thử' } })).toBe(false)
  })

  it('takes the family that moves together, each person complete', () => {
    const child = { fullName: 'Lê Bé Thử', birthDate: '2022-01-02', sex: 'male', relation: 'Con' }
    expect(check({ ...stay, companions: { people: [child] } })).toBe(true)
    expect(check({ ...stay, companions: { people: [{ ...child, relation: undefined }] } })).toBe(false)
  })

  it.each([
    ['an ID of 9 digits', { ...person, citizenId: '031195001' }],
    ['a phone number without its leading 0', { ...person, phone: '912345678' }],
    ['markup in the name', { ...person, fullName: '<b>Mẫu</b>' }],
    ['a field that nobody asked for', { ...person, role: 'admin' }],
  ])('refuses %s', (_what, registrant) => {
    expect(check({ ...stay, registrant })).toBe(false)
  })

  it('takes a name typed with combining accents, as some phones send it', () => {
    expect(check({ ...stay, registrant: { ...person, fullName: 'Nguyễn Thị Mẫu'.normalize('NFD') } })).toBe(
      true,
    )
  })
})
