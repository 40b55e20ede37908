import type { FormSchema } from './schema.ts'

/** A form with a section of conditions and one with a repeated group. */
export const household: FormSchema = {
  type: 'object',
  properties: {
    owner: {
      type: 'object',
      title: 'Chủ hộ',
      properties: {
        name: {
          type: 'string',
          title: 'Họ và tên',
          'x-title-en': 'Full name',
          minLength: 2,
          maxLength: 50,
          'x-prefill': 'person.fullName',
        },
        citizenId: {
          type: 'string',
          title: 'Số định danh',
          'x-title-en': 'ID number',
          pattern: '^\\d{12}$',
          'x-expects': '12 chữ số',
          'x-expects-en': '12 digits',
          'x-prefill': 'person.citizenId',
        },
        birthDate: { type: 'string', title: 'Ngày sinh', 'x-title-en': 'Date of birth', format: 'date' },
        married: { type: 'boolean', title: 'Đã kết hôn' },
      },
      required: ['name', 'citizenId', 'birthDate'],
      if: { properties: { married: { const: true } }, required: ['married'] },
      // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
      then: {
        properties: { spouse: { type: 'string', title: 'Họ tên vợ hoặc chồng', maxLength: 50 } },
        required: ['spouse'],
      },
    },
    business: {
      type: 'object',
      title: 'Kinh doanh',
      properties: {
        capital: {
          type: 'integer',
          title: 'Vốn',
          'x-title-en': 'Capital',
          minimum: 1_000,
          'x-widget': 'money',
        },
        members: {
          type: 'array',
          title: 'Thành viên',
          maxItems: 2,
          items: {
            type: 'object',
            title: 'Thành viên',
            properties: { name: { type: 'string', title: 'Tên', maxLength: 50 } },
            required: ['name'],
          },
        },
        agreed: { type: 'boolean', title: 'Tôi cam đoan', const: true },
      },
      required: ['agreed'],
    },
  },
  required: ['owner', 'business'],
}
