import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isWritable } from '#platform/http-text.ts'
import { type Address, addressIn, addressLine, addressText, undivided } from './address.ts'

const IN_CITY: Address = {
  line: '12 Lê Lợi',
  communeCode: '11329',
  communeName: 'Phường Ngô Quyền',
  provinceCode: '31',
  former: { text: '12 Lê Lợi, phường Vạn Mỹ, quận Ngô Quyền', communeCode: '11335', districtCode: '304' },
}

/** Any text that a request can carry: that is what may have been sealed before there were parts. */
const typed = fc.string({ unit: 'binary', minLength: 1 }).filter(isWritable)

test('an address from before is read to the letter, whatever was typed, and shown as it was', () => {
  fc.assert(
    fc.property(fc.oneof(typed, fc.json().filter(isWritable)), (text) => {
      expect(addressIn(text)).toEqual(undivided(text))
      expect(addressLine(addressIn(text))).toBe(text)
    }),
  )
})

test('what is sealed in parts is read in the same parts', () => {
  const orNull = fc.option(typed)
  const former = fc.option(fc.record({ text: typed, communeCode: orNull, districtCode: orNull }))
  const parts = { line: typed, communeCode: orNull, communeName: orNull, provinceCode: orNull, former }
  fc.assert(
    fc.property(fc.record(parts, { noNullPrototype: true }), (address) => {
      expect(addressIn(addressText(address))).toEqual(address)
    }),
  )
})

test.each<[string | null, Address | null]>([
  ['12 Lê Lợi, phường Ngô Quyền, thành phố Hải Phòng', IN_CITY],
  [
    'Thôn Ví Dụ, xã Minh Hoạ, tỉnh Quảng Ninh',
    { ...IN_CITY, line: 'Thôn Ví Dụ', communeCode: null, communeName: 'Xã Minh Hoạ', provinceCode: '22' },
  ],
  ['17 phố Minh Hoạ, phường Hồng Bàng', undivided('17 phố Minh Hoạ, phường Hồng Bàng')],
  [null, null],
])('in one line: %s', (line, address) => {
  expect(addressLine(address)).toBe(line)
})
