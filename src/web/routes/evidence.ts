/** Evidence and the right of reply. */
import type { RouteRule } from './rule.ts'

export const evidenceRoutes: RouteRule[] = []
