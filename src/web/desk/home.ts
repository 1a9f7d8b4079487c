/** The desk's first page: what waits. */
import type { Hono } from 'hono'
import { whatWaits } from '#desk/home'
import type { WebDeps, WebEnv } from '../deps.ts'
import { frameOf } from './views/desk-page.ts'
import { homePage } from './views/home-page.ts'

export function homeRoutes(app: Hono<WebEnv>, deps: WebDeps): void {
  app.get('/desk', async (c) => c.html(homePage(frameOf(c), await whatWaits(deps, c.var.session!.personId))))
}
