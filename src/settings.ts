/** What the operator sets by environment variables: read, checked, and every problem said in one sentence. */

import { isIP } from 'node:net'
import { resolve } from 'node:path'
import { isDeskName } from '#desk/identity'

export interface Settings {
  port: number
  host: string
  dataDir: string
  /** None: the desk runs a database server of its own. */
  databaseUrl: string | undefined
  publicUrl: string
  /** Under which name the desk speaks until an editor gives it another. */
  deskName: string
  /** What the public log is called; none said: it keeps the name it has, or takes that of `publicUrl`. */
  logOrigin: string | undefined
  /** The private key of the log, or the file that holds it; none: one is made and kept in DATA_DIR/secrets. */
  logKey: string | undefined
  logKeyFile: string | undefined
  /** Who is asked to cosign the log, and how many must. */
  logPolicyFile: string | undefined
  /** The folder of a sentence encoder in ONNX form; none is needed. */
  encoderDir: string | undefined
  /** Where the desk's own words about itself stand, as Markdown, until an editor writes others; none by default. */
  policiesDir: string | undefined
  /** The WebSub hub that is told of new publications. */
  webSubHub: string | undefined
  /** How many proxies in front of the desk are believed when they say who asks. */
  trustProxy: number
  /** The world that an empty database is filled with at the first start. */
  world: string
  logLevel: LogLevel
  /** By which server the newsletter is sent, and from which address; none: no newsletter. */
  mail: { smtpUrl: string; from: string } | undefined
}

export const logLevels = ['error', 'warn', 'info', 'debug'] as const
export type LogLevel = (typeof logLevels)[number]

export interface Surroundings {
  /** Relative directories are meant from the checkout, wherever a command is run. */
  root: string
  worlds: string[]
}

export type Parsed = { settings: Settings; problems?: undefined } | { settings?: undefined; problems: string[] }

export function parseSettings(env: Record<string, string | undefined>, { root, worlds }: Surroundings): Parsed {
  const problems: string[] = []
  const refuse = (problem: string): undefined => void problems.push(problem)

  const port = parsePort(given(env.PORT) ?? '8040', refuse)
  const host = parseHost(given(env.HOST) ?? '127.0.0.1', refuse)
  const dataDir = resolve(root, given(env.DATA_DIR) ?? 'data')
  const databaseUrl = parseDatabaseUrl(given(env.DATABASE_URL), refuse)
  const publicUrl = parsePublicUrl(given(env.PUBLIC_URL), refuse)
  const deskName = parseDeskName(given(env.DESK_NAME) ?? 'Touchstone', refuse)
  const encoderDir = given(env.ENCODER_DIR)
  const policiesDir = given(env.POLICIES_DIR) && resolve(root, given(env.POLICIES_DIR)!)
  const logOrigin = parseLogOrigin(given(env.LOG_ORIGIN), refuse) ?? (publicUrl && originOf(publicUrl))
  const logKey = given(env.LOG_KEY)
  const logKeyFile = inRoot(root, given(env.LOG_KEY_FILE))
  if (logKey && logKeyFile) refuse('LOG_KEY and LOG_KEY_FILE are both given: keep one of them.')
  const logPolicyFile = inRoot(root, given(env.LOG_POLICY_FILE))
  const webSubHub = parseHub(given(env.WEBSUB_HUB), refuse)
  const trustProxy = parseTrustProxy(given(env.TRUST_PROXY) ?? '0', refuse)
  const world = oneOf('WORLD', given(env.WORLD) ?? 'small-town', worlds, refuse)
  const mail = parseMail(given(env.SMTP_URL), given(env.MAIL_FROM), refuse)
  const logLevel = oneOf('LOG_LEVEL', given(env.LOG_LEVEL) ?? 'info', logLevels, refuse)

  if (problems.length > 0) return { problems }
  return {
    settings: {
      port: port!,
      host: host!,
      dataDir,
      databaseUrl,
      publicUrl: publicUrl ?? `http://${reachableHost(host!)}:${port}`,
      deskName: deskName!,
      logOrigin,
      logKey,
      logKeyFile,
      logPolicyFile,
      encoderDir: encoderDir && resolve(root, encoderDir),
      policiesDir,
      webSubHub,
      trustProxy: trustProxy!,
      world: world!,
      logLevel: logLevel!,
      mail
    }
  }
}

type Refuse = (problem: string) => undefined

/** An empty variable counts as none: that is how many tools unset one. */
function given(value: string | undefined): string | undefined {
  return value?.trim() || undefined
}

