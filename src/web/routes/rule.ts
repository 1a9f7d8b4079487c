/** What the route table says about a route. */
import type { Role } from '#desk/people'

export interface RouteRule {
  method: 'GET' | 'POST'
  path: string
  /** Anybody; any person of the desk; or a person of the desk who holds one of these roles. */
  who: 'public' | 'desk' | readonly Role[]
  kind: 'page' | 'api' | 'asset'
  /** The most bytes of a request's body; a route without it takes none. */
  bodyBytes?: number
  /** What a body may be. */
  bodyTypes?: string[]
  /** Which limit counts its use, by network, under a key that names nobody. */
  limit: Limit
  cache: 'moment' | 'minute' | 'forever' | 'none'
  /** Goes out while it is made, because all of it would be too much to hold. */
  streamed?: true
  /** Pages of other sites may show it in a frame. */
  embeddable?: true
  /** Pages that stand open ask this by themselves: it does not keep a session from ending for want of use. */
  unattended?: true
  /** The address itself is the secret: it is kept out of referrers and search engines. */
  secretAddress?: true
}

export type Limit = 'read' | 'ask' | 'none'

/** How often one network may search or look up what is not the same for everybody, and how often it may ask. */
export const limits = {
  read: { hits: 1200, seconds: 60 },
  ask: { hits: 60, seconds: 600 },
} as const

/** 20,000 characters of any script fit, also when a form writes each as nine bytes. */
export const messageBytes = 256 * 1024

export const form = ['application/x-www-form-urlencoded']

/** Everybody who may look: an auditor sees what the others see, and changes nothing. */
export const readers: readonly Role[] = ['reviewer', 'approver', 'editor', 'auditor']
