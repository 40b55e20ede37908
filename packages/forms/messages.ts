import type { FormNode } from './schema.ts'

export interface Words {
  vi: string
  en: string
}

interface Named extends Words {
  node: FormNode
}

type Say = (label: Named, params: Readonly<Record<string, unknown>>) => Words

const words = (vi: string, en: string): Words => ({ vi, en })

const choosing = ({ enum: list, type }: FormNode): boolean => list !== undefined || type === 'boolean'

/** What is wrong with an answer and what to do, by the keyword of JSON Schema that it breaks. */
const SAY: Readonly<Record<string, Say>> = {
  required: ({ vi, en, node }) =>
    choosing(node)
      ? words(`Hãy chọn mục “${vi}”`, `Choose “${en}”`)
      : words(`Hãy điền mục “${vi}”`, `Fill in “${en}”`),
  minLength: ({ vi, en }, { limit }) =>
    words(`“${vi}” cần ít nhất ${limit} ký tự`, `“${en}” needs at least ${limit} characters`),
  maxLength: ({ vi, en }, { limit }) =>
    words(
      `“${vi}” dài quá: rút gọn còn không quá ${limit} ký tự`,
      `“${en}” is too long: keep it to ${limit} characters`,
    ),
  pattern: ({ vi, en, node }) =>
    words(
      node['x-expects'] ? `“${vi}” cần là ${node['x-expects']}` : `“${vi}” chưa đúng dạng, hãy kiểm tra lại`,
      node['x-expects-en'] ? `“${en}” must be ${node['x-expects-en']}` : `“${en}” has a wrong form; check it`,
    ),
  format: ({ vi, en, node }) =>
    node.format === 'date'
      ? words(
          `“${vi}” cần là một ngày có thật, ví dụ 27/03/1990`,
          `“${en}” must be a real day, such as 27/03/1990`,
        )
      : words(
          `“${vi}” cần là địa chỉ thư điện tử, ví dụ an@vidu.vn`,
          `“${en}” must be an e-mail address, such as an@vidu.vn`,
        ),
  enum: ({ vi, en }) => words(`Hãy chọn “${vi}” trong danh sách`, `Choose “${en}” from the list`),
  const: ({ vi, en }) => words(`Cần đồng ý mục “${vi}” để tiếp tục`, `“${en}” must be agreed to`),
  minimum: ({ vi, en }, { limit }) =>
    words(`“${vi}” nhỏ nhất là ${limit}`, `“${en}” must be ${limit} or more`),
  maximum: ({ vi, en }, { limit }) =>
    words(`“${vi}” lớn nhất là ${limit}`, `“${en}” must be ${limit} or less`),
  minItems: ({ vi, en }, { limit }) =>
    words(
      `“${vi}” cần ít nhất ${limit} mục: bấm nút thêm`,
      `“${en}” needs at least ${limit}: press the add button`,
    ),
  maxItems: ({ vi, en }, { limit }) =>
    words(`“${vi}” có nhiều nhất ${limit} mục: xóa bớt`, `“${en}” takes at most ${limit}: remove some`),
  uniqueItems: ({ vi, en }) =>
    words(`“${vi}” có mục bị lặp: xóa bớt`, `“${en}” has a repeated entry: remove it`),
  type: ({ vi, en, node }) =>
    node.type === 'integer' || node.type === 'number'
      ? words(`“${vi}” cần là số, ví dụ 12`, `“${en}” must be a number, such as 12`)
      : words(`“${vi}” không đúng kiểu dữ liệu`, `“${en}” has the wrong type of data`),
  unknown_field: ({ vi, en }) =>
    words(
      `Biểu mẫu không có mục “${vi}” với các câu trả lời này: bỏ mục này`,
      `With these answers the form has no “${en}”: leave it out`,
    ),
  bounds: ({ vi, en }) => words(`“${vi}” quá lớn: hãy rút gọn`, `“${en}” is too large: shorten it`),
}

/** The two texts of a problem; a keyword without words of its own gets a plain request to check. */
export function say(
  code: string,
  node: FormNode,
  name: string,
  params: Readonly<Record<string, unknown>> = {},
): Words {
  const label = { node, vi: node.title ?? name, en: node['x-title-en'] ?? node.title ?? name }
  const found = Object.hasOwn(SAY, code) ? SAY[code] : undefined
  return found?.(label, params) ?? words(`Hãy kiểm tra lại mục “${label.vi}”`, `Check “${label.en}” again`)
}
