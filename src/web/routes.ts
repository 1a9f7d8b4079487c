/**
 * Every route there is: who may use it, what it takes, and how long what it gives may be kept by a cache.
 * The middleware reads this table, and a test compares it with the routes that the app really has.
 */
import { apiRoutes } from './routes/api.ts'
import { claimsRoutes } from './routes/claims.ts'
import { draftingRoutes } from './routes/drafting.ts'
import { evidenceRoutes } from './routes/evidence.ts'
import { logRoutes } from './routes/log.ts'
import { matchingRoutes } from './routes/matching.ts'
import { peopleRoutes } from './routes/people.ts'
import { publicRoutes } from './routes/public.ts'
import { publishingRoutes } from './routes/publishing.ts'
import { removalRoutes } from './routes/removals.ts'
import { settingsRoutes } from './routes/settings.ts'
import { shareRoutes } from './routes/share.ts'
import type { RouteRule } from './routes/rule.ts'

export { type Limit, limits, type RouteRule } from './routes/rule.ts'

/** The first line that fits a request counts: a literal address stands before the pattern that would fit it too. */
export const routes: RouteRule[] = [...publicRoutes, ...publishingRoutes, ...shareRoutes, ...logRoutes, ...peopleRoutes, ...settingsRoutes, ...claimsRoutes, ...evidenceRoutes, ...draftingRoutes, ...removalRoutes, ...matchingRoutes, ...apiRoutes]
