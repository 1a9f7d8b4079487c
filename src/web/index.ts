/** The website and the API as one app: what each request passes through, and in which order. */
import { Hono } from 'hono'
import { apiRoutes } from './api/index.ts'
import type { WebDeps, WebEnv } from './deps.ts'
import { deskRoutes } from './desk/index.ts'
import { factCheckToolsRoutes } from './factchecktools/index.ts'
import { authority, stillAuthority } from './middleware/authority/index.ts'
import { body } from './middleware/body/index.ts'
import { clientAddress } from './middleware/client-address/index.ts'
import { readableEverywhere } from './middleware/cors/index.ts'
import { delivery } from './middleware/delivery/index.ts'
import { language } from './middleware/language/index.ts'
import { onError } from './middleware/errors/index.ts'
import { keptAnswers } from './middleware/kept-answers/index.ts'
import { parameters } from './middleware/parameters/index.ts'
import { routeRule } from './middleware/route-rule/index.ts'
import { rounds } from './middleware/rounds/index.ts'
import { sameOrigin } from './middleware/same-origin/index.ts'
import { withSecurityHeaders } from './middleware/security-headers/index.ts'
import { turns } from './middleware/turns/index.ts'
import { aboutRoutes } from './public/about.ts'
import { askRoutes, keepWhatWasTyped } from './public/ask.ts'
import { checkRoutes } from './public/checks.ts'
import { embeddingRoutes } from './public/embedding.ts'
import { feedRoutes } from './public/feeds.ts'
import { correctionRoutes } from './public/corrections.ts'
import { fileRoutes } from './public/files.ts'
import { newsletterRoutes } from './public/newsletter.ts'
import { noticeRoutes } from './public/notices.ts'
import { sharingRoutes } from './public/sharing.ts'
import { policyRoutes } from './public/policies.ts'
import { publishedRoutes } from './public/published.ts'
import { sitemapRoutes } from './public/sitemaps.ts'
import { logRoutes } from './public/log.ts'
import { statusRoutes } from './public/status.ts'
import { snapshotRoutes } from './snapshots.ts'

export type { WebDeps }
export { routes, type RouteRule } from './routes.ts'

export function buildApp(deps: WebDeps): Hono<WebEnv> {
  const { publicUrl, trustProxy } = deps.settings
  const { api, document } = apiRoutes(deps)
  const app = new Hono<WebEnv>()

  app.use(language, keptAnswers(deps), withSecurityHeaders(publicUrl), delivery, readableEverywhere, routeRule(deps.speaking), clientAddress(trustProxy), parameters, sameOrigin(publicUrl), authority(deps), rounds(), body, stillAuthority(deps))
  app.use('/', keepWhatWasTyped(deps))
  app.use(turns(deps))

  askRoutes(app, deps)
  statusRoutes(app, deps)
  checkRoutes(app, deps)
  sharingRoutes(app, deps)
  newsletterRoutes(app, deps)
  noticeRoutes(app, deps)
  publishedRoutes(app, deps)
  feedRoutes(app, deps)
  sitemapRoutes(app, deps)
  embeddingRoutes(app, deps)
  factCheckToolsRoutes(app, deps)
  policyRoutes(app, deps)
  aboutRoutes(app, deps, document)
  snapshotRoutes(app, deps)
  correctionRoutes(app, deps)
  logRoutes(app, deps)
  deskRoutes(app, deps)
  fileRoutes(app, deps)
  app.route('/', api)

  app.onError(onError(deps))
  return app
}
