/** A desk's writers, who publish and correct by approval as fast as they can and say what was acknowledged; made to be killed. */
import { openDatabase } from '#db'
import { createLedger } from '#ledger'
import { newSigner } from '#tlog'
import { correct, draftDeps, person, publishReady } from '../support/drafting.ts'

const [url, folder, seed, editions] = process.argv.slice(2)
const db = openDatabase(url)
const ledger = createLedger({ db, databaseUrl: url, folder, signer: newSigner('desk.example/log', Buffer.from(seed, 'hex')), clock: () => new Date(), log: () => {}, onFatal: fatal })
await ledger.start().catch(fatal)
const deps = { ...draftDeps(db), record: ledger.record }
const [author, approver] = [await person(db, 'An Author'), await person(db, 'An Approver')]
process.stdout.write('started\n')
await Promise.all([write(), write()])

/** Corrects in turn what the parent prepared, and publishes something new now and then. */
async function write(): Promise<void> {
  const known = editions.split(',')
  for (let number = 0; ; number++) {
    const editionId = known[Math.floor(Math.random() * known.length)]
    if (number % 4 === 3) {
      const fresh = await publishReady(deps, { author, approver })
      const { sha256 } = await db.selectFrom('publications').select('sha256').where('edition_id', '=', fresh).executeTakeFirstOrThrow()
      process.stdout.write(`${sha256.toString('hex')}\n`)
      known.push(fresh)
      continue
    }
    try {
      const sha256 = await correct(deps, { editionId, author, approver, parts: { summary: `Nobody has to whistle on ferry ${Math.random()}.`, changeKind: 'substantive', changeNote: 'The number of the ferry was wrong.' } })
      process.stdout.write(`${sha256}\n`)
    } catch (error) {
      // The other writer was at the same draft: as between two people.
      if (!(error instanceof Error) || error.constructor.name !== 'Refusal') throw error
    }
  }
}

function fatal(error: unknown): never {
  console.error(error)
  process.exit(3)
}
