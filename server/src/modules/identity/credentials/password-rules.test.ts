import { expect, test } from 'vitest'
import { type Owner, type Weakness, weaknessOf } from './password-rules.ts'

/** Invented. */
const lan: Owner = {
  username: 'lan',
  name: 'Nguyễn Thị Hoa Lan',
  phone: '0900000017',
  birthDate: '1990-03-27',
}

test.each([
  ['ngắn quá', 'short'],
  ['Lan@27031990', 'own'],
  ['nguyenthihoalan', 'own'],
  ['NguyenThiHoaLan1', 'own'],
  ['0900000017a', 'own'],
  ['1234567890', 'common'],
  ['password123', 'common'],
  ['anhyeuem123', 'common'],
  ['Matkhau@123', 'common'],
  ['Haiphong2026', 'common'],
  ['anhYêuEm123', 'common'],
  ['cftyuijnbh', 'keys'],
  ['aaaaaaaaaaaa', 'repeated'],
  ['18/06/2011', 'date'],
] satisfies [string, Weakness][])('%s is refused: %s', (password, weakness) =>
  expect(weaknessOf(password, lan)).toBe(weakness),
)

test.each(['gió lùa qua khe cửa sổ', 'neo-cang-sen-song-2026', 'xe bo banh my 5 nghin', 'kR7#vq2!mZp0'])(
  '%s is good',
  (password) => expect(weaknessOf(password, lan)).toBeUndefined(),
)

test('what somebody else would be refused is one’s own good password', () => {
  expect(weaknessOf('nha-0900000017', lan)).toBe('own')
  expect(weaknessOf('nha-0900000017', { username: 'minh', name: 'Trần Văn Minh' })).toBeUndefined()
})
