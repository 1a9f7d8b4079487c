/** How the desk finds answers. */
import { form, messageBytes, readers, type RouteRule } from './rule.ts'

export const matchingRoutes: RouteRule[] = [
  { method: 'GET', path: '/desk/matching', who: readers, kind: 'page', limit: 'read', cache: 'none' },
  { method: 'POST', path: '/desk/matching/evaluations', who: ['editor'], kind: 'page', bodyBytes: 1024, bodyTypes: form, limit: 'read', cache: 'none' },
  { method: 'POST', path: '/desk/matching/learnings', who: ['editor'], kind: 'page', bodyBytes: 1024, bodyTypes: form, limit: 'read', cache: 'none' },
  { method: 'POST', path: '/desk/matching/rankers', who: ['editor'], kind: 'page', bodyBytes: 1024, bodyTypes: form, limit: 'read', cache: 'none' },
  { method: 'POST', path: '/desk/matching/ranker', who: ['editor'], kind: 'page', bodyBytes: 1024, bodyTypes: form, limit: 'read', cache: 'none' },
  { method: 'POST', path: '/desk/matching/cuts', who: ['editor'], kind: 'page', bodyBytes: 16 * 1024, bodyTypes: form, limit: 'read', cache: 'none' },
  { method: 'GET', path: '/desk/matching/explain', who: readers, kind: 'page', limit: 'read', cache: 'none' },
  { method: 'POST', path: '/desk/matching/explain', who: readers, kind: 'page', bodyBytes: messageBytes, bodyTypes: form, limit: 'read', cache: 'none' },
]
