/** `touchstone backup FILE`: the whole desk in one file, while it runs. */
import { lstatSync, realpathSync } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { basename, dirname, join, resolve, sep } from 'node:path'
import { type BaseBackup, beginBackup, controlFile, DatabaseProblem, hasDatabase, labelFile, walFolder } from '#db'
import type { Command, CommandDeps } from './command.ts'
import { FileProblem } from './files.ts'
import { write } from './output.ts'
import { createProgress } from './progress.ts'
import { Tarball } from './tarball.ts'
import { readArguments, UsageProblem } from './usage.ts'

const help = `
Usage: touchstone backup FILE

Writes the desk into FILE, a .tar.gz, whether it runs or not: its own database as it is when the copy is done, its secrets and its
public log. Whoever can read FILE has the secrets: keep it as you keep the desk, and on another machine.
Nothing is overwritten. Until it is whole it is called FILE.part.

docs/operating.md#backup says what is left out, and how a desk is restored. A database that DATABASE_URL names is not copied.

Example:
  touchstone backup /mnt/backup/desk-$(date +%F).tar.gz
`

async function run(args: string[], deps: CommandDeps): Promise<number> {
  const { positionals } = readArguments(args, {})
  if (positionals.length !== 1) throw new UsageProblem('Name the file to write.')
  const { dataDir, ownServer } = deps
  if (!ownServer) throw new DatabaseProblem(`DATABASE_URL names a database of your own: back that up by the means of its server (pg_dump, or archiving), and copy ${join(dataDir, 'secrets')} beside it.`)
  if (!hasDatabase(dataDir)) throw new DatabaseProblem(`There is no desk in ${dataDir}: set DATA_DIR.`)
  const file = resolve(positionals[0])
  refusePlace(file, dataDir)

  const began = performance.now()
  const backup = await beginBackup(await ownServer())
  try {
    const bytes = await writeDesk(file, backup, deps)
    await write(deps.stdout, `${file}: ${size(bytes)} (${((performance.now() - began) / 1000).toFixed(1)} s). It holds the secrets of the desk.\n`)
    return 0
  } finally {
    await backup.end()
  }
}

function refusePlace(file: string, dataDir: string): void {
  if (lstatSync(file, { throwIfNoEntry: false })) throw new FileProblem(`${file} is there already, and nothing is overwritten.`)
  const folder = followed(dirname(file))
  if (folder === undefined) throw new FileProblem(`There is no folder ${dirname(file)}.`)
  const ofTheDesk = ['', ...Object.values(parts)].map((name) => followed(join(dataDir, name)))
  if (ofTheDesk.some((place) => place !== undefined && `${folder}${sep}`.startsWith(`${place}${sep}`))) throw new FileProblem(`${file} would lie in the data directory that it is to be a copy of: name a file elsewhere, best on another disk.`)
}

function followed(path: string): string | undefined {
  try {
    return realpathSync(path)
  } catch {
    return undefined
  }
}

async function writeDesk(file: string, backup: BaseBackup, deps: CommandDeps): Promise<number> {
  const progress = createProgress(deps.stderr)
  let done = 0
  const tarball = await Tarball.create(file, (count) => {
    done += count
    progress.show(`${size(done)} of about ${size(backup.bytes)}`, done / backup.bytes)
  })
  try {
    await addDesk(tarball, backup, deps.dataDir)
    return await tarball.finish()
  } catch (error) {
    await tarball.abandon()
    throw error
  } finally {
    progress.clear()
  }
}

const parts = { database: 'postgres', log: 'log', secrets: 'secrets' }
const madeAnew = /^(match|postgres\.log(\.1)?|\.writable-\d+)$/

/**
 * The order matters. The log is copied before the stop, so that the database is never behind it, which would keep a desk from starting;
 * of the log its checkpoint first, so that what it names is there. Secrets are made once and never change: copied after the stop,
 * they are all that the database may need.
 */
async function addDesk(tarball: Tarball, backup: BaseBackup, dataDir: string): Promise<void> {
  const log = join(dataDir, parts.log)
  await tarball.addTree(join(log, 'checkpoint'), `${parts.log}/checkpoint`)
  await tarball.addTree(followed(log) ?? log, parts.log, (inside) => inside === 'checkpoint')
  for (const name of await readdir(dataDir)) {
    if (!madeAnew.test(name) && !Object.values(parts).includes(name)) await tarball.addTree(join(dataDir, name), name)
  }
  await addDatabase(tarball, backup)
  await tarball.addTree(realpathSync(join(dataDir, parts.secrets)), parts.secrets)
}

async function addDatabase(tarball: Tarball, backup: BaseBackup): Promise<void> {
  const name = `${parts.database}/${basename(backup.cluster)}`
  const owner = await stat(backup.cluster)
  await tarball.addFolder(parts.database, await stat(dirname(backup.cluster)))
  await tarball.addTree(backup.cluster, name, backup.leavesOut)
  await tarball.addBytes(await backup.control(), `${name}/${controlFile}`, owner)
  const { label, segments } = await backup.finish()
  await tarball.addBytes(Buffer.from(label), `${name}/${labelFile}`, owner)
  await tarball.addFolder(`${name}/${walFolder}`, owner)
  for (const segment of segments) await tarball.addFile(join(backup.cluster, walFolder, segment), `${name}/${walFolder}/${segment}`)
}

function size(bytes: number): string {
  return bytes < 1e9 ? `${(bytes / 1e6).toFixed(1)} MB` : `${(bytes / 1e9).toFixed(2)} GB`
}

export const command: Command = { name: 'backup', summary: 'Write the whole desk into one file, while it runs.', help, run }
