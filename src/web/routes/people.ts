/** Signing in and out, and the people of the desk. */
import { form, type RouteRule } from './rule.ts'

const small = { kind: 'page', bodyBytes: 8 * 1024, bodyTypes: form, limit: 'read', cache: 'none' } as const
const page = { kind: 'page', limit: 'read', cache: 'none' } as const
/** An attestation or an assertion of a passkey, as JSON in a field of a form. */
const passkey = { kind: 'page', bodyBytes: 64 * 1024, bodyTypes: form, limit: 'ask', cache: 'none' } as const

export const peopleRoutes: RouteRule[] = [
  { method: 'GET', path: '/desk/sign-in', who: 'public', ...page },
  { method: 'POST', path: '/desk/sign-in', who: 'public', ...small },
  { method: 'GET', path: '/desk/sign-in/help', who: 'public', ...page },
  { method: 'POST', path: '/desk/sign-in/challenge', who: 'public', ...passkey },
  { method: 'POST', path: '/desk/sign-in/passkey', who: 'public', ...passkey },
  { method: 'GET', path: '/desk/invitations/:token', who: 'public', ...page, secretAddress: true },
  { method: 'POST', path: '/desk/invitations/:token/challenge', who: 'public', ...passkey, secretAddress: true },
  { method: 'POST', path: '/desk/invitations/:token/passkey', who: 'public', ...passkey, secretAddress: true },
  { method: 'POST', path: '/desk/invitations/:token/password', who: 'public', ...passkey, secretAddress: true },
  { method: 'GET', path: '/desk', who: 'desk', ...page },
  { method: 'POST', path: '/desk/sign-out', who: 'public', ...small },
  { method: 'GET', path: '/desk/account', who: 'desk', ...page },
  { method: 'POST', path: '/desk/account/name', who: 'desk', ...small },
  { method: 'POST', path: '/desk/account/shortcuts', who: 'desk', ...small },
  { method: 'POST', path: '/desk/account/sessions', who: 'desk', ...small },
  { method: 'POST', path: '/desk/account/passkeys/challenge', who: 'desk', ...small },
  { method: 'POST', path: '/desk/account/passkeys', who: 'desk', ...passkey },
  { method: 'POST', path: '/desk/account/passkeys/name', who: 'desk', ...small },
  { method: 'POST', path: '/desk/account/passkeys/removal', who: 'desk', ...small },
  { method: 'GET', path: '/desk/account/password', who: 'desk', ...page },
  { method: 'POST', path: '/desk/account/password', who: 'desk', ...small },
  { method: 'POST', path: '/desk/account/codes', who: 'desk', ...small },
  { method: 'GET', path: '/desk/people', who: ['editor', 'auditor'], ...page },
  { method: 'POST', path: '/desk/people/invitations', who: ['editor'], ...small },
  { method: 'POST', path: '/desk/people/invitations/end', who: ['editor'], ...small },
  { method: 'POST', path: '/desk/people/:id/roles', who: ['editor'], ...small },
  { method: 'POST', path: '/desk/people/:id/sessions', who: ['editor'], ...small },
]
