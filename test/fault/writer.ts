/** A process that publishes and corrects as fast as it can, and says which publications were acknowledged; made to be killed. */
import { createHash } from 'node:crypto'
import { openDatabase } from '#db'
import { createLedger } from '#ledger'
import { newSigner } from '#tlog'

const [url, folder, seed, prefix] = process.argv.slice(2)
const db = openDatabase(url)
const ledger = createLedger({ db, databaseUrl: url, folder, signer: newSigner('desk.example/log', Buffer.from(seed, 'hex')), clock: () => new Date(), log: () => {}, onFatal: fatal })
await ledger.start().catch(fatal)
process.stdout.write('started\n')
for (let number = 0; ; number++) {
  const check = `${prefix}-${number}`
  let previous: number | null = null
  for (const version of [1, 2]) {
    const sha256 = createHash('sha256').update(`${check} ${version}`).digest('hex')
    const before: number | null = previous
    previous = await db.transaction().execute((tx) => ledger.record(tx, { v: 1, kind: version === 1 ? 'published' : 'corrected', check, version, at: new Date().toISOString(), sha256, previous: before }))
    process.stdout.write(`${previous} ${sha256}\n`)
  }
}

function fatal(error: unknown): never {
  console.error(error)
  process.exit(3)
}
