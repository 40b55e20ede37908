import { describe, expect, test } from 'vitest'
import { household } from './household.testing.ts'
import {
  edit,
  isOperation,
  originsOf,
  parse,
  prefill,
  readDate,
  resolve,
  toFields,
  validate,
} from './index.ts'

const owner = { name: 'Nguyễn Mẫu', citizenId: '031090001234', birthDate: '1990-03-27' }
const complete = { owner, business: { agreed: true } }
const form = (fields: Record<string, string>): FormData => {
  const data = new FormData()
  for (const [name, value] of Object.entries(fields)) data.append(name, value)
  return data
}
const codes = (data: unknown) => validate(household, data).map(({ path, code }) => `${path} ${code}`)

describe('validate', () => {
  test('a complete form has no problems; an empty one names every required field in order', () => {
    expect(validate(household, complete)).toEqual([])
    expect(codes({})).toEqual([
      'owner.name required',
      'owner.citizenId required',
      'owner.birthDate required',
      'business.agreed required',
    ])
  })

  test('a problem names the field and says what to do, in two languages', () => {
    const [problem] = validate(household, { ...complete, owner: { ...owner, citizenId: '12' } })
    expect(problem).toEqual({
      path: 'owner.citizenId',
      code: 'pattern',
      vi: '“Số định danh” cần là 12 chữ số',
      en: '“ID number” must be 12 digits',
    })
  })

  test('an answer to a question that is not asked is refused with its path', () => {
    expect(codes({ ...complete, owner: { ...owner, spouse: 'Ai đó' } })).toEqual([
      'owner.spouse unknown_field',
    ])
    expect(codes({ ...complete, hacker: 1 })).toEqual(['hacker unknown_field'])
    const dirty = JSON.parse('{"owner": {"__proto__": {"admin": true}}}')
    const smuggled = { ...complete, owner: { ...owner, ...dirty.owner } }
    expect(codes(smuggled)).toEqual(['owner.__proto__ unknown_field'])
    expect(codes(Object.assign(JSON.parse('{"__proto__": 1}'), complete))).toContain(
      '__proto__ unknown_field',
    )
  })

  test('a group that nobody answered asks nothing that depends on an answer', () => {
    expect(resolve(household, {}).properties.owner!.properties).not.toHaveProperty('spouse')
    expect(resolve(household, { owner: { married: true } }).properties.owner!.properties).toHaveProperty(
      'spouse',
    )
  })

  test('a condition asks more, and its answer is checked', () => {
    expect(codes({ ...complete, owner: { ...owner, married: true } })).toEqual(['owner.spouse required'])
    expect(codes({ ...complete, owner: { ...owner, married: true, spouse: 'Trần Mẫu' } })).toEqual([])
  })

  test.each([
    [{ birthDate: '1990-02-30' }, 'owner.birthDate format'],
    [{ name: 'x'.repeat(51) }, 'owner.name maxLength'],
    [{ name: '   ' }, 'owner.name required'],
    [{ name: 7 }, 'owner.name type'],
    [{ name: 'x'.repeat(10_001) }, 'owner.name bounds'],
    [{ name: { deep: { deeper: 1 } } }, 'owner.name type'],
  ])('%j is refused', (change, expected) => {
    expect(codes({ ...complete, owner: { ...owner, ...change } })).toEqual([expected])
  })

  test('a flood of entries and a tower of objects are stopped before the validator sees them', () => {
    const members = Array.from({ length: 500 }, () => ({ name: 'a' }))
    expect(codes({ ...complete, business: { agreed: true, members } })).toEqual(['business.members bounds'])
    let tower: unknown = 1
    for (let i = 0; i < 5_000; i += 1) tower = { capital: tower }
    expect(codes({ ...complete, business: tower })).toContain('business.capital type')
    const nested = Array.from({ length: 50 }).reduce<unknown>((inner) => [inner], 'x')
    expect(codes({ ...complete, business: { agreed: true, members: nested } }).join()).toContain('bounds')
  })
})

