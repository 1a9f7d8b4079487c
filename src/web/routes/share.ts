/** Share cards, the newsletter, browser notices and explainers. */
import type { RouteRule } from './rule.ts'

export const shareRoutes: RouteRule[] = [
  { method: 'GET', path: '/checks/:id/share', who: 'public', kind: 'page', limit: 'read', cache: 'none' },
  { method: 'GET', path: '/cards/:sha256/:format.png', who: 'public', kind: 'asset', limit: 'none', cache: 'forever' },
  { method: 'GET', path: '/clips/:sha256.mp4', who: 'public', kind: 'asset', limit: 'none', cache: 'forever' },
]
