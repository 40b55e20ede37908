import { expect, test } from 'vitest'
import { deviceOf, placeOf } from './session-visit.ts'

const WEBKIT = 'AppleWebKit/537.36 (KHTML, like Gecko)'

test.each([
  [
    `Mozilla/5.0 (Linux; Android 13; SM-A145F) ${WEBKIT} Chrome/120.0.0.0 Mobile Safari/537.36`,
    'Chrome, Android',
  ],
  [
    `Mozilla/5.0 (Windows NT 10.0) ${WEBKIT} coc_coc_browser/110.0 Chrome/104 Safari/537.36`,
    'Cốc Cốc, Windows',
  ],
  [`Mozilla/5.0 (Windows NT 10.0) ${WEBKIT} Chrome/120 Safari/537.36 Edg/120.0`, 'Edge, Windows'],
  ['Mozilla/5.0 (iPhone; CPU iPhone OS 17_2 like Mac OS X) Version/17.2 Safari/604.1', 'Safari, iPhone'],
  ['Mozilla/5.0 (X11; Linux x86_64; rv:120.0) Gecko/20100101 Firefox/120.0', 'Firefox, Linux'],
  ['curl/8.5.0', ''],
  [undefined, ''],
])('%s is called %s', (userAgent, device) => expect(deviceOf(userAgent)).toBe(device))

test('a newer version of the same browser is the same device', () => {
  const at = (version: number) =>
    deviceOf(`Mozilla/5.0 (Linux; Android ${version}) Chrome/${version}.0 Safari/1`)
  expect(at(120)).toBe(at(121))
})

test.each([
  ['203.113.7.91', '203.113.7.0/24'],
  ['::ffff:10.2.3.4', '10.2.3.0/24'],
  ['2001:EE0:4f1:9a20:1::7', '2001:ee0:4f1::/48'],
  ['2001:ee0::7', '2001:ee0:0::/48'],
  ['::1', '0:0:0::/48'],
  ['unknown', ''],
])('of %s only the network is kept: %s', (address, place) => expect(placeOf(address)).toBe(place))
