/** The public log. */
import type { RouteRule } from './rule.ts'

export const logRoutes: RouteRule[] = [
  { method: 'GET', path: '/log', who: 'public', kind: 'page', limit: 'read', cache: 'moment' },
  { method: 'GET', path: '/log/checkpoint', who: 'public', kind: 'asset', limit: 'none', cache: 'moment' },
  { method: 'GET', path: '/log/key', who: 'public', kind: 'asset', limit: 'none', cache: 'moment' },
  { method: 'GET', path: '/log/keys', who: 'public', kind: 'asset', limit: 'none', cache: 'moment' },
  { method: 'GET', path: '/log/tile/*', who: 'public', kind: 'asset', limit: 'none', cache: 'forever' },
  { method: 'GET', path: '/checks/:id/proof', who: 'public', kind: 'asset', limit: 'read', cache: 'moment' },
  { method: 'GET', path: '/explainers/:id/proof', who: 'public', kind: 'asset', limit: 'read', cache: 'moment' },
  // Witnesses of other logs: a body of text, whose type their programs do not name.
  { method: 'POST', path: '/witness/add-checkpoint', who: 'public', kind: 'api', bodyBytes: 64 * 1024, bodyTypes: ['', 'text/plain', 'application/octet-stream'], limit: 'read', cache: 'none' },
  { method: 'GET', path: '/witness/:log/checkpoint', who: 'public', kind: 'asset', limit: 'read', cache: 'moment' },
]
