/** The desk's own pages. */
import type { Hono } from 'hono'
import type { WebDeps, WebEnv } from '../deps.ts'
import { draftingRoutes } from './drafting.ts'
import { explainRoutes } from './explain.ts'
import { homeRoutes } from './home.ts'
import { matchingRoutes } from './matching.ts'
import { signInRoutes } from './sign-in.ts'

export function deskRoutes(app: Hono<WebEnv>, deps: WebDeps): void {
  signInRoutes(app, deps)
  homeRoutes(app, deps)
  draftingRoutes(app, deps)
  matchingRoutes(app, deps)
  explainRoutes(app, deps)
}
