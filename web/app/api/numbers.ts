import type { RouterContextProvider } from 'react-router'
import { call } from './call.ts'

export interface Figures {
  submitted: number
  submitted_assisted: number
  decided: number
  decided_late: number
  online: number
  direct: number
  post: number
  /** 0 to 1; null where there is nothing to take a part of. */
  onlineRate: number | null
  onTimeRate: number | null
}

export interface DayFigures {
  day: string
  online: number
  direct: number
  post: number
}

export interface Numbers {
  period: { from: string; to: string }
  total: Figures
  units: (Figures & { unitId: string; unitCode: string; unitName: string })[]
  days: DayFigures[]
}

export const readNumbers = (
  context: Readonly<RouterContextProvider>,
  query: { from?: string; to?: string },
): Promise<Numbers> => call(context, 'GET', '/api/leader/numbers', { query })
