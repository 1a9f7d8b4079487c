/** Signing in and out, and the people of the desk. */
import { form, type RouteRule } from './rule.ts'

export const peopleRoutes: RouteRule[] = [
  { method: 'GET', path: '/desk/sign-in/:token', who: 'public', kind: 'page', limit: 'read', cache: 'none', secretAddress: true },
  { method: 'POST', path: '/desk/sign-in/:token', who: 'public', kind: 'page', bodyBytes: 1024, bodyTypes: form, limit: 'ask', cache: 'none', secretAddress: true },
  { method: 'GET', path: '/desk', who: 'desk', kind: 'page', limit: 'read', cache: 'none' },
  { method: 'POST', path: '/desk/sign-out', who: 'desk', kind: 'page', bodyBytes: 1024, bodyTypes: form, limit: 'read', cache: 'none' },
]
