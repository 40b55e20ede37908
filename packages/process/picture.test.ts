import { expect, test } from 'vitest'
import { bpmn, flows } from './compile.testing.ts'
import { layoutBpmn } from './layout.ts'
import { pictureOf } from './picture.ts'

const plain = bpmn(
  `<startEvent id="s"/><userTask id="a" name="Thẩm định"/><exclusiveGateway id="g" default="g-e" name="Đạt?"/>
  <endEvent id="e"/><userTask id="b"/>${flows('s>a a>g g>b g>e b>e')}`,
)

test('a diagram that is laid out becomes shapes and lines, each within the frame', async () => {
  const picture = (await pictureOf(await layoutBpmn(plain)))!
  const kinds = Object.fromEntries(picture.shapes.map(({ id, kind }) => [id, kind]))
  expect(kinds).toEqual({ s: 'start', a: 'step', g: 'exclusive', e: 'end', b: 'step' })
  expect(picture.shapes.find(({ id }) => id === 'a')!.name).toBe('Thẩm định')
  expect(picture.flows.filter(({ isDefault }) => isDefault).map(({ id }) => id)).toEqual(['g-e'])
  expect(picture.flows).toHaveLength(5)
  for (const { x, y, width, height } of picture.shapes) {
    expect(x).toBeGreaterThanOrEqual(picture.x)
    expect(y).toBeGreaterThanOrEqual(picture.y)
    expect(x + width).toBeLessThanOrEqual(picture.x + picture.width)
    expect(y + height).toBeLessThanOrEqual(picture.y + picture.height)
  }
})

test('a file without positions, one with senseless ones and one that is none have no picture', async () => {
  expect(await pictureOf(plain)).toBeNull()
  expect(await pictureOf('hello')).toBeNull()
  const drawn = await layoutBpmn(plain)
  const senseless = await pictureOf(drawn.replace(/width="\d+"/g, 'width="x"'))
  expect(senseless).toBeNull()
})
