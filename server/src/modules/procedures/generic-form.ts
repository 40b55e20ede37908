import type { FormNode, FormSchema } from '#forms/index.ts'
import type { CatalogueRecord } from './catalogue-record.ts'
import { plainCode, tidyName } from './tidy.ts'

type GroupsAndSubjects = Pick<CatalogueRecord, 'document_groups' | 'subjects'>

/**
 * The form of a procedure that has none of its own, so that every one can be handed in online: what is asked (and for
 * which of the situations that the papers are grouped by), how to reach the applicant, how the result is handed over.
 * `standsFor`: source codes of papers that this form replaces.
 */
export function genericForm(record: GroupsAndSubjects, standsFor: readonly string[] = []): FormSchema {
  return {
    type: 'object',
    ...(standsFor.length > 0 && { 'x-stands-for': standsFor }),
    properties: {
      request: request(situationsOf(record)),
      contact: contact(record),
      delivery,
      commitment,
    },
    required: ['request', 'contact', 'delivery', 'commitment'],
  }
}

const text = (title: string, en: string, more: FormNode = {}): FormNode => ({
  type: 'string',
  title,
  'x-title-en': en,
  minLength: 1,
  maxLength: 500,
  ...more,
})

function request(situations: readonly string[]): FormNode {
  const keys = [...situations.map((_, i) => `situation_${i + 1}`), 'other']
  const labels = [...situations, 'Trường hợp khác']
  const situation: FormNode = {
    type: 'string',
    title: 'Hồ sơ của bạn thuộc trường hợp nào',
    'x-title-en': 'Which situation is yours',
    enum: keys,
    'x-widget': 'radio',
    'x-labels': Object.fromEntries(keys.map((key, i) => [key, labels[i]!])),
    'x-labels-en': { other: 'Another situation' },
  }
  const several = situations.length > 1
  return {
    type: 'object',
    title: 'Nội dung đề nghị',
    'x-title-en': 'What you ask for',
    properties: {
      ...(several && { situation }),
      content: text('Bạn đề nghị giải quyết việc gì', 'What do you ask the office to do', {
        description: 'Viết ngắn gọn, ví dụ: “Cấp lại giấy phép vì bị mất”.',
        'x-hint-en': 'In a few words, such as “A new permit, the old one is lost”.',
        'x-widget': 'textarea',
        maxLength: 4_000,
      }),
      papers_note: text('Điều cần nói thêm về giấy tờ', 'Anything to add about the papers', {
        description: 'Ví dụ: giấy tờ nào đã có trong kho dữ liệu, bản chính nào sẽ mang theo.',
        'x-hint-en': 'Such as papers the state already holds, or originals you will bring.',
        'x-widget': 'textarea',
        maxLength: 2_000,
      }),
    },
    required: several ? ['situation', 'content'] : ['content'],
  }
}

/** Names of groups of papers that are alternatives, "Trường hợp …"; other names ("Giấy tờ phải nộp") are not. */
function situationsOf({ document_groups }: GroupsAndSubjects): string[] {
  const names = document_groups.map(({ group }) => tidyName(group).replace(/^[-*+(\d.)\s]+/, ''))
  const alternatives = names.filter((name) => /^(đối với )?trường hợp/iu.test(name))
  return [...new Set(alternatives.map((name) => shortened(name)))].slice(0, 30)
}

const shortened = (name: string): string =>
  name.length > 200 ? `${name.slice(0, 199).trimEnd()}…` : name.replace(/[:;.]+$/, '')

/** Subjects that are no natural person; Đ is written D. */
const ORGANISATIONS = new Set(['DT2', 'DT6', 'DT7', 'DT8', 'DT9', 'DT10', 'DT11'])

function contact({ subjects }: GroupsAndSubjects): FormNode {
  const codes = subjects.map(({ code }) => plainCode(code))
  const organisations = codes.some((code) => ORGANISATIONS.has(code))
  const persons = codes.length === 0 || codes.some((code) => !ORGANISATIONS.has(code))
  return {
    type: 'object',
    title: 'Thông tin liên hệ',
    'x-title-en': 'How to reach you',
    properties: {
      ...(organisations && persons && { capacity }),
      phone,
      email,
      address: text('Địa chỉ liên hệ', 'Postal address', {
        'x-prefill': 'person.address',
        'x-autocomplete': 'street-address',
      }),
      ...(organisations && !persons && { organisation }),
    },
    required: ['phone', 'address', ...(organisations ? [persons ? 'capacity' : 'organisation'] : [])],
    ...(organisations && persons && whenForOrganisation),
  }
}

