/** The API for programs. */
import { messageBytes, type RouteRule } from './rule.ts'

export const apiRoutes: RouteRule[] = [
  { method: 'GET', path: '/api/v1/openapi.json', who: 'public', kind: 'api', limit: 'none', cache: 'minute' },
  { method: 'GET', path: '/api/v1/matches', who: 'public', kind: 'api', limit: 'read', cache: 'none' },
  { method: 'POST', path: '/api/v1/submissions', who: 'public', kind: 'api', bodyBytes: messageBytes, bodyTypes: ['application/json'], limit: 'ask', cache: 'none' },
  { method: 'GET', path: '/api/v1/submissions/:token', who: 'public', kind: 'api', limit: 'read', cache: 'none', secretAddress: true },
  { method: 'GET', path: '/api/v1/checks', who: 'public', kind: 'api', limit: 'read', cache: 'minute' },
  { method: 'GET', path: '/api/v1/checks/:id', who: 'public', kind: 'api', limit: 'none', cache: 'minute' },
]
