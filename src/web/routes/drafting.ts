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
  post('/desk/checks/:id/here', ['reviewer']),
  post('/desk/checks/:id/proposal', ['reviewer']),
  post('/desk/checks/:id/proposal/withdrawal', ['reviewer']),
  post('/desk/checks/:id/editions', ['reviewer']),
  post('/desk/comments/:id/settlement', ['reviewer', 'approver']),
]
