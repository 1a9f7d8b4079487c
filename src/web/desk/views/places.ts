/** Where one can go at the desk. A place is shown once its page stands in the route table, to whoever may look at it. */
import type { Role } from '#desk/people'
import { findRule } from '../../find-rule.ts'
import { mayUse } from '../../may-use.ts'

export const places = {
  home: { address: '/desk', key: 'h' },
  queue: { address: '/desk/queue', key: 'q' },
  checks: { address: '/desk/checks', key: 'w' },
  explainers: { address: '/desk/explainers', key: 'e' },
  approvals: { address: '/desk/approvals', key: 'a' },
  complaints: { address: '/desk/complaints', key: 'c' },
  reviews: { address: '/desk/reviews', key: 'r' },
  counters: { address: '/desk/counters', key: 'n' },
  people: { address: '/desk/people', key: 'p' },
  matching: { address: '/desk/matching', key: 'm' },
  settings: { address: '/desk/settings', key: 's' },
  account: { address: '/desk/account', key: 'y' },
} as const

export type Place = keyof typeof places

export function mayLook(address: string, roles: readonly Role[]): boolean {
  const rule = findRule('GET', address)
  return rule !== undefined && mayUse(rule.who, roles)
}

export function openPlaces(roles: readonly Role[]): Place[] {
  return (Object.keys(places) as Place[]).filter((place) => mayLook(places[place].address, roles))
}
