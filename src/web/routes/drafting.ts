/** Drafts, approvals, corrections and complaints. */
import type { RouteRule } from './rule.ts'

export const draftingRoutes: RouteRule[] = []
