/** The public log. */
import type { RouteRule } from './rule.ts'

export const logRoutes: RouteRule[] = []
