import { expect, test } from 'vitest'
import { gatewayPhone } from './carrier.ts'
import { templates, wordingOf } from './templates.ts'

/** What messages of a kind say besides; those about dossiers their code and procedure. */
const TOLD: Record<string, string[]> = {
  delegation: ['Lan'],
  assistance: ['Lan'],
  appointment: ['07:30', '30/11/2026', 'Trung tâm', 'H24-1'],
}

test('a Vietnamese number begins with 84 at the gateway; another country’s is not sent', () => {
  expect(gatewayPhone('0900000017')).toBe('84900000017')
  expect(gatewayPhone('+84900000017')).toBe('84900000017')
  expect(gatewayPhone('84900000017')).toBe('84900000017')
  expect(gatewayPhone('+33123456789')).toBeUndefined()
})

test('every template says everything it was told, in both languages, without a gap', () => {
  const params = {
    code: 'H24-1',
    procedure: 'Thủ tục',
    due: '30/11/2026',
    step: 'Bước',
    asked: 'H24-1 Thủ tục',
    askedEn: 'H24-1 Thủ tục',
    name: 'Lan',
    happened: 'H24-1 Thủ tục',
    happenedEn: 'H24-1 Thủ tục',
    time: '07:30',
    day: '30/11/2026',
    centre: 'Trung tâm',
  }
  for (const [name, template] of Object.entries(templates)) {
    const wording = template(params)
    for (const { title, text } of [wording.vi, wording.en]) {
      const told = TOLD[name.split('.')[0]!] ?? ['H24-1', 'Thủ tục']
      if (!/^(privacy|identity)\./.test(name))
        for (const one of told) expect(`${title} ${text}`, name).toContain(one)
      expect(`${title} ${text}`, name).not.toMatch(/undefined/)
      expect(title.length, name).toBeLessThan(70)
    }
  }
})

test('a message of a kind that is no longer known still says that there is something to see', () => {
  expect(wordingOf('gone.for_ever', {}).vi.title).toBe('Có thông báo mới')
  expect(wordingOf('constructor', {}).vi.title).toBe('Có thông báo mới')
})
