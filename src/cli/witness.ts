/** `touchstone witness`: whose logs this desk vouches for. */
import { distrustLog, trustLog, witnessedLogs } from '#ledger'
import { cosignatureType, parseVerifierKey, renderVerifierKey, type Verifier } from '#tlog'
import type { Command, CommandDeps } from './command.ts'
import { write } from './output.ts'
import { readArguments, UsageProblem } from './usage.ts'

const help = `
Usage: touchstone witness add KEY
       touchstone witness remove NAME
       touchstone witness list
       touchstone witness show

  add KEY              cosign the log with this verifier key (its /log/key) from now on, as long as it is only ever added to
  remove NAME          cosign the log of this name no more
  list                 the logs this desk vouches for, and how far
  show                 the line for the policy file of a desk that wants to be vouched for by this one
`

async function run(args: string[], deps: CommandDeps): Promise<number> {
  const { positionals } = readArguments(args, {})
  const [what, name, ...rest] = positionals
  const takesName = what === 'add' || what === 'remove'
  if (rest.length > 0 || !['add', 'remove', 'list', 'show'].includes(what) || takesName !== (name !== undefined)) throw new UsageProblem('Say what to do: add KEY, remove NAME, list or show.')
  if (what === 'show') {
    const witness = deps.witness()
    await write(deps.stdout, `witness ${witness.name} ${renderVerifierKey(witness)} ${deps.publicUrl}/witness\n`)
    return 0
  }
  const { db } = await deps.database()
  if (what === 'add') await write(deps.stdout, `This desk cosigns ${await trustLog(db, checkedKey(name))}.\n`)
  else if (what === 'remove' && !(await distrustLog(db, name))) throw new UsageProblem(`This desk vouches for no log called ${name}.`)
  else if (what === 'remove') await write(deps.stdout, `This desk cosigns ${name} no more.\n`)
  else for (const { origin, size, cosigned_at } of await witnessedLogs(db)) await write(deps.stdout, `${origin}\t${size}\t${cosigned_at?.toISOString() ?? 'never'}\n`)
  return 0
}

function checkedKey(text: string): string {
  let key: Verifier
  try {
    key = parseVerifierKey(text)
  } catch {
    throw new UsageProblem('That is not a verifier key: it looks like desk.example/log+7f1c2f0e+AQ…, and stands at /log/key of the other desk.')
  }
  if (key.type === cosignatureType) throw new UsageProblem('That is the key of a witness, not of a log: it belongs into a policy file. The key of a log stands at /log/key of the other desk.')
  return text
}

export const command: Command = { name: 'witness', summary: 'Vouch for the logs of other desks.', help, run }
