import { type PersonalRecords, type RecordKind, words } from '#platform/personal-records.ts'
import { appointmentsOf, deleteAppointmentsOf } from './appointments.repository.ts'

const appointments: RecordKind = {
  code: 'counters.appointments',
  name: words('Lịch hẹn tại trung tâm', 'Appointments at a centre'),
  about: 'citizens',
  purpose: 'dossiers',
  basis: words(
    'Nghị định 118/2025/NĐ-CP về cơ chế một cửa, đã sửa đổi',
    'Decree 118/2025 on the one-stop mechanism, as amended',
  ),
  keptFor: words('Cho đến khi bạn yêu cầu xóa', 'Until you ask for it to be erased'),
  seenBy: words('Chỉ bạn; quầy chỉ thấy số thứ tự', 'You alone; the counter sees a number'),
  tables: ['counters.appointment'],
  fields: {
    procedure: words('Thủ tục', 'Procedure'),
    startsAt: words('Giờ hẹn', 'Time'),
    state: words('Tình trạng', 'State'),
    bookedAt: words('Đặt lúc', 'Booked'),
  },
}

/** Tickets know nobody; appointments know who booked them. */
export const countersRecords: PersonalRecords = {
  kinds: [appointments],
  exportOf: async ({ tx }, { personId }) => ({
    [appointments.code]: (await appointmentsOf(tx, personId)).map((a) => ({
      procedure: a.procedureName,
      startsAt: a.startsAt,
      state: a.state,
      bookedAt: a.bookedAt,
    })),
  }),
  erase: async ({ tx }, { personId }) => [
    {
      kind: appointments.code,
      erased: await deleteAppointmentsOf(tx, personId),
      kept: 0,
      because: null,
    },
  ],
}
