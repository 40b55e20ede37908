import type { DossierState } from '../api/dossiers.ts'

interface StateWords {
  name: string
  /** What it means for the applicant, and what to do. */
  next: string
}

const vi: Record<DossierState, StateWords> = {
  draft: { name: 'Đang soạn', next: 'Chưa nộp. Bạn làm tiếp lúc nào cũng được.' },
  submitted: { name: 'Đã nộp, chờ tiếp nhận', next: 'Bộ phận một cửa sẽ kiểm tra và báo cho bạn.' },
  in_processing: { name: 'Đang giải quyết', next: 'Cơ quan đang xử lý. Bạn chưa phải làm gì.' },
  supplement_requested: { name: 'Cần bạn bổ sung', next: 'Hồ sơ tạm dừng cho đến khi bạn bổ sung đủ.' },
  refused: { name: 'Không được tiếp nhận', next: 'Xem lý do trong thông báo kèm theo.' },
  stopped: { name: 'Đã dừng giải quyết', next: 'Xem lý do trong thông báo kèm theo.' },
  decided: { name: 'Đã có kết quả', next: 'Bạn tải kết quả hoặc nhận tại nơi đã chọn.' },
  returned: { name: 'Đã trả kết quả', next: 'Hồ sơ đã xong.' },
}

const en: Record<DossierState, StateWords> = {
  draft: { name: 'Draft', next: 'Not handed in yet. You can continue at any time.' },
  submitted: { name: 'Handed in, to be accepted', next: 'The one-stop desk will check it and tell you.' },
  in_processing: { name: 'Being processed', next: 'The office is working on it. Nothing to do for now.' },
  supplement_requested: {
    name: 'Needs more from you',
    next: 'The dossier is paused until you add what is missing.',
  },
  refused: { name: 'Not accepted', next: 'The attached notice says why.' },
  stopped: { name: 'Stopped', next: 'The attached notice says why.' },
  decided: { name: 'Result is ready', next: 'Download the result or fetch it where you chose.' },
  returned: { name: 'Result returned', next: 'The dossier is finished.' },
}

export const states = { vi, en }

/** How a state is set off: cobalt while it moves, turmeric while it waits for the applicant, green when done. */
export const stateClass = (state: DossierState): string =>
  ({
    draft: 'state',
    submitted: 'state go',
    in_processing: 'state go',
    supplement_requested: 'state wait',
    refused: 'state bad',
    stopped: 'state bad',
    decided: 'state good',
    returned: 'state good',
  })[state]
