import { createHash, createHmac } from 'node:crypto'
import { type ExportLine, verify } from '#audit-verifier'
import { connect } from '#platform/db.ts'
import { exportLog } from '#platform/transparency/export.ts'
import { logged } from '../server/src/composition.ts'
import { judge, type Measure } from './measures.ts'

const ROUNDS = 3
const ENOUGH = new Error('the leaves are over')

/** The verifier over an export that lies in memory; the limit are the three digests of every leaf, and nothing about them. */
export async function measureVerifier(appUrl: string): Promise<Measure> {
  const lines = await leavesOf(appUrl)
  const leaves = lines.filter((line) => 'leaf' in line) as unknown as LeafLine[]
  const took = { verifier: [] as number[], digests: [] as number[] }
  for (let round = 0; round < ROUNDS; round++) {
    took.verifier.push(await seconds(() => checked(lines)))
    took.digests.push(await seconds(async () => leaves.forEach(digested)))
  }
  return judge({
    name: 'log, rows verified',
    value: leaves.length / Math.min(...took.verifier),
    unit: '/s',
    limit: leaves.length / Math.min(...took.digests),
  })
}

interface LeafLine {
  leaf: readonly unknown[]
  key: string | null
  row: string | null
}

/** The log with its rows, without the generated rows that are in no log. */
async function leavesOf(appUrl: string): Promise<ExportLine[]> {
  const db = connect({ url: appUrl, max: 2 })
  const lines: ExportLine[] = []
  try {
    await exportLog(db, logged, (line) => {
      if ('unlogged' in line || 'unknown' in line || 'end' in line) throw ENOUGH
      lines.push(line)
    })
  } catch (error) {
    if (error !== ENOUGH) throw error
  } finally {
    await db.destroy()
  }
  return [...lines, { end: { leaves: lines.filter((line) => 'leaf' in line).length } }]
}

async function checked(lines: readonly ExportLine[]): Promise<void> {
  const { count, findings } = await verify(lines)
  if (count > 0) throw new Error(`the verifier finds ${JSON.stringify(findings.slice(0, 3))}`)
}

function digested({ leaf, key, row }: LeafLine): void {
  createHmac('sha256', key ?? '')
    .update(row ?? '')
    .digest()
  for (let i = 0; i < 2; i++) createHash('sha256').update(leaf.join(' ')).digest()
}

async function seconds(work: () => Promise<void>): Promise<number> {
  const began = performance.now()
  await work()
  return (performance.now() - began) / 1000
}