const phone: FormNode = text('Số điện thoại', 'Phone number', {
  pattern: String.raw`^(0|\+84)\d{9,10}$`,
  'x-expects': 'số điện thoại, ví dụ 0912345678',
  'x-expects-en': 'a phone number, such as 0912345678',
  'x-prefill': 'person.phone',
  'x-autocomplete': 'tel',
  'x-widget': 'phone',
  maxLength: 15,
})

const email: FormNode = {
  type: 'string',
  title: 'Thư điện tử',
  'x-title-en': 'E-mail',
  format: 'email',
  maxLength: 200,
  'x-prefill': 'person.email',
  'x-autocomplete': 'email',
}

const capacity: FormNode = {
  type: 'string',
  title: 'Bạn nộp hồ sơ cho ai',
  'x-title-en': 'Whom do you apply for',
  enum: ['self', 'organisation'],
  'x-prefill': 'applicant.capacity',
  'x-widget': 'radio',
  'x-labels': { self: 'Cho bản thân', organisation: 'Cho tổ chức, doanh nghiệp' },
  'x-labels-en': { self: 'For myself', organisation: 'For an organisation or enterprise' },
}

const organisation: FormNode = {
  type: 'object',
  title: 'Tổ chức, doanh nghiệp',
  'x-title-en': 'Organisation or enterprise',
  properties: {
    name: text('Tên tổ chức', 'Name of the organisation', { 'x-prefill': 'organisation.name' }),
    tax_code: text('Mã số thuế hoặc mã số tổ chức', 'Tax or registration number', {
      pattern: '^[A-Za-z0-9-]{6,20}$',
      'x-expects': 'mã gồm 6 đến 20 chữ số hoặc chữ cái, ví dụ 0200123456',
      'x-expects-en': 'a number of 6 to 20 characters, such as 0200123456',
      'x-prefill': 'organisation.taxCode',
      maxLength: 20,
    }),
    position: text('Chức vụ của bạn trong tổ chức', 'Your position there', { maxLength: 200 }),
  },
  required: ['name'],
}

const whenForOrganisation = {
  if: { properties: { capacity: { const: 'organisation' } }, required: ['capacity'] },
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
  then: { properties: { organisation }, required: ['organisation'] },
}

const delivery: FormNode = {
  type: 'object',
  title: 'Nhận kết quả',
  'x-title-en': 'Receiving the result',
  properties: {
    way: {
      type: 'string',
      title: 'Bạn muốn nhận kết quả bằng cách nào',
      'x-title-en': 'How would you like to receive the result',
      enum: ['online', 'counter', 'post'],
      'x-widget': 'radio',
      'x-labels': {
        online: 'Bản điện tử, trong tài khoản của bạn',
        counter: 'Bản giấy, tại quầy một cửa',
        post: 'Bản giấy, qua bưu chính (bạn trả cước)',
      },
      'x-labels-en': {
        online: 'Electronic, in your account',
        counter: 'On paper, at the one-stop desk',
        post: 'On paper, by post (you pay the postage)',
      },
    },
  },
  required: ['way'],
  if: { properties: { way: { const: 'post' } }, required: ['way'] },
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
  then: {
    properties: {
      recipient: text('Họ tên người nhận', 'Name of the recipient', {
        'x-prefill': 'person.fullName',
        maxLength: 200,
      }),
      post_address: text('Địa chỉ nhận bưu phẩm', 'Address for the delivery', {
        'x-prefill': 'person.address',
      }),
    },
    required: ['recipient', 'post_address'],
  },
}

const commitment: FormNode = {
  type: 'object',
  title: 'Cam đoan',
  'x-title-en': 'Declaration',
  properties: {
    truthful: {
      type: 'boolean',
      title: 'Tôi cam đoan nội dung kê khai và giấy tờ nộp kèm là đúng sự thật',
      'x-title-en': 'What I state and the papers I hand in are true',
      const: true,
    },
  },
  required: ['truthful'],
}
