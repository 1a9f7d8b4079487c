/** Feeds, sitemaps, structured data, embedding, and the Fact Check Tools API. */
import type { RouteRule } from './rule.ts'

export const publishingRoutes: RouteRule[] = []
