/**
 * Everything that makes these pages one city's: replace this file (and `public/icon.svg`, `public/motif.svg`) for another city.
 * Colours live in `styles/tokens.css` as custom properties.
 */
export const city = {
  unitCode: 'H24',
  name: { vi: 'Thành phố Hải Phòng', en: 'Hải Phòng City' },
  shortName: { vi: 'Hải Phòng', en: 'Hải Phòng' },
  portal: { vi: 'Một Cửa', en: 'Một Cửa' },
  authority: { vi: 'Ủy ban nhân dân thành phố Hải Phòng', en: "People's Committee of Hải Phòng City" },
  serviceCentre: {
    vi: 'Trung tâm Phục vụ hành chính công thành phố Hải Phòng',
    en: 'Public Administration Service Centre of Hải Phòng City',
  },
  hotline: { number: '1022', label: { vi: '1022 (miễn phí, 24/7)', en: '1022 (free, around the clock)' } },
  catalogueSource: { vi: 'Cổng Dịch vụ công quốc gia', en: 'National Public Service Portal' },
  themeColour: '#10276b',
  motif: '/motif.svg',
  icon: '/icon.svg',
} as const
