/** The queue and the work on open claims. A whole office may share one network, so these count nobody's turns: who is let in has signed in. */
import { form, readers, type RouteRule } from './rule.ts'

const page = { kind: 'page', limit: 'none', cache: 'none' } as const
const look = (path: string): RouteRule => ({ method: 'GET', path, who: readers, ...page })
const act = (path: string, who: RouteRule['who'] = ['reviewer']): RouteRule => ({ method: 'POST', path, who, bodyBytes: 64 * 1024, bodyTypes: form, ...page })

export const claimsRoutes: RouteRule[] = [
  look('/desk/queue'),
  { ...look('/desk/queue/list'), unattended: true },
  act('/desk/queue/take'),
  act('/desk/queue/leave'),
  act('/desk/queue/merge'),
  act('/desk/queue/merges'),
  act('/desk/queue/close'),
  act('/desk/queue/closings'),
  act('/desk/queue/undo'),
  act('/desk/queue/views', ['reviewer', 'approver', 'editor']),
  act('/desk/queue/views/:view/removal', ['reviewer', 'approver', 'editor']),
  look('/desk/claims/:id'),
  act('/desk/claims/:id/details'),
  act('/desk/claims/:id/split'),
  act('/desk/claims/:id/merges'),
  act('/desk/claims/:id/dismissals'),
  act('/desk/claims/:id/answers'),
  act('/desk/claims/:id/answers/removal'),
  act('/desk/claims/:id/check'),
  act('/desk/claims/:id/unmasking'),
  { method: 'GET', path: '/desk/topics', who: ['editor', 'auditor'], ...page },
  act('/desk/topics', ['editor']),
  act('/desk/topics/:topic', ['editor']),
]
