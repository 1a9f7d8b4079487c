/** The key, the name and the witnesses of the public log, as the settings have them. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Database, inTurn } from '#db'
import { createLedger, type Ledger, LedgerProblem, openSigner, readHead } from '#ledger'
import { cosignatureType, newSigner, parsePolicy, type Policy, type Signer } from '#tlog'
import { StartProblem } from './problem.ts'
import { originOf, type Settings } from './settings.ts'

export interface PublicLogDeps {
  settings: Settings
  db: Database
  databaseUrl: string
  secret: (name: string) => string
  clock: () => Date
  log: (line: string) => void
  onFatal: (problem: LedgerProblem) => void
}

/** One node after the other: the first to start names the log, and the others go by that name. */
export async function startLedger({ settings, db, databaseUrl, secret, clock, log, onFatal }: PublicLogDeps): Promise<Ledger> {
  const policy = openPolicy(settings)
  return inTurn(db, 'start of the log', async () => {
    const signer = await openLogSigner({ settings, db, secret })
    const publicUrl = settings.publicUrl.startsWith('https:') ? settings.publicUrl : undefined
    const ledger = createLedger({ db, databaseUrl, folder: join(settings.dataDir, 'log'), signer, policy, publicUrl, clock, log, onFatal })
    await ledger.start()
    return ledger
  })
}

/** What the log is called, and its key: as was said, as it is called already, or after the desk's address. */
export async function nameOfLog({ settings, db }: Pick<PublicLogDeps, 'settings' | 'db'>): Promise<string> {
  return settings.logOrigin ?? (await readHead(db))?.origin ?? originOf(settings.publicUrl)
}

export async function openLogSigner({ settings, db, secret }: Pick<PublicLogDeps, 'settings' | 'db' | 'secret'>): Promise<Signer> {
  const origin = await nameOfLog({ settings, db })
  const given = settings.logKey ?? (settings.logKeyFile && read('LOG_KEY_FILE', settings.logKeyFile))
  return given !== undefined ? openSigner(given, origin) : newSigner(origin, Buffer.from(secret('log-key'), 'hex'))
}

/** With a key of its own: whoever vouches for others must not be taken for a log. */
export function openWitness(settings: Settings, secret: (name: string) => string): Signer {
  return newSigner(`${new URL(settings.publicUrl).host}/witness`, Buffer.from(secret('witness-key'), 'hex'), cosignatureType)
}

function openPolicy({ logPolicyFile }: Settings): Policy | undefined {
  if (!logPolicyFile) return undefined
  try {
    return parsePolicy(read('LOG_POLICY_FILE', logPolicyFile))
  } catch (error) {
    if (error instanceof StartProblem) throw error
    throw new StartProblem(`LOG_POLICY_FILE is ${logPolicyFile}, which is not a policy: ${(error as Error).message}.`)
  }
}

function read(setting: string, path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    throw new StartProblem(`${setting} is ${path}, which cannot be read: ${(error as NodeJS.ErrnoException).code}.`)
  }
}
