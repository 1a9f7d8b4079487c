/** The queue and the work on open claims. */
import type { RouteRule } from './rule.ts'

export const claimsRoutes: RouteRule[] = []
