import type { Catalogue } from './index.ts'

const vi = {
  title: 'Địa chỉ',
  hint: 'Từ 01/7/2025 địa chỉ chỉ còn hai cấp: xã, phường và tỉnh, thành phố.',
  line: 'Số nhà, đường; hoặc thôn, tổ dân phố',
  province: 'Tỉnh, thành phố',
  commune: 'Xã, phường, đặc khu',
  communeHint: 'Gõ vài chữ rồi chọn. Bạn cũng có thể ghi tên phường, xã cũ.',
  which: 'Nay thuộc xã, phường nào?',
  otherChoice: 'Nơi khác, ghi ở ô dưới',
  other: 'Xã, phường khác',
  former: 'Địa chỉ cũ (trước 01/7/2025)',
  formerHint: 'Ghi cả quận, huyện, như trên giấy tờ cũ. Địa chỉ cũ được giữ lại và vẫn dùng để đối chiếu.',
  onePiece:
    'Địa chỉ của bạn đang ghi liền một dòng, xem ở ô “Địa chỉ cũ”. Ghi lại theo hai cấp ở đây; dòng cũ vẫn được giữ.',
  shown: 'Đang ghi',
  formerShown: 'Địa chỉ cũ',
}

const en: typeof vi = {
  title: 'Address',
  hint: 'Since 1 July 2025 an address has two levels: the commune and the province.',
  line: 'House and street; or hamlet, neighbourhood',
  province: 'Province',
  commune: 'Commune, ward or special zone',
  communeHint: 'Type some letters and choose. The name of a former ward will do as well.',
  which: 'To which commune does it belong now?',
  otherChoice: 'Another, written below',
  other: 'Another commune',
  former: 'Former address (before 1 July 2025)',
  formerHint: 'With its district, as on older papers. It is kept, and still serves to compare.',
  onePiece:
    'Your address stands in one line, see “Former address”. Write it in two levels here; the old line is kept.',
  shown: 'On record',
  formerShown: 'Former address',
}

export const address: Catalogue<typeof vi> = { vi, en }
