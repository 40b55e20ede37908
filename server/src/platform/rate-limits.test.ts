import { expect, test } from 'vitest'
import { BUDGETS, MOST_REMEMBERED, networkOf, RateLimits } from './rate-limits.ts'

const SECOND = 1000

test('a budget may be spent at once; then it refills evenly, and says when to come again', () => {
  const limits = new RateLimits()
  const spent = Array.from({ length: 60 }, () => limits.spend('a', 60, 0))
  expect(spent.every((waiting) => waiting === 0)).toBe(true)
  expect(limits.spend('a', 60, 0)).toBe(1)
  expect(limits.spend('a', 60, 0.5 * SECOND)).toBe(1)
  expect(limits.spend('a', 60, 1 * SECOND)).toBe(0)
  expect(limits.spend('a', 60, 1 * SECOND)).toBe(1)
  expect(limits.spend('b', 60, 1 * SECOND)).toBe(0)
})

test('whoever goes on while refused waits no longer for it', () => {
  const limits = new RateLimits()
  limits.spend('a', 1, 0)
  for (let i = 0; i < 100; i += 1) expect(limits.spend('a', 1, 30 * SECOND)).toBe(30)
  expect(limits.spend('a', 1, 60 * SECOND)).toBe(0)
})

test('the quickest honest person, and a hundred behind one address, are never refused', () => {
  const limits = new RateLimits()
  const refused = (key: string, perMinute: number, everyMs: number) => {
    let count = 0
    for (let now = 0; now < 300 * SECOND; now += everyMs)
      if (limits.spend(key, perMinute, now) > 0) count += 1
    return count
  }
  // a page a second, which asks one route twice
  expect(refused('page', BUDGETS.page.account, SECOND)).toBe(0)
  expect(refused('reading', BUDGETS.reading.account, SECOND / 2)).toBe(0)
  // a decision every two seconds
  expect(refused('writing', BUDGETS.writing.account, 2 * SECOND)).toBe(0)
  // a hundred people, a page every three seconds each
  expect(refused('pages', BUDGETS.page.address, 30)).toBe(0)
  expect(refused('readings', BUDGETS.reading.address, 15)).toBe(0)
  expect(refused('a robot', BUDGETS.reading.account, 20)).toBeGreaterThan(1000)
})

test('more callers than can be remembered neither stop the counting nor fill the memory', () => {
  const limits = new RateLimits()
  for (let i = 0; i < 250_000; i += 1) limits.spend(`caller ${i}`, 60, i)
  expect(limits.callers).toBeLessThanOrEqual(MOST_REMEMBERED)
  for (let i = 0; i < 60; i += 1) limits.spend('late', 60, 250_000)
  expect(limits.spend('late', 60, 250_000)).toBe(1)
})

test('an address stands for a subscriber: one of IPv4, a /64 of IPv6', () => {
  expect(networkOf('203.0.113.7')).toBe('203.0.113.7')
  expect(networkOf('::ffff:203.0.113.7')).toBe('203.0.113.7')
  expect(networkOf('2001:db8:0:1:aaaa::1')).toBe('2001:db8:0:1')
  expect(networkOf('2001:0DB8:0000:0001::2')).toBe('2001:db8:0:1')
  expect(networkOf('2001:db8::1')).toBe('2001:db8:0:0')
  expect(networkOf('::1')).toBe('0:0:0:0')
})
