/**
 * Every route there is: who may use it, what it takes, and how long what it gives may be kept by a cache.
 * The middleware reads this table, and a test compares it with the routes that the app really has.
 */

export interface RouteRule {
  method: 'GET' | 'POST'
  path: string
  /** Anybody, or who has signed in in this role. */
  who: 'public' | 'editor'
  kind: 'page' | 'api' | 'asset'
  /** The most bytes of a request's body; a route without it takes none. */
  bodyBytes?: number
  /** What a body may be. */
  bodyTypes?: string[]
  /** Which limit counts its use, by network, under a key that names nobody. */
  limit: Limit
  cache: 'minute' | 'forever' | 'none'
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
const message = 256 * 1024

const form = ['application/x-www-form-urlencoded']

export const routes: RouteRule[] = [
  { method: 'GET', path: '/', who: 'public', kind: 'page', limit: 'none', cache: 'minute' },
  { method: 'POST', path: '/', who: 'public', kind: 'page', bodyBytes: message, bodyTypes: form, limit: 'ask', cache: 'none' },
  { method: 'GET', path: '/status/:token', who: 'public', kind: 'page', limit: 'read', cache: 'none', secretAddress: true },
  { method: 'POST', path: '/status/:token/feedback', who: 'public', kind: 'page', bodyBytes: 4096, bodyTypes: form, limit: 'ask', cache: 'none', secretAddress: true },
  { method: 'GET', path: '/checks', who: 'public', kind: 'page', limit: 'read', cache: 'minute' },
  { method: 'GET', path: '/checks/:id', who: 'public', kind: 'page', limit: 'none', cache: 'minute' },
  { method: 'GET', path: '/about', who: 'public', kind: 'page', limit: 'none', cache: 'minute' },
  { method: 'GET', path: '/api', who: 'public', kind: 'page', limit: 'none', cache: 'minute' },
  { method: 'GET', path: '/assets/:file', who: 'public', kind: 'asset', limit: 'none', cache: 'forever' },
  { method: 'GET', path: '/robots.txt', who: 'public', kind: 'asset', limit: 'none', cache: 'minute' },
  { method: 'GET', path: '/healthz', who: 'public', kind: 'asset', limit: 'none', cache: 'none' },

  { method: 'GET', path: '/desk/sign-in/:token', who: 'public', kind: 'page', limit: 'read', cache: 'none', secretAddress: true },
  { method: 'POST', path: '/desk/sign-in/:token', who: 'public', kind: 'page', bodyBytes: 1024, bodyTypes: form, limit: 'ask', cache: 'none', secretAddress: true },
  { method: 'GET', path: '/desk/matching', who: 'editor', kind: 'page', limit: 'read', cache: 'none' },
  { method: 'POST', path: '/desk/matching/evaluations', who: 'editor', kind: 'page', bodyBytes: 1024, bodyTypes: form, limit: 'read', cache: 'none' },
  { method: 'POST', path: '/desk/matching/learnings', who: 'editor', kind: 'page', bodyBytes: 1024, bodyTypes: form, limit: 'read', cache: 'none' },
  { method: 'POST', path: '/desk/matching/rankers', who: 'editor', kind: 'page', bodyBytes: 1024, bodyTypes: form, limit: 'read', cache: 'none' },
  { method: 'POST', path: '/desk/matching/ranker', who: 'editor', kind: 'page', bodyBytes: 1024, bodyTypes: form, limit: 'read', cache: 'none' },
  { method: 'POST', path: '/desk/matching/cuts', who: 'editor', kind: 'page', bodyBytes: 16 * 1024, bodyTypes: form, limit: 'read', cache: 'none' },
  { method: 'GET', path: '/desk/matching/explain', who: 'editor', kind: 'page', limit: 'read', cache: 'none' },
  { method: 'POST', path: '/desk/matching/explain', who: 'editor', kind: 'page', bodyBytes: message, bodyTypes: form, limit: 'read', cache: 'none' },
  { method: 'POST', path: '/desk/sign-out', who: 'editor', kind: 'page', bodyBytes: 1024, bodyTypes: form, limit: 'read', cache: 'none' },

  { method: 'GET', path: '/api/v1/openapi.json', who: 'public', kind: 'api', limit: 'none', cache: 'minute' },
  { method: 'GET', path: '/api/v1/matches', who: 'public', kind: 'api', limit: 'read', cache: 'none' },
  { method: 'POST', path: '/api/v1/submissions', who: 'public', kind: 'api', bodyBytes: message, bodyTypes: ['application/json'], limit: 'ask', cache: 'none' },
  { method: 'GET', path: '/api/v1/submissions/:token', who: 'public', kind: 'api', limit: 'read', cache: 'none', secretAddress: true },
  { method: 'GET', path: '/api/v1/checks', who: 'public', kind: 'api', limit: 'read', cache: 'minute' },
  { method: 'GET', path: '/api/v1/checks/:id', who: 'public', kind: 'api', limit: 'none', cache: 'minute' },
]