describe('parse', () => {
  test('reads text, days, numbers, ticks and lists as people write them', () => {
    const fields = form({
      'owner.name': ' Nguyễn Mẫu ',
      'owner.birthDate.day': '7',
      'owner.birthDate.month': '3',
      'owner.birthDate.year': '1990',
      'owner.married': 'on',
      'owner.spouse': 'Trần Mẫu',
      'business.capital': '1.500.000',
      'business.members.length': '2',
      'business.members[0].name': 'An',
      'business.members[7].name': 'Không có',
      'owner.admin': 'true',
    })
    expect(parse(household, fields)).toEqual({
      owner: { name: 'Nguyễn Mẫu', birthDate: '1990-03-07', married: true, spouse: 'Trần Mẫu' },
      business: { capital: 1_500_000, members: [{ name: 'An' }, {}] },
    })
  })

  test('what cannot be read stays as typed, to be shown with its problem', () => {
    const data = parse(household, form({ 'business.capital': 'một triệu', 'owner.birthDate': '31/02/1990' }))
    expect(data).toMatchObject({ business: { capital: 'một triệu' }, owner: { birthDate: '31/02/1990' } })
    expect(codes(data)).toEqual(expect.arrayContaining(['business.capital type', 'owner.birthDate format']))
    expect(toFields(household, data)).toEqual(
      expect.arrayContaining([
        ['business.capital', 'một triệu'],
        ['owner.birthDate', '31/02/1990'],
      ]),
    )
  })

  test('an answer that no longer applies is dropped with the answer that asked for it', () => {
    const fields = form({ 'owner.name': 'Nguyễn Mẫu', 'owner.married': 'false', 'owner.spouse': 'Trần Mẫu' })
    expect(parse(household, fields)).toEqual({ owner: { name: 'Nguyễn Mẫu', married: false } })
  })

  test('files and huge list lengths are no answers', () => {
    const fields = form({ 'business.members.length': '99999999' })
    fields.append('owner.name', new File(['x'], 'x.txt'))
    expect(parse(household, fields)).toEqual({})
    expect(parse(household, form({ 'business.members.length': '9000' }))).toEqual({
      business: { members: [{}, {}] },
    })
  })

  test.each([
    ['27/3/1990', '1990-03-27'],
    ['27.03.1990', '1990-03-27'],
    ['1990-03-27', '1990-03-27'],
    ['29/02/2023', undefined],
    ['3/27/1990', undefined],
  ])('the day %s is %s', (text, day) => expect(readDate(text)).toBe(day))
})

describe('edit', () => {
  test('groups grow and shrink without script, and not over their limit', () => {
    const one = edit(household, {}, 'add:business.members')
    expect(one).toEqual({ business: { members: [{}] } })
    const two = edit(household, one, 'add:business.members')
    expect(edit(household, two, 'add:business.members')).toBe(two)
    expect(
      edit(
        household,
        { business: { members: [{ name: 'An' }, { name: 'Bình' }] } },
        'drop:business.members:0',
      ),
    ).toEqual({
      business: { members: [{ name: 'Bình' }] },
    })
  })

  test.each([
    'add:owner.name',
    'add:__proto__',
    'add:owner.constructor.prototype',
    'drop:business.members:9',
    'rm -rf',
    'add:nothing',
  ])('%s changes nothing', (op) => {
    const data = { business: { members: [] } }
    expect(edit(household, data, op)).toBe(data)
  })

  test('an operation is told from other buttons', () => {
    expect([isOperation('add:a.b'), isOperation('drop:a[0].b:3'), isOperation('save')]).toEqual([
      true,
      true,
      false,
    ])
  })
})

describe('prefill', () => {
  const known = { person: { fullName: 'Nguyễn Mẫu', citizenId: '031090001234', birthDate: null } }

  test('fills what is empty, keeps what is there, and tells the source of what still holds', () => {
    expect(prefill(household, known)).toEqual({ owner: { name: 'Nguyễn Mẫu', citizenId: '031090001234' } })
    const data = prefill(household, known, { owner: { name: 'Tên khác' } })
    expect(data).toEqual({ owner: { name: 'Tên khác', citizenId: '031090001234' } })
    expect(originsOf(household, known, data)).toEqual({ 'owner.citizenId': 'person.citizenId' })
  })

  test('a value of another kind is not offered', () => {
    expect(prefill(household, { person: { fullName: { first: 'x' }, citizenId: 12 } })).toEqual({})
  })
})
