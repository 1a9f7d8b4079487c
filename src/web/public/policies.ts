/** The pages on which the desk says how it works, who pays for it and how to reach it. */
import type { Hono } from 'hono'
import type { WebDeps, WebEnv } from '../deps.ts'
import { policyNames } from '../policies.ts'
import { policyPage } from '../views/policy-page.ts'

export function policyRoutes(app: Hono<WebEnv>, { settings: { policies = {} } }: WebDeps): void {
  for (const name of policyNames) app.get(`/${name}`, (c) => c.html(policyPage(c.var.words, name, policies)))
}
