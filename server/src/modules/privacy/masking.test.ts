import { expect, test } from 'vitest'
import { maskOthers } from './masking.ts'

const own = {
  fullName: 'Nguyễn Thị Hoa Lan',
  citizenId: '099190000017',
  phone: '0900000017',
  email: 'lan@vidu.example',
}

test('one’s own answers stay, and those about others are masked', () => {
  const form = {
    requester: { fullName: 'nguyễn thị  hoa lan', citizenId: '099190000017', phone: '0900 000 017' },
    child: { fullName: 'Trần Bé Ví Dụ', birthDate: '2026-11-01', sex: 'male' },
    father: { fullName: 'Trần Văn Ví Dụ', citizenId: '099090000123', residence: { detail: 'Số 9' } },
    members: [{ fullName: 'Lê Thị Khác', citizenId: '099190000999' }],
    note: 'Gọi 0912345678 hoặc 0900000017, viết cho ai@vidu.example hay lan@vidu.example',
    copies: 2,
  }
  expect(maskOthers(form, own)).toEqual({
    requester: form.requester,
    child: { fullName: 'T. B. V. D.', birthDate: '•••', sex: '•••' },
    father: { fullName: 'T. V. V. D.', citizenId: '•••', residence: { detail: '•••' } },
    members: [{ fullName: 'L. T. K.', citizenId: '•••' }],
    note: 'Gọi •••678 hoặc 0900000017, viết cho ••• hay lan@vidu.example',
    copies: 2,
  })
})
