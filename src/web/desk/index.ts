/** The desk's own pages. */
import type { Hono } from 'hono'
import type { WebDeps, WebEnv } from '../deps.ts'
import { approvalRoutes } from './approvals.ts'
import { aftercareRoutes } from './complaints.ts'
import { draftingRoutes } from './drafting.ts'
import { accountRoutes } from './account.ts'
import { evidenceRoutes } from './evidence.ts'
import { claimRoutes } from './claim.ts'
import { explainRoutes } from './explain.ts'
import { homeRoutes } from './home.ts'
import { invitationRoutes } from './invitations.ts'
import { matchingRoutes } from './matching.ts'
import { peopleRoutes } from './people.ts'
import { removalRoutes } from './removals.ts'
import { repliesRoutes } from './replies.ts'
import { queueRoutes } from './queue.ts'
import { settingsRoutes } from './settings.ts'
import { signInRoutes } from './sign-in.ts'
import { topicRoutes } from './topics.ts'

export function deskRoutes(app: Hono<WebEnv>, deps: WebDeps): void {
  signInRoutes(app, deps)
  invitationRoutes(app, deps)
  homeRoutes(app, deps)
  accountRoutes(app, deps)
  peopleRoutes(app, deps)
  settingsRoutes(app, deps)
  draftingRoutes(app, deps)
  approvalRoutes(app, deps)
  aftercareRoutes(app, deps)
  queueRoutes(app, deps)
  claimRoutes(app, deps)
  topicRoutes(app, deps)
  matchingRoutes(app, deps)
  explainRoutes(app, deps)
  evidenceRoutes(app, deps)
  repliesRoutes(app, deps)
  removalRoutes(app, deps)
}
