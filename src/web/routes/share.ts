/** Share cards, the newsletter, browser notices and explainers. */
import type { RouteRule } from './rule.ts'

export const shareRoutes: RouteRule[] = []
