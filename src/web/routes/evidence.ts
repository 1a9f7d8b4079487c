/** Evidence and the right of reply. */
import { form, readers, type RouteRule } from './rule.ts'

/** A pasted book is refused by the page itself, which gives it back; only what no form sends is cut off before. */
const pastedBytes = 24 * 1024 * 1024
const uploadBytes = 26 * 1024 * 1024

const page = { kind: 'page', limit: 'read', cache: 'none' } as const
const write = { ...page, method: 'POST', who: ['reviewer'], bodyTypes: form } as const

export const evidenceRoutes: RouteRule[] = [
  { ...page, method: 'GET', path: '/desk/checks/:id/evidence', who: readers },
  { ...page, method: 'GET', path: '/desk/checks/:id/evidence/captures', who: readers, unattended: true },
  { ...write, path: '/desk/checks/:id/evidence', bodyBytes: pastedBytes },
  { ...write, path: '/desk/checks/:id/evidence/file', bodyBytes: uploadBytes, bodyTypes: ['multipart/form-data'] },
  { ...write, path: '/desk/checks/:id/evidence/:evidence', bodyBytes: pastedBytes },
  { ...write, path: '/desk/checks/:id/evidence/:evidence/place', bodyBytes: 1024 },
  { ...write, path: '/desk/checks/:id/evidence/:evidence/capture', bodyBytes: 64 * 1024 },
  { ...write, path: '/desk/checks/:id/evidence/:evidence/removal', bodyBytes: 1024 },
  { ...page, method: 'GET', path: '/desk/checks/:id/replies', who: readers },
  { ...write, path: '/desk/checks/:id/replies', bodyBytes: pastedBytes },
  { ...write, path: '/desk/checks/:id/replies/:reply', bodyBytes: pastedBytes },
  { ...write, path: '/desk/checks/:id/replies/:reply/removal', bodyBytes: 1024 },
  { ...page, method: 'GET', path: '/desk/snapshots/:sha256', who: readers },
  { ...page, method: 'GET', path: '/desk/snapshots/:sha256/text', who: readers },
  { method: 'GET', path: '/snapshots/:sha256', who: 'public', kind: 'asset', limit: 'read', cache: 'forever' },
  { method: 'GET', path: '/snapshots/:sha256/text', who: 'public', kind: 'page', limit: 'read', cache: 'minute' },
]
