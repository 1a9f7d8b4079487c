/** Lawful removal: an editor asks, a second person agrees or says no. */
import type { Role } from '#desk/people'
import { form, readers, type RouteRule } from './rule.ts'

const page = { kind: 'page', limit: 'read', cache: 'none' } as const
const write = { ...page, method: 'POST', bodyBytes: 64 * 1024, bodyTypes: form } as const
const seconds: readonly Role[] = ['approver', 'editor']

export const removalRoutes: RouteRule[] = [
  { ...page, method: 'GET', path: '/desk/checks/:id/removals', who: readers },
  { ...write, path: '/desk/checks/:id/removals', who: ['editor'] },
  { ...write, path: '/desk/checks/:id/removals/approval', who: seconds },
  { ...write, path: '/desk/checks/:id/removals/dropping', who: seconds },
]
