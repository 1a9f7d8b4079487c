/** What a command is, and what main.ts hands it: everything that is not pure comes in through here. */
import type { Readable, Writable } from 'node:stream'
import type { Database, EmbeddedServer } from '#db'
import type { Fetcher } from '#fetching'
import type { Secrets } from '#privacy'
import type { Signer } from '#tlog'

export interface Command {
  name: string
  /** One line for the list of commands. */
  summary: string
  /** The whole of `touchstone NAME --help`. */
  help: string
  /** The exit code. */
  run(args: string[], deps: CommandDeps): Promise<number>
}

export interface CommandDeps {
  /** The desk's database, started or reached and migrated on the first call; main.ts closes it after the command. */
  database(): Promise<{ db: Database; url: string }>
  /** The desk's own database server, attached to or started, with its tables as they are; undefined where DATABASE_URL names another. */
  ownServer?(): Promise<EmbeddedServer>
  secrets(): Secrets
  /** What the public log of this desk is called. */
  logName(): Promise<string>
  /** Signs it. */
  logSigner(): Promise<Signer>
  /** Signs for the logs of others. */
  witness(): Signer
  /** Where readers find this desk, without a slash at the end. */
  publicUrl: string
  deskName: string
  /** DATA_DIR, absolute. */
  dataDir: string
  fetcher: Fetcher
  clock: () => Date
  random: (bytes: number) => Buffer
  log: (line: string) => void
  stdin: Readable
  stdout: Output
  stderr: Output
}

export type Output = Writable & { isTTY?: boolean; columns?: number }
