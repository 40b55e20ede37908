import type { Token as GameToken, State } from '#process/index.ts'
import type { Stay } from './process.repository.ts'

/** Rows of one level of calls as the game sees them. A row's id is its token's: a late answer to an earlier stay finds nobody. */
export const stateOf = (stays: readonly Stay[]): State => ({
  tokens: stays.map(tokenOf),
  next: 1,
  outcome: null,
  ended: false,
})

const tokenOf = ({ id, step, within, arm, decision, fired }: Stay): GameToken => ({
  id,
  node: step,
  ...(within !== null && { within }),
  ...(arm !== null && { arm }),
  ...(decision !== null && { decision }),
  ...(fired.length > 0 && { fired }),
})

/** What changes in the rows when the game has moved; tokens that came and went in the same move were never written. */
export interface Changes {
  taken: Stay[]
  marked: { id: string; fired: string[] }[]
  entered: GameToken[]
}

export function changesOf(
  stays: readonly Stay[],
  { state, entered, left }: { state: State; entered: GameToken[]; left: GameToken[] },
): Changes {
  const gone = new Set(left.map(({ id }) => id))
  const before = new Map(stays.map((stay) => [stay.id, stay]))
  const marked = state.tokens.flatMap(({ id, fired = [] }) => {
    const stay = before.get(id)
    return stay && fired.length > stay.fired.length ? [{ id, fired }] : []
  })
  return {
    taken: stays.filter(({ id }) => gone.has(id)),
    marked,
    entered: entered.filter(({ id }) => !gone.has(id)),
  }
}
