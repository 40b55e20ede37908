import { describe, expect, it } from 'vitest'
import { checkSchema, type Data, type FormNode, prefill, resolve, validate } from '#forms/index.ts'
import { answersTo } from '#testing/answers.ts'
import { ownCatalogue } from '../catalogue/index.ts'
import { ownForms } from './own-forms.ts'

/** Every schema in which a person answers: sections, fields, the branches of conditions and the rows of groups. */
function nodesOf(node: FormNode): FormNode[] {
  const children = [...Object.values(node.properties ?? {}), ...(node.allOf ?? [])]
  for (const branch of [node.then, node.else, node.items]) if (branch) children.push(branch)
  return [node, ...children.flatMap(nodesOf)]
}

const fieldsOf = (node: FormNode) => nodesOf(node).flatMap((each) => Object.entries(each.properties ?? {}))

describe.each([...ownForms])('the form of %s', (code, form) => {
  it('may be published', () => {
    expect(checkSchema(form)).toEqual([])
    expect(validate(form, {}).length).toBeGreaterThan(0)
  })

  it.each([
    ['first', (list: readonly unknown[]) => list[0]],
    ['last', (list: readonly unknown[]) => list.at(-1)],
  ])('can be completed, down the %s branch of every choice', (_which, choose) => {
    expect(validate(form, answersTo(form, choose))).toEqual([])
  })

  it('asks everything in both languages', () => {
    for (const [name, field] of fieldsOf(form)) {
      expect(field.title, name).toBeTypeOf('string')
      expect(field['x-title-en'], name).toBeTypeOf('string')
      expect(field.description === undefined, name).toBe(field['x-hint-en'] === undefined)
      if (field.pattern) expect(field['x-expects'] && field['x-expects-en'], name).toBeTruthy()
    }
  })

  it('bounds every text and labels every choice in both languages', () => {
    for (const [name, field] of fieldsOf(form)) {
      const bounded = field.maxLength !== undefined || field.enum !== undefined || field.format === 'date'
      expect(field.type !== 'string' || bounded, name).toBe(true)
      for (const key of ['x-labels', 'x-labels-en'] as const)
        expect(Object.keys(field[key] ?? {}), name).toEqual(field.enum ?? [])
    }
  })

  it('stands in for papers that its procedure really lists, and for those alone', () => {
    const record = ownCatalogue.find((each) => each.code === code)
    const papers = record?.document_groups.flatMap(({ documents }) => documents) ?? []
    expect(papers.filter((paper) => paper.e_form).map((paper) => paper.code)).toEqual(form['x-stands-for'])
  })
})

it('conditions and repeated groups are shown by at least two forms each', () => {
  const having = (test: (node: FormNode) => boolean) =>
    [...ownForms.values()].filter((form) => nodesOf(form).some(test))
  expect(having((node) => node.if !== undefined).length).toBeGreaterThanOrEqual(2)
  expect(having((node) => node.type === 'array').length).toBeGreaterThanOrEqual(2)
})

describe('temporary residence (answers are invented)', () => {
  const form = ownForms.get('1.004194')!
  const person = {
    fullName: 'Nguyễn Thị Mẫu',
    birthDate: '1995-04-30',
    sex: 'female',
    citizenId: '031195000001',
    permanentResidence: 'Thôn 1, xã An Lão, Hải Phòng',
    phone: '0912345678',
    minor: 'no',
  }
  const address = 'Ngõ 12 Lạch Tray, phường Gia Viên, Hải Phòng'
  const dwelling = { address, basis: 'owned', from: '2026-12-01', months: 12 }
  const stay = { registrant: person, dwelling, companions: {}, household: { joins: 'no' } }
  const wrongIn = (change: Data) => validate(form, { ...stay, ...change }).map(({ path }) => path)

  it('takes a complete answer', () => {
    expect(wrongIn({})).toEqual([])
  })

  it('does not ask who the host is before it knows', () => {
    expect(Object.keys(resolve(form, {}).properties.dwelling?.properties ?? {})).not.toContain('hostName')
  })

  it('asks who the host is as soon as the dwelling is rented, and only then', () => {
    const rented = { ...dwelling, basis: 'rented' }
    expect(wrongIn({ dwelling: rented })).toEqual(['dwelling.hostName'])
    expect(wrongIn({ dwelling: { ...rented, hostName: 'Trần Văn Thử' } })).toEqual([])
    expect(wrongIn({ dwelling: { ...dwelling, hostName: 'Trần Văn Thử' } })).toEqual(['dwelling.hostName'])
  })

  it('takes the family that moves together, each person complete', () => {
    const child = { fullName: 'Lê Bé Thử', birthDate: '2022-01-02', sex: 'male', relation: 'Con' }
    expect(wrongIn({ companions: { people: [child] } })).toEqual([])
    expect(wrongIn({ companions: { people: [{ ...child, sex: 'unknown' }] } })).toEqual([
      'companions.people[0].sex',
    ])
  })

  it.each([
    ['an ID of 9 digits', { citizenId: '031195001' }],
    ['a phone number without its leading 0', { phone: '912345678' }],
    ['markup in the name', { fullName: '<b>Mẫu</b>' }],
    ['a field that nobody asked for', { role: 'admin' }],
  ])('refuses %s', (_what, wrong) => {
    expect(wrongIn({ registrant: { ...person, ...wrong } })).toEqual([`registrant.${Object.keys(wrong)[0]}`])
  })

  it('takes a name typed with combining accents, as some phones send it', () => {
    expect(wrongIn({ registrant: { ...person, fullName: 'Nguyễn Thị Mẫu'.normalize('NFD') } })).toEqual([])
  })

  it('offers what the state knows already', () => {
    const { fullName, citizenId, birthDate, sex, phone } = person
    const known = { person: { fullName, citizenId, birthDate, sex, phone } }
    expect(prefill(form, known)).toEqual({ registrant: known.person })
  })
})
