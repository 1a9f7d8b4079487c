/** `touchstone seed WORLD`: fills the desk with one of the named, plainly fictional worlds. */
import { join } from 'node:path'
import { worlds } from '#fixtures'
import { startMatching } from '#desk/matching'
import { seedWorld } from '#desk/seeding'
import { recorder } from '#ledger'
import type { Command, CommandDeps } from './command.ts'
import { write } from './output.ts'
import { readArguments, UsageProblem } from './usage.ts'

const help = `
Usage: touchstone seed WORLD

Fills the desk with a named world: its checks, approved and recorded in the public log as every check is, and the messages
its people send, each asked by the road everybody takes.
Running it again changes nothing. The worlds: ${Object.keys(worlds).join(', ')}.

Example:
  touchstone seed small-town
`

async function run(args: string[], deps: CommandDeps): Promise<number> {
  const { positionals } = readArguments(args, {})
  const [name] = positionals
  if (positionals.length !== 1 || !Object.hasOwn(worlds, name)) throw new UsageProblem(`Name one of the worlds: ${Object.keys(worlds).join(', ')}.`)
  const world = await worlds[name as keyof typeof worlds]()
  const { db, url } = await deps.database()
  const record = recorder({ signer: await deps.logSigner(), clock: deps.clock })
  const matcher = startMatching({ databaseUrl: url, snapshotDir: join(deps.dataDir, 'match'), log: deps.log })
  try {
    const { checks, submissions, claims } = await seedWorld({ db, clock: deps.clock, random: deps.random, secrets: deps.secrets(), matcher, record, publisher: { name: deps.deskName, site: deps.publicUrl } }, world)
    await write(deps.stdout, `${name}: ${checks} checks, ${submissions} submissions, ${claims} claims\n`)
    return 0
  } finally {
    await matcher.stop()
  }
}

export const command: Command = { name: 'seed', summary: 'Fill the desk with a named world of the demo.', help, run }