function parsePort(value: string, refuse: Refuse): number | undefined {
  const port = Number(value)
  if (/^\d+$/.test(value) && port >= 1 && port <= 65_535) return port
  return refuse(`PORT is "${value}", which is not a port: give a number from 1 to 65535.`)
}

function parseHost(value: string, refuse: Refuse): string | undefined {
  if (isIP(value) || /^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/i.test(value)) return value
  return refuse(`HOST is "${value}", which is not an address to listen on: give one such as 127.0.0.1, or 0.0.0.0 for all.`)
}

/** The value may hold a password, so no sentence repeats it. */
function parseDatabaseUrl(value: string | undefined, refuse: Refuse): string | undefined {
  if (value === undefined) return undefined
  const url = URL.canParse(value) ? new URL(value) : undefined
  if (!url || !/^postgres(ql)?:$/.test(url.protocol)) return refuse('DATABASE_URL is not an address of a PostgreSQL database: give one such as postgres://account:password@host:5432/touchstone.')
  if (url.pathname.length < 2) return refuse('DATABASE_URL names no database: put its name at the end, such as postgres://account:password@host:5432/touchstone.')
  return value
}

function parseHub(value: string | undefined, refuse: Refuse): string | undefined {
  if (value === undefined) return undefined
  const url = URL.canParse(value) ? new URL(value) : undefined
  if (url && /^https?:$/.test(url.protocol)) return url.href
  return refuse(`WEBSUB_HUB is "${value}", which is not a web address: give that of a WebSub hub, such as https://hub.example/.`)
}

function parsePublicUrl(value: string | undefined, refuse: Refuse): string | undefined {
  if (value === undefined) return undefined
  const url = URL.canParse(value) ? new URL(value) : undefined
  if (!url || !/^https?:$/.test(url.protocol)) return refuse(`PUBLIC_URL is "${value}", which is not a web address: give one such as https://desk.example.`)
  if (url.pathname !== '/' || url.search || url.hash || url.username || url.password) return refuse(`PUBLIC_URL is "${value}", which has more than a host: give the address alone, such as ${url.protocol}//${url.host}.`)
  return url.origin
}

function parseDeskName(value: string, refuse: Refuse): string | undefined {
  if (isDeskName(value)) return value
  return refuse('DESK_NAME is not a name to print: give up to 60 characters on one line.')
}

function parseLogOrigin(value: string | undefined, refuse: Refuse): string | undefined {
  if (value === undefined || (/^[^\s+/]+(\/[^\s+/]+)*$/.test(value) && !/\p{Cc}/u.test(value) && value.length <= 200)) return value
  return refuse(`LOG_ORIGIN is "${value}", which is not the name of a log: give an address without scheme and without a slash at the end, such as desk.example/log.`)
}

/** The address of the log without its scheme, as c2sp.org/tlog-tiles asks. */
export function originOf(publicUrl: string): string {
  return `${new URL(publicUrl).host}/log`
}

function inRoot(root: string, path: string | undefined): string | undefined {
  return path === undefined ? undefined : resolve(root, path)
}

function parseTrustProxy(value: string, refuse: Refuse): number | undefined {
  if (/^\d$/.test(value)) return Number(value)
  return refuse(`TRUST_PROXY is "${value}", which is not a number of proxies: give 0 for none, or 1 to 9.`)
}

/** The address may hold a password, so no sentence repeats it. */
function parseMail(smtpUrl: string | undefined, from: string | undefined, refuse: Refuse): Settings['mail'] {
  if (smtpUrl === undefined && from === undefined) return undefined
  if (smtpUrl === undefined || from === undefined) return refuse(`${smtpUrl ? 'SMTP_URL is given without MAIL_FROM' : 'MAIL_FROM is given without SMTP_URL'}: mail needs both.`)
  const url = URL.canParse(smtpUrl) ? new URL(smtpUrl) : undefined
  if (!url || !/^smtps?:$/.test(url.protocol) || !url.hostname) return refuse('SMTP_URL is not an address of a mail server: give one such as smtps://account:password@mail.example:465.')
  if (!/^[^\s@<>"]+@[^\s@<>"]+$/.test(from)) return refuse(`MAIL_FROM is "${from}", which is not an e-mail address: give one such as news@desk.example.`)
  return { smtpUrl, from }
}

function oneOf<T extends string>(name: string, value: string, allowed: readonly T[], refuse: Refuse): T | undefined {
  const found = allowed.find((one) => one === value)
  return found ?? refuse(`${name} is "${value}", which is not known: give one of ${allowed.join(', ')}.`)
}

function reachableHost(host: string): string {
  if (host === '0.0.0.0' || host === '::') return 'localhost'
  return isIP(host) === 6 ? `[${host}]` : host
}
