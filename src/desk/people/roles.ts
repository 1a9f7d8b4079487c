/** What a person of the desk may be. One person may hold several roles; what each opens stands in the route table. */

export const roles = ['reviewer', 'approver', 'editor', 'auditor'] as const

export type Role = (typeof roles)[number]

export function isRole(value: unknown): value is Role {
  return roles.some((role) => role === value)
}
