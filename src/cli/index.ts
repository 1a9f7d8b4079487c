/** The commands, and how one is run: help, unknown names, and problems in one sentence. */
import { DatabaseProblem } from '#db'
import { SourceProblem } from '#desk/importing'
import { NotFetched } from '#fetching'
import { LedgerProblem } from '#ledger'
import type { Command, CommandDeps } from './command.ts'
import { command as backup } from './backup.ts'
import { command as evaluate } from './eval.ts'
import { command as explain } from './explain.ts'
import { FileProblem } from './files.ts'
import { command as importing } from './import.ts'
import { command as invite } from './invite.ts'
import { command as key } from './key.ts'
import { command as match } from './match.ts'
import { listenForGoneReader, ReaderGone, write } from './output.ts'
import { command as seed } from './seed.ts'
import { UsageProblem } from './usage.ts'
import { command as verify } from './verify.ts'
import { command as witness } from './witness.ts'

export type { Command, CommandDeps } from './command.ts'

export const commands: Command[] = [importing, match, explain, evaluate, seed, invite, backup, verify, key, witness]

/** `argv` begins with the command's name. */
export async function runCommand([name, ...args]: string[], deps: CommandDeps): Promise<number> {
  listenForGoneReader(deps.stdout)
  listenForGoneReader(deps.stderr)
  try {
    return await find(name, args, deps)
  } catch (error) {
    if (error instanceof ReaderGone) return 0
    if (error instanceof UsageProblem) return await say(deps, `${error.message} See \`touchstone ${name} --help\`.`, 2)
    if (isProblem(error)) return await say(deps, error.message, 1)
    throw error
  }
}

async function find(name: string | undefined, args: string[], deps: CommandDeps): Promise<number> {
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    await write(deps.stdout, overview())
    return 0
  }
  const command = commands.find((one) => one.name === name)
  if (!command) return say(deps, `There is no command "${name}"; there are ${['serve', ...commands.map((one) => one.name)].join(', ')}. See \`touchstone --help\`.`, 2)
  const own = args.includes('--') ? args.slice(0, args.indexOf('--')) : args
  if (!own.includes('--help') && !own.includes('-h')) return command.run(args, deps)
  await write(deps.stdout, `${command.help.trim()}\n`)
  return 0
}

function overview(): string {
  const lines = [{ name: 'serve', summary: 'Run the desk; without a command this is what is done.' }, ...commands]
  return `Usage: touchstone COMMAND

${lines.map(({ name, summary }) => `  ${name.padEnd(8)} ${summary}`).join('\n')}

touchstone COMMAND --help says more about each.
`
}

function isProblem(error: unknown): error is Error {
  return [FileProblem, SourceProblem, NotFetched, DatabaseProblem, LedgerProblem].some((kind) => error instanceof kind)
}

async function say({ stderr }: CommandDeps, sentence: string, exitCode: number): Promise<number> {
  await write(stderr, `touchstone: ${sentence}\n`)
  return exitCode
}
