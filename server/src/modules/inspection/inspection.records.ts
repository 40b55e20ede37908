import { type PersonalRecords, words } from '#platform/personal-records.ts'

/** Why inspectors searched. Whom they looked up by number is told by the access ledger. */
export const inspectionRecords: PersonalRecords = {
  kinds: [
    {
      code: 'inspection.inspections',
      name: words('Lần thanh tra và lý do', 'Inspections and their reasons'),
      about: 'staff',
      purpose: 'accountability',
      basis: words('Luật Thanh tra', 'Law on Inspection'),
      keptFor: words('Lâu dài, để chứng minh đã làm đúng', 'For good, as proof of what was done'),
      seenBy: words('Chính thanh tra viên đó', 'The inspector themselves'),
      tables: ['inspection.inspection', 'inspection.search'],
      fields: {},
    },
    {
      code: 'inspection.signs',
      name: words('Dấu hiệu cần xem xét và kết luận', 'Signs to look at, and what was found'),
      about: 'everybody',
      purpose: 'accountability',
      basis: words('Luật Thanh tra', 'Law on Inspection'),
      keptFor: words('Lâu dài, để chứng minh đã làm đúng', 'For good, as proof of what was done'),
      seenBy: words('Thanh tra viên', 'Inspectors'),
      tables: ['inspection.sign', 'inspection.finding', 'inspection.declared_relation'],
      fields: {},
    },
  ],
}
