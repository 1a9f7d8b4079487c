/** `touchstone key new|show|rotate`: the key that the public log is signed with. */
import { readFileSync } from 'node:fs'
import { openSigner, readKeys, rotateKey } from '#ledger'
import { renderSignerKey, renderVerifierKey } from '#tlog'
import type { Command, CommandDeps } from './command.ts'
import { FileProblem } from './files.ts'
import { write } from './output.ts'
import { readArguments, UsageProblem } from './usage.ts'

const help = `
Usage: touchstone key new
       touchstone key show
       touchstone key rotate --new FILE

  new                  print a new private key for this desk's log; send it into a file that only the desk's account can read
  show                 print the verifier keys of the log, the one that signs now last
  rotate --new FILE    hand the log over to the key in FILE: the old one signs that, and from then on the desk needs the new one

docs/keys.md describes the whole ceremony.

Example:
  (umask 077; touchstone key new > /etc/touchstone/log.key)
`

async function run(args: string[], deps: CommandDeps): Promise<number> {
  const { values, positionals } = readArguments(args, { new: { type: 'string' } })
  const [what, ...rest] = positionals
  if (rest.length > 0 || !['new', 'show', 'rotate'].includes(what)) throw new UsageProblem('Say what to do: new, show or rotate.')
  if (what === 'rotate' && !values.new) throw new UsageProblem('Name the file with the new key: --new FILE.')
  if (what === 'new') {
    await write(deps.stdout, `${renderSignerKey(await deps.logName(), deps.random(32))}\n`)
  } else if (what === 'show') {
    const keys = (await readKeys((await deps.database()).db)).map(({ key }) => key)
    await write(deps.stdout, `${(keys.length > 0 ? keys : [renderVerifierKey(await deps.logSigner())]).join('\n')}\n`)
  } else {
    const { db } = await deps.database()
    const signer = await deps.logSigner()
    const next = openSigner(readKey(values.new!), signer.name, values.new)
    await rotateKey(db, { signer, clock: deps.clock }, next)
    await write(deps.stdout, `The log is handed over to ${renderVerifierKey(next)}\nGive the desk the new key (LOG_KEY_FILE or LOG_KEY) and restart it; until then it publishes nothing.\n`)
  }
  return 0
}

function readKey(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    throw new FileProblem(`${path} cannot be read: ${(error as NodeJS.ErrnoException).code}.`)
  }
}

export const command: Command = { name: 'key', summary: 'Make, show and hand over the key of the public log.', help, run }
