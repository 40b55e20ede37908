import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readCard } from './index.ts'
import { checkDigit } from './mrz.ts'

const QR =
  '099190000017|031234567|Nguyễn Thị Hoa Lan|12041990|Nữ|17 phố Minh Hoạ, phường Hồng Bàng, Hải Phòng|05062024'

/** The MRZ of an invented person, with the digits that belong to it. */
function mrz({ id = '099190000017', born = '900412', sex = 'F', name = 'NGUYEN<<THI<HOA<LAN' } = {}): string {
  const withCheck = (text: string) => text + checkDigit(text)
  const one = `IDVNM${withCheck(id.slice(3))}${withCheck(`${id}<<`)}`
  const two = `${withCheck(born)}${sex}${withCheck('400412')}VNM${'<'.repeat(11)}`
  const whole = one.slice(5) + two.slice(0, 7) + two.slice(8, 15) + two.slice(18, 29)
  return [one, two + checkDigit(whole), name.padEnd(30, '<')].join('\n')
}

test('the QR code of a card fills the person', () => {
  expect(readCard(`${QR}\r\n`)).toEqual({
    card: {
      citizenId: '099190000017',
      fullName: 'Nguyễn Thị Hoa Lan',
      marks: true,
      birthDate: '1990-04-12',
      sex: 'female',
      address: '17 phố Minh Hoạ, phường Hồng Bàng, Hải Phòng',
    },
  })
})

test('the old number may be missing, newer cards say more, and marks may come apart', () => {
  const without = QR.replace('031234567', '')
  expect(readCard(without).card).toEqual(readCard(QR).card)
  expect(readCard(`${without}||Trần Văn Cha|Lê Thị Mẹ|`).card).toEqual(readCard(QR).card)
  const apart = readCard(QR.normalize('NFD')).card!
  expect([apart.fullName, apart.sex]).toEqual(['Nguyễn Thị Hoa Lan', 'female'])
})

test('a scan that broke off, and what is no card, are told apart', () => {
  expect(readCard(QR.slice(0, 60)).fault).toBe('incomplete')
  expect(readCard(QR.slice(0, -2)).fault).toBe('incomplete')
  expect(readCard(mrz().slice(0, 70)).fault).toBe('incomplete')
  for (const other of ['', 'https://vidu.example/x', 'xin chào', '{"a":1}'])
    expect(readCard(other).fault).toBe('unknown')
  expect(readCard(QR.replace('099190000017', '09919000001')).fault).toBe('citizen_id')
  expect(readCard(QR.replace('12041990', '31021990')).fault).toBe('day')
  expect(readCard(QR.replace('Nguyễn Thị Hoa Lan', '12345')).fault).toBe('name')
})

test('the MRZ fills the person, and says that the name lacks its marks', () => {
  expect(readCard(mrz()).card).toEqual({
    citizenId: '099190000017',
    fullName: 'NGUYEN THI HOA LAN',
    marks: false,
    birthDate: '1990-04-12',
    sex: 'female',
    address: null,
  })
  const later = readCard(mrz({ id: '099301000031', born: '011230', name: 'PHAM<<THI<PHUONG<HOA' })).card!
  expect([later.birthDate, later.fullName]).toEqual(['2001-12-30', 'PHAM THI PHUONG HOA'])
  // a scanner may join the lines, or type them small
  expect(readCard(mrz().replaceAll('\n', '')).card).toEqual(readCard(mrz()).card)
  expect(readCard(mrz().toLowerCase()).card).toEqual(readCard(mrz()).card)
})

test('the sample line of the specification has the digits that we work out', () => {
  const line = 'IDVNM2001234569031200123456<<9'
  expect(String(checkDigit(line.slice(5, 14)))).toBe(line[14])
  expect(String(checkDigit(line.slice(15, 29)))).toBe(line[29])
})

test('any one digit that was misread is noticed', () => {
  const good = mrz().replaceAll('\n', '')
  const digits = [...good].flatMap((sign, at) => (/\d/.test(sign) ? [at] : []))
  fc.assert(
    fc.property(fc.constantFrom(...digits), fc.integer({ min: 1, max: 9 }), (at, by) => {
      const other = String((Number(good[at]) + by) % 10)
      expect(readCard(good.slice(0, at) + other + good.slice(at + 1)).card).toBeUndefined()
    }),
  )
})

test('another country’s card, and a number that contradicts itself, are refused', () => {
  expect(readCard(mrz().replace('IDVNM', 'IDFRA')).fault).toBe('not_vietnamese')
  const two = mrz({ id: '099190000018' }).split('\n')
  const mixed = mrz().replace('190000017', '190000018')
  expect(readCard(mixed).fault).toBe('check_digit')
  expect(two).toHaveLength(3)
})

test('whatever is typed, it answers', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary' })), (text) => {
      const { card, fault } = readCard(text)
      expect(Boolean(card) !== Boolean(fault)).toBe(true)
    }),
  )
})
