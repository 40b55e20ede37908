import type { PersonalRecords } from '#platform/personal-records.ts'

/** What is known about those who work for the city; their rights over it go through their employer's files. */
export const organisationRecords: PersonalRecords = {
  kinds: [
    {
      code: 'organisation.staff',
      name: { vi: 'Cán bộ, công chức', en: 'Members of staff' },
      about: 'staff',
      purpose: 'accounts',
      basis: { vi: 'Pháp luật về cán bộ, công chức', en: 'The law on civil servants' },
      keptFor: {
        vi: 'Khi còn làm việc và khi còn hồ sơ mà người đó đã xử lý',
        en: 'While in service, and while a dossier that they dealt with is kept',
      },
      seenBy: { vi: 'Đồng nghiệp; người dân thấy tên người ký', en: 'Colleagues; people see who signed' },
      tables: ['organisation.staff'],
      fields: { fullName: { vi: 'Họ và tên', en: 'Full name' } },
    },
  ],
}
