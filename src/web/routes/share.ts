/** Share cards, the newsletter, browser notices and explainers. */
import { form, type RouteRule } from './rule.ts'

export const shareRoutes: RouteRule[] = [
  { method: 'GET', path: '/checks/:id/share', who: 'public', kind: 'page', limit: 'read', cache: 'none' },
  { method: 'GET', path: '/cards/:sha256/:format.png', who: 'public', kind: 'asset', limit: 'none', cache: 'forever' },
  { method: 'GET', path: '/newsletter', who: 'public', kind: 'page', limit: 'read', cache: 'minute' },
  { method: 'POST', path: '/newsletter', who: 'public', kind: 'page', bodyBytes: 16 * 1024, bodyTypes: form, limit: 'ask', cache: 'none' },
  { method: 'GET', path: '/newsletter/confirm/:token', who: 'public', kind: 'page', limit: 'read', cache: 'none', secretAddress: true },
  { method: 'POST', path: '/newsletter/confirm/:token', who: 'public', kind: 'page', bodyBytes: 1024, bodyTypes: form, limit: 'ask', cache: 'none', secretAddress: true },
  { method: 'GET', path: '/newsletter/preferences/:token', who: 'public', kind: 'page', limit: 'read', cache: 'none', secretAddress: true },
  { method: 'POST', path: '/newsletter/preferences/:token', who: 'public', kind: 'page', bodyBytes: 16 * 1024, bodyTypes: form, limit: 'ask', cache: 'none', secretAddress: true },
  { method: 'GET', path: '/newsletter/unsubscribe/:token', who: 'public', kind: 'page', limit: 'read', cache: 'none', secretAddress: true },
  // Mail programs press this one for their readers (RFC 8058), in either form of a form.
  { method: 'POST', path: '/newsletter/unsubscribe/:token', who: 'public', kind: 'page', bodyBytes: 1024, bodyTypes: [...form, 'multipart/form-data'], limit: 'read', cache: 'none', secretAddress: true },
  { method: 'GET', path: '/clips/:sha256.mp4', who: 'public', kind: 'asset', limit: 'none', cache: 'forever' },
  { method: 'GET', path: '/notices', who: 'public', kind: 'page', limit: 'read', cache: 'minute' },
  { method: 'POST', path: '/notices', who: 'public', kind: 'page', bodyBytes: 16 * 1024, bodyTypes: form, limit: 'ask', cache: 'none' },
  { method: 'POST', path: '/notices/end', who: 'public', kind: 'page', bodyBytes: 8 * 1024, bodyTypes: form, limit: 'read', cache: 'none' },
  { method: 'GET', path: '/notices/worker.js', who: 'public', kind: 'asset', limit: 'none', cache: 'minute' },
]
