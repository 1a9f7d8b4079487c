/** Asks for a fresh sign-in before what would let somebody stay in for good, or let others in. */
import type { Session } from '#desk/people'
import type { WebContext, WebDeps } from '../deps.ts'
import { DoorRefusal } from '../door-refusal.ts'

const freshFor = 15 * 60_000

export function isFresh({ beganAt }: Pick<Session, 'beganAt'>, { clock }: Pick<WebDeps, 'clock'>): boolean {
  return clock().getTime() - beganAt.getTime() < freshFor
}

export function askFresh(c: WebContext, deps: Pick<WebDeps, 'clock'>): void {
  if (!isFresh(c.var.session!, deps)) throw new DoorRefusal('sign-in-again')
}
