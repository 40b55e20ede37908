import fc from 'fast-check'

type Checked = Pick<
  fc.RunDetails<unknown>,
  'failed' | 'errorInstance' | 'interrupted' | 'seed' | 'counterexamplePath'
>

/**
 * Tries a property on cases met by chance, for a while. The case that the time limit cuts off is waited for: it would walk into the next
 * test, whose database, connections and dossiers it shares.
 */
export async function byChance<Case extends [unknown, ...unknown[]]>(
  cases: { [At in keyof Case]: fc.Arbitrary<Case[At]> },
  { numRuns, seconds }: { numRuns: number; seconds: number },
  holds: (...met: Case) => Promise<void>,
): Promise<Checked> {
  let underWay: Promise<unknown> = Promise.resolve()
  const property = fc.asyncProperty(fc.tuple(...cases), async (met) => {
    const meeting = holds(...(met as Case))
    underWay = meeting.catch(() => {})
    await meeting
  })
  const checked = await fc.check(property, { numRuns, interruptAfterTimeLimit: seconds * 1000 })
  await underWay
  return checked
}

/** What went wrong, and how to meet it again; nothing where nothing did. */
export const misfortunes = ({ failed, errorInstance, seed, counterexamplePath }: Checked): string[] =>
  failed ? [String(errorInstance), `seed ${seed}, path ${counterexamplePath}`] : []
