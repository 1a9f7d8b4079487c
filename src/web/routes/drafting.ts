/** Drafts, approvals, corrections and complaints. */
import { form, readers, type RouteRule } from './rule.ts'

/** A body of 100,000 characters of any script, as a form writes them. */
const draftBytes = 2 * 1024 * 1024
const small = 16 * 1024

const page = (path: string): RouteRule => ({ method: 'GET', path, who: readers, kind: 'page', limit: 'read', cache: 'none' })
const post = (path: string, who: RouteRule['who'], bodyBytes = small): RouteRule => ({ method: 'POST', path, who, kind: 'page', bodyBytes, bodyTypes: form, limit: 'read', cache: 'none' })

export const draftingRoutes: RouteRule[] = [
  page('/desk/checks'),
  post('/desk/checks', ['reviewer']),
  page('/desk/checks/:id'),
  post('/desk/checks/:id/draft', ['reviewer'], draftBytes),
  post('/desk/checks/:id/parts', ['reviewer'], draftBytes),
  { ...post('/desk/checks/:id/here', ['reviewer']), unattended: true },
  post('/desk/checks/:id/proposal', ['reviewer']),
  post('/desk/checks/:id/proposal/withdrawal', ['reviewer']),
  post('/desk/checks/:id/editions', ['reviewer']),
  post('/desk/checks/:id/abandonment', ['reviewer']),
  post('/desk/checks/:id/review-date', ['reviewer']),
  post('/desk/comments/:id/settlement', ['reviewer', 'approver']),

  page('/desk/explainers'),
  post('/desk/explainers', ['reviewer']),
  page('/desk/explainers/:id'),

  page('/desk/approvals'),
  page('/desk/approvals/:sha256'),
  page('/desk/approvals/:sha256/card.png'),
  post('/desk/approvals/:sha256/approval', ['approver']),
  post('/desk/approvals/:sha256/return', ['approver'], 64 * 1024),
  post('/desk/approvals/:sha256/comments', ['reviewer', 'approver'], 64 * 1024),

  page('/desk/complaints'),
  post('/desk/complaints/:id/assignment', ['approver', 'reviewer', 'editor']),
  post('/desk/complaints/:id/decision', ['approver', 'reviewer', 'editor'], 64 * 1024),
  page('/desk/reviews'),
  post('/desk/reviews/:id/done', ['reviewer']),
  page('/desk/counters'),

  { method: 'GET', path: '/corrections', who: 'public', kind: 'page', limit: 'read', cache: 'minute' },
  { method: 'GET', path: '/checks/:id/report', who: 'public', kind: 'page', limit: 'read', cache: 'minute' },
  { method: 'GET', path: '/explainers/:id/report', who: 'public', kind: 'page', limit: 'read', cache: 'minute' },
  { method: 'POST', path: '/checks/:id/report', who: 'public', kind: 'page', bodyBytes: 64 * 1024, bodyTypes: form, limit: 'ask', cache: 'none' },
  { method: 'POST', path: '/explainers/:id/report', who: 'public', kind: 'page', bodyBytes: 64 * 1024, bodyTypes: form, limit: 'ask', cache: 'none' },
  { method: 'GET', path: '/complaints/:token', who: 'public', kind: 'page', limit: 'read', cache: 'none', secretAddress: true },
]
