/** `touchstone sign-in`: makes a link that opens the editor's pages, once. */
import { newInvitation } from '#desk/people'
import type { Command, CommandDeps } from './command.ts'
import { write } from './output.ts'
import { readArguments, UsageProblem } from './usage.ts'

const help = `
Usage: touchstone sign-in

Prints a link that opens the editor's pages. It works once and for ten minutes; the session it opens ends after twelve hours, or when
you sign out. Whoever has the link is let in, so hand it on only to an editor of this desk.

Example:
  touchstone sign-in
`

async function run(args: string[], deps: CommandDeps): Promise<number> {
  const { positionals } = readArguments(args, {})
  if (positionals.length > 0) throw new UsageProblem('sign-in takes nothing.')
  const { db } = await deps.database()
  const token = await newInvitation({ db, clock: deps.clock, random: deps.random }, { roles: ['editor'], by: null })
  await write(deps.stdout, `${deps.publicUrl}/desk/sign-in/${token}\n`)
  return 0
}

export const command: Command = { name: 'sign-in', summary: 'Print a link that opens the editor’s pages, once.', help, run }
