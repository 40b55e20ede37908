import { findUnitByCode } from '#modules/organisation/index.ts'
import type { Ctx } from '#platform/context.ts'
import { hasCentre } from './centres.repository.ts'
import { type Settings, setUpCentre } from './settings.service.ts'

/** What the counters of the demonstration serve. */
const DEMONSTRATION: Settings = {
  hours: '07:30-11:30 13:30-17:00',
  services: [
    {
      letter: 'A',
      name: 'Hộ tịch, chứng thực',
      nameEn: 'Civil status, certified copies',
      perSlot: 3,
      fields: ['G15-TP07', 'G15-TP03', 'G01-CA05'],
    },
    {
      letter: 'B',
      name: 'Đất đai, xây dựng',
      nameEn: 'Land, construction',
      perSlot: 2,
      fields: ['G13-TN02', 'G17-XD11', 'G17-XD13'],
    },
    {
      letter: 'C',
      name: 'Kinh doanh, chính sách xã hội',
      nameEn: 'Business, social policy',
      perSlot: 2,
      fields: ['G05-KD10', 'G05-KD07', 'G07-LĐ03', 'G07-LĐ16', 'G09-LĐ09', 'G18-YT26'],
    },
    { letter: 'K', name: 'Nhận kết quả', nameEn: 'Collecting a result', fields: [], perSlot: 0 },
  ],
  windows: [
    { number: 1, services: ['A', 'K'] },
    { number: 2, services: ['A', 'B', 'K'] },
    { number: 3, services: ['C', 'K'] },
  ],
}

/** Sets up the counters of these one-stop desks, where that is still to do. */
export async function loadDemonstrationCentres(ctx: Ctx, unitCodes: readonly string[]): Promise<void> {
  for (const code of unitCodes) {
    const unit = await findUnitByCode(ctx, code)
    if (unit && !(await hasCentre(ctx.tx, unit.id))) await setUpCentre(ctx, unit, DEMONSTRATION)
  }
}
