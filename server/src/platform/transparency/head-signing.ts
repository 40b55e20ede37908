import { system, unitOfWork } from '../context.ts'
import type { Db } from '../db.ts'
import { type Head, insertHead, latestHead, publishKey } from './head.repository.ts'
import { beginning, lockLog, readTiles, stillPicture } from './log.repository.ts'
import { rootOf } from './merkle.ts'
import { type LogKey, signedHead } from './note.ts'
import { nodesOf, tilesFor } from './tiles.ts'

/** Signs the tree as it stands, if it grew since the last head; answers the newest head there is. */
export async function signHead(db: Db, key: LogKey): Promise<Head | undefined> {
  return unitOfWork(
    db,
    system,
  )(async ({ tx }) => {
    await stillPicture(tx)
    if (!(await lockLog(tx))) return undefined
    const [last, { size, at }] = await Promise.all([latestHead(tx), beginning(tx)])
    if (size === 0 || last?.size === size) return last
    const tiles = await readTiles(
      tx,
      tilesFor((node) => rootOf(node, size)),
    )
    const root = rootOf(nodesOf(tiles), size)
    await publishKey(tx, key)
    const head = { size, root, at, keyId: key.id, note: signedHead(key, { size, root, at }) }
    await insertHead(tx, head)
    return head
  })
}
