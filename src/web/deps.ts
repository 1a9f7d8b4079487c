/** What the routes are given, and what a request carries on its way through them. */
import type { Context } from 'hono'
import type { HttpBindings } from '@hono/node-server'
import type { Identity, Speaking } from '#desk/identity'
import type { Session } from '#desk/people'
import type { AskDeps } from '#desk/submissions'
import type { Record } from '#desk/versions'
import type { Ledger } from '#ledger'
import type { Signer } from '#tlog'
import type { Words } from '#words'
import type { RouteRule } from './routes.ts'

export interface WebDeps extends AskDeps {
  /** What the desk is called and what it says of itself: another from one request to the next. */
  speaking: Speaking
  settings: {
    /** Where readers find this desk, without a slash at the end. */
    publicUrl: string
    /** How many proxies stand in front and can be believed; 0 is none. */
    trustProxy: number
    /** The hub that tells readers of feeds at once; none by default. */
    webSubHub?: string
  }
  /** The key of the addresses, and whether there is a mail server to send by. */
  newsletter?: { key: Buffer; sends: boolean }
  /** The key of the subscriptions, and the one that browsers subscribe to. */
  notices?: { key: Buffer; publicKey: string }
  log: (line: string) => void
  /** Appends to the public log in the transaction of whoever publishes. */
  record: Record
  ledger: Ledger
  /** With which this desk vouches for the logs of others. */
  witness: Signer
}

export interface WebEnv {
  Bindings: Partial<HttpBindings>
  Variables: {
    rule: RouteRule | undefined
    /** What the desk is called and says of itself, the same from the beginning of a request to its end. */
    identity: Identity
    words: Words
    address: string | null
    /** Of whoever signed in; there wherever the route table asks for it. */
    session: Session | undefined
  }
}

export type WebContext = Context<WebEnv>
