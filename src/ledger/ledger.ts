/** The public log of one desk: appends in the transactions of others, and brings what was committed before the public. */
import { type Database, inTransaction, listen } from '#db'
import type { Record } from '#desk/versions'
import { namedServers } from '#fetching'
import { parseSignerKey, type Policy, type Signer } from '#tlog'
import { channel, lockedHead, recorder } from './append.ts'
import { cosign, monitoringAddress } from './cosigning.ts'
import { logFiles, type LogFiles } from './files.ts'
import { refuseFork } from './guard.ts'
import { LedgerProblem } from './problem.ts'
import { publish } from './publishing.ts'
import { readHead } from './stored.ts'

export interface LedgerOptions {
  db: Database
  databaseUrl: string
  /** DATA_DIR/log. */
  folder: string
  signer: Signer
  policy?: Policy
  /** Where readers find this desk, if the operator said so. */
  publicUrl?: string
  clock: () => Date
  log: (line: string) => void
  /** Told once when the ledger no longer knows its state: the program must stop. */
  onFatal?: (problem: LedgerProblem) => void
  files?: LogFiles
  servers?: ReturnType<typeof namedServers>
}

export interface Ledger {
  record: Record
  /** Refuses, with the way out, where the public log and the database do not agree; publishes what a crash left. */
  start(): Promise<void>
  /** Publishes what has been committed, now. */
  publish(): Promise<void>
  /** The checkpoint that this node has made public. */
  checkpoint(): Promise<string | undefined>
  status(): { publicSize: number }
  stop(): Promise<void>
}

const lookEvery = 5_000

export function createLedger(options: LedgerOptions): Ledger {
  const { db, databaseUrl, folder, signer, policy, publicUrl, clock, log, onFatal } = options
  const files = options.files ?? logFiles(folder)
  const servers = options.servers ?? namedServers()
  const cosigning = { db, clock, policy, servers, silent: new Set<string>(), log: (line: string) => void (stopped || log(line)) }
  const publishing = { db, files, folder, cosign: (checkpoint: string, size: number) => cosign(cosigning, checkpoint, size) }
  const record = recorder({ signer, clock })
  let publicSize = 0
  let stopped = false
  let failing = false
  let running: Promise<void> | undefined
  let again = false
  let looking: Promise<void> | undefined
  let following: { stop(): Promise<void> } | undefined

  return { record, start, publish: publishNow, checkpoint: async () => (await files.read('checkpoint'))?.toString('utf8'), status: () => ({ publicSize }), stop }

  async function start(): Promise<void> {
    const onDisk = (await files.read('checkpoint'))?.toString('utf8')
    if (onDisk !== undefined) await refuseFork(db, onDisk, folder, true)
    await refuseOtherOrigin()
    await inTransaction(db, (tx) => lockedHead(tx, { signer, clock }))
    for (const { address, where } of publicPlaces()) await lookAt(address, where)
    await files.tidy()
    await publishNow()
    following = follow()
  }

  async function refuseOtherOrigin(): Promise<void> {
    const head = await readHead(db)
    if (!head || head.origin === signer.name) return
    throw new LedgerProblem(`The log of this desk is called ${head.origin}, and readers know it and its key by that name; LOG_ORIGIN or PUBLIC_URL now says ${signer.name}. Set LOG_ORIGIN=${head.origin} to go on with it, whatever PUBLIC_URL is.`)
  }

  function publicPlaces(): { address: string; where: string }[] {
    const witnesses = (policy?.witnesses ?? []).flatMap(({ name, url }) => (url ? [{ address: monitoringAddress(url, signer.name), where: `cosigned by the witness ${name}` }] : []))
    return publicUrl ? [{ address: `${publicUrl}/log/checkpoint`, where: `at ${publicUrl}` }, ...witnesses] : witnesses
  }

  /** Whoever does not answer cannot contradict. */
  async function lookAt(address: string, where: string): Promise<void> {
    const answer = await servers.get(address, { milliseconds: 3_000, bytes: 64 * 1024 }).catch(() => undefined)
    if (answer?.status === 200) await refuseFork(db, Buffer.from(answer.body).toString('utf8'), where)
  }

  /** One at a time; whoever asks while it runs gets a run of its own after it. */
  async function publishNow(): Promise<void> {
    const mine = (running ?? Promise.resolve()).catch(() => {}).then(async () => void (publicSize = await publish(publishing)))
    running = mine
    await mine
  }

  function follow(): { stop(): Promise<void> } {
    const listener = listen(databaseUrl, channel, () => void look())
    const timer = setInterval(() => void look(), lookEvery)
    return {
      async stop() {
        clearInterval(timer)
        await listener.stop()
        await looking
      },
    }
  }

  function look(): void {
    if (looking) return void (again = true)
    looking = lookOnce().finally(() => {
      looking = undefined
      if (again && !stopped) look()
      again = false
    })
  }

  async function lookOnce(): Promise<void> {
    if (stopped) return
    try {
      await publishNow()
      failing = false
    } catch (error) {
      if (error instanceof LedgerProblem) return giveUp(error)
      if (!failing && !stopped) log(`The public log cannot be written now, and will be later: ${(error as Error).message}`)
      failing = true
    }
  }

  function giveUp(problem: LedgerProblem): void {
    if (stopped) return
    stopped = true
    onFatal?.(problem)
  }

  async function stop(): Promise<void> {
    stopped = true
    await servers.close() // whoever does not answer does not hold it up
    await following?.stop()
    await running?.catch(() => {})
  }
}

/** A signer from the text of a key; its name must be that of the log. */
export function openSigner(key: string, origin: string, file?: string): Signer {
  let signer: Signer
  try {
    signer = parseSignerKey(key.trim())
  } catch {
    throw new LedgerProblem(`${file ?? 'LOG_KEY, or the file that LOG_KEY_FILE names,'} holds no key of the form PRIVATE+KEY+name+id+…: make one with \`touchstone key new\`.`)
  }
  if (signer.name !== origin) throw new LedgerProblem(`The key is for a log called ${signer.name}, and this one is called ${origin}: set LOG_ORIGIN, or give the key that belongs here.`)
  return signer
}
