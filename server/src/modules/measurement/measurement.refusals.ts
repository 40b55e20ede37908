import type { Refusals } from '#platform/errors.ts'

export const measurementRefusals: Refusals = {
  'measurement.bad_period': {
    vi: {
      title: 'Khoảng thời gian chưa đúng',
      detail: 'Chọn ngày đầu trước ngày cuối, cách nhau không quá một năm.',
    },
    en: {
      title: 'The period is not valid',
      detail: 'Choose a first day before the last, at most a year apart.',
    },
  },
}
