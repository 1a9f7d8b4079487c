/**
 * A desk's writers, who publish and correct by approval as fast as they can and say what was acknowledged; made to be killed.
 *
 *   node writer.ts DATABASE-URL FOLDER SEED EDITIONS MOMENT
 *
 * It waits for a line, then writes until it is killed. With a moment it kills itself there, the first time it comes to it: `before:commit`
 * of a publication, `sent:commit` (gone to the server, its answer not read), `answered:commit` (not acknowledged yet); and `half:`,
 * `before:` or `after:` the renaming of a file of the log: `entries`, `tile`, `checkpoint`. SIGKILL leaves no time to tidy up.
 */
import fs from 'node:fs/promises'
import { syncBuiltinESMExports } from 'node:module'
import { once } from 'node:events'
import pg from 'pg'
import { openDatabase } from '#db'
import { createLedger } from '#ledger'
import { newSigner } from '#tlog'
import { correct, draftDeps, person, publishReady } from '../support/drafting.ts'

const [url, folder, seed, editions, moment] = process.argv.slice(2)
const reached = (name: string) => void (name === moment && process.kill(process.pid, 'SIGKILL'))
watchCommits()
watchFiles()
process.stdout.write('ready\n')
await once(process.stdin, 'data')

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

/** Of transactions that swap the head of the log: those that publish. */
function watchCommits(): void {
  const query = pg.Client.prototype.query as (this: object, ...args: unknown[]) => unknown
  const publishing = new WeakSet<object>()
  const watched = function (this: object, ...args: unknown[]): unknown {
    const asked = args[0] as string | { text?: string } // a text, or one that is prepared
    const text = (typeof asked === 'object' ? asked.text : asked) ?? ''
    if (text.includes('with swapped as')) publishing.add(this)
    if (text !== 'commit' || !publishing.delete(this)) return query.apply(this, args)
    reached('before:commit')
    const answer = query.apply(this, args) as Promise<unknown>
    if (moment === 'sent:commit') Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, Math.random() * 4)
    reached('sent:commit')
    return answer.then((result) => (reached('answered:commit'), result))
  }
  pg.Client.prototype.query = watched as typeof pg.Client.prototype.query
}

function watchFiles(): void {
  const { rename } = fs
  fs.rename = async (from, to) => {
    const kind = kindOf(String(to))
    if (moment === `half:${kind}`) await fs.truncate(from, Math.floor((await fs.stat(from)).size / 2))
    reached(`half:${kind}`)
    reached(`before:${kind}`)
    await rename(from, to)
    reached(`after:${kind}`)
  }
  syncBuiltinESMExports()
}

function kindOf(path: string): string {
  if (path.includes('/tile/entries/')) return 'entries'
  return path.includes('/tile/') ? 'tile' : path.endsWith('/checkpoint') ? 'checkpoint' : 'key'
}

function fatal(error: unknown): never {
  console.error(error)
  process.exit(3)
}
