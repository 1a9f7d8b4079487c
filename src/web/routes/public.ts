/** What everybody may read and send. */
import { form, messageBytes, type RouteRule } from './rule.ts'

export const publicRoutes: RouteRule[] = [
  { method: 'GET', path: '/', who: 'public', kind: 'page', limit: 'none', cache: 'minute' },
  { method: 'POST', path: '/', who: 'public', kind: 'page', bodyBytes: messageBytes, bodyTypes: form, limit: 'ask', cache: 'none' },
  { method: 'GET', path: '/status/:token', who: 'public', kind: 'page', limit: 'read', cache: 'none', secretAddress: true },
  { method: 'POST', path: '/status/:token/feedback', who: 'public', kind: 'page', bodyBytes: 4096, bodyTypes: form, limit: 'ask', cache: 'none', secretAddress: true },
  { method: 'GET', path: '/checks', who: 'public', kind: 'page', limit: 'read', cache: 'minute' },
  { method: 'GET', path: '/checks/:id', who: 'public', kind: 'page', limit: 'none', cache: 'minute' },
  { method: 'GET', path: '/about', who: 'public', kind: 'page', limit: 'none', cache: 'minute' },
  { method: 'GET', path: '/api', who: 'public', kind: 'page', limit: 'none', cache: 'minute' },
  { method: 'GET', path: '/assets/:file', who: 'public', kind: 'asset', limit: 'none', cache: 'forever' },
  { method: 'GET', path: '/robots.txt', who: 'public', kind: 'asset', limit: 'none', cache: 'minute' },
  { method: 'GET', path: '/healthz', who: 'public', kind: 'asset', limit: 'none', cache: 'none' },
]
