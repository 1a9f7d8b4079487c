/** Signing in: a link that works once, and the session it opens. Nothing about a person is kept. */

export { signInLinkWorks, newSignInLink, useSignInLink } from './links.ts'
export { endSession, findSession, type Role, type Session, sessionHours } from './sessions.ts'
