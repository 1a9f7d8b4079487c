/** `touchstone invite`: makes a link that lets somebody in at the desk, once: the very first editor, or one who is locked out. */
import { isRole, newInvitation, passkeyHome, personOfHandle, type Role, roles } from '#desk/people'
import type { Command, CommandDeps } from './command.ts'
import { write } from './output.ts'
import { readArguments, UsageProblem } from './usage.ts'

const help = `
Usage: touchstone invite --role ROLE [--role ROLE …]
       touchstone invite --for HANDLE

Prints a link that lets somebody in at the desk. It works once and for seven days. Whoever has the link is let in, so hand it on only
to the person it is meant for. With it they choose their name and set up a passkey, or a password with an authenticator app. Once an
editor is in, invitations are made on the desk's page "People".

  --role ROLE    what they may do: ${roles.join(', ')}; may be given more than once
  --for HANDLE   lets somebody back in who has lost their passkey, password or codes; their roles stay as they are

Example:
  touchstone invite --role editor
`

async function run(args: string[], deps: CommandDeps): Promise<number> {
  const { positionals, values } = readArguments(args, { role: { type: 'string', multiple: true }, for: { type: 'string' } })
  if (positionals.length > 0) throw new UsageProblem('invite takes options only.')
  const given = values.role ?? []
  const wrong = given.find((role) => !isRole(role))
  if (wrong !== undefined) throw new UsageProblem(`There is no role "${wrong}"; there are ${roles.join(', ')}.`)
  if ((given.length === 0) === (values.for === undefined)) throw new UsageProblem('Name either a role, or for whom the link is.')

  const { db } = await deps.database()
  const person = values.for === undefined ? null : await personOfHandle(db, values.for)
  if (values.for !== undefined && !person) throw new UsageProblem(`Nobody at this desk has the handle "${values.for}".`)
  const token = await newInvitation({ db, clock: deps.clock, random: deps.random }, { roles: [...new Set(given)] as Role[], by: null, personId: person?.id ?? null, note: person?.name ?? null })
  await write(deps.stdout, `${passkeyHome(deps.publicUrl, '').origin}/desk/invitations/${token}\n`)
  return 0
}

export const command: Command = { name: 'invite', summary: 'Print a link that lets somebody in at the desk, once.', help, run }
