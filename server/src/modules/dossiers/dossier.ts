/** The states of a dossier, from the first word typed to the result in hand. */
export type State =
  | 'draft'
  | 'submitted'
  | 'in_processing'
  | 'supplement_requested'
  | 'refused'
  | 'stopped'
  | 'decided'
  | 'returned'

export type Channel = 'direct' | 'online' | 'post'

/** Everything that can move a dossier, and the states it may move from. */
const MOVES = {
  submit: { from: ['draft'], to: 'submitted' },
  accept: { from: ['submitted'], to: 'in_processing' },
  refuse: { from: ['submitted'], to: 'refused' },
  request_supplement: { from: ['submitted', 'in_processing'], to: 'supplement_requested' },
  stop: { from: ['in_processing', 'supplement_requested'], to: 'stopped' },
  decide: { from: ['in_processing'], to: 'decided' },
  return: { from: ['decided'], to: 'returned' },
} as const satisfies Record<string, { from: readonly State[]; to: State }>

export type Move = keyof typeof MOVES

/** The state after a move, or `undefined` where the move is not allowed. */
export function moved(state: State, move: Move): State | undefined {
  const { from, to } = MOVES[move]
  return (from as readonly State[]).includes(state) ? to : undefined
}

/** A dossier to which its applicant can still add. */
export const mayBeAddedTo = (state: State): boolean => ['draft', 'supplement_requested'].includes(state)

/** Status codes used for synchronisation with the national portal (reference §2); a draft has none. */
export const STATUS_CODE: Record<State, number | null> = {
  draft: null,
  submitted: 1,
  in_processing: 4,
  supplement_requested: 5,
  refused: 3,
  stopped: 8,
  decided: 9,
  returned: 10,
}

/** `KenhThucHien` of the national portal (reference §2). */
export const CHANNEL_CODE: Record<Channel, number> = { direct: 1, online: 2, post: 3 }

/** What a person reads for each state. */
export const STATE_TEXT: Record<State, { vi: string; en: string }> = {
  draft: { vi: 'Đang soạn', en: 'Draft' },
  submitted: { vi: 'Mới nộp, chờ tiếp nhận', en: 'Handed in, waiting to be accepted' },
  in_processing: { vi: 'Đang giải quyết', en: 'Being processed' },
  supplement_requested: { vi: 'Chờ bạn bổ sung giấy tờ', en: 'Waiting for you to add papers' },
  refused: { vi: 'Không được tiếp nhận', en: 'Not accepted' },
  stopped: { vi: 'Đã dừng giải quyết', en: 'Stopped' },
  decided: { vi: 'Đã có kết quả', en: 'Decided' },
  returned: { vi: 'Đã trả kết quả', en: 'Result returned' },
}

/**
 * The dossier code `{unit code}-{yymmdd}-{daily number}`, four digits or more (reference §2),
 * e.g. `dossierCode('H24.17.05', '2026-10-08', 975)` → `H24.17.05-261008-0975`.
 */
export const dossierCode = (unitCode: string, day: string, number: number): string =>
  `${unitCode}-${day.replaceAll('-', '').slice(2)}-${String(number).padStart(4, '0')}`
