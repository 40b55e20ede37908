import { loadConfig } from '#platform/config.ts'
import { connect, type Db } from '#platform/db.ts'
import { openKeys, peopleKeysFolder } from '#platform/vault/keys.ts'
import { keysInUse, rotateKeys } from '#platform/vault/rotation.ts'
import { upgrade } from '../runtime/upgrade.ts'
import { withUrls } from './administration.ts'

/** Makes a new key of the installation and locks every data key with it, while people work. */
export const keysRotate = (): Promise<void> =>
  asOwner(async (db, folder) => {
    const told = (done: number, of: number): void => console.log(`${done} of ${of} data keys locked anew`)
    const newest = await rotateKeys({ db, folder, told })
    console.log(`Done: ${folder}/${newest}.key locks everything; older keys are removed. Make a backup now.`)
  })

/** Says which keys the database knows, and how much hangs on each. */
export const keysList = (): Promise<void> =>
  asOwner(async (db, folder) => {
    console.log(`${folder}/index.key finds people by their number`)
    for (const { no, madeAt, locks } of await keysInUse(db))
      console.log(`${folder}/${no}.key locks ${locks} data keys, since ${madeAt.toISOString().slice(0, 10)}`)
  })

function asOwner(work: (db: Db, folder: string) => Promise<void>): Promise<void> {
  const config = loadConfig(process.env)
  const folder = peopleKeysFolder(config.dataDir)
  return withUrls(config, async ({ ownerUrl: url }) => {
    await upgrade(url, folder)
    const db = connect({ url, max: 2, applicationName: 'motcua-keys', keys: openKeys(folder) })
    try {
      await work(db, folder)
    } finally {
      await db.destroy()
    }
  })
}
