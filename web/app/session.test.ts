import { expect, test } from 'vitest'
import { safeNext } from './session.ts'

test.each([
  '//evil.example',
  '/\\evil.example',
  'https://evil.example',
  'javascript:alert(1)',
  '/a\r\nset-cookie: x',
  '',
  null,
])('sign-in does not lead to %j', (next) => expect(safeNext(next, '/ho-so')).toBe('/ho-so'))

test('sign-in leads back to where the visitor was', () => {
  expect(safeNext('/thu-tuc/1.001193/nop?x=1', '/')).toBe('/thu-tuc/1.001193/nop?x=1')
})
