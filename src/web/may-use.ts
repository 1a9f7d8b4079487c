/** Who may use a route, as its line in the table says. */
import type { Role } from '#desk/people'
import type { RouteRule } from './routes.ts'

/** Somebody who holds no role any more is let in nowhere. */
export function mayUse(who: RouteRule['who'], held: readonly Role[]): boolean {
  if (who === 'public') return true
  return who === 'desk' ? held.length > 0 : who.some((role) => held.includes(role))
}
