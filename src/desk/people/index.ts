/** The people of the desk: who they are, what they may do, how they come in, and the sessions in which they do it. */

export { findInvitation, type Invitation, invitationDays, newInvitation, openInvitations, revokeInvitation, tokenOfForm } from './invitations.ts'
export { cameInBy, join } from './joining.ts'
export { checkNewPasskey, isOwnPasskey, keepPasskey, type Passkey, passkeyHome, passkeysOf, passkeyToAskFor, passkeyToMake, personOfPasskey, removePasskey, renamePasskey } from './passkeys.ts'
export { checkPasswordWay, keepPasswordWay, newAuthenticator, type NewAuthenticator, passwordWayOf, personOfPassword } from './password-way.ts'
export { shortestPassword } from './passwords.ts'
export { addPerson, findPerson, giveRole, listPeople, nameYourself, type Person, personOfHandle, takeRole, turnShortcuts } from './people.ts'
export { newRecoveryCodes } from './recovery-codes.ts'
export { isRole, type Role, roles } from './roles.ts'
export { beginSession, endOwnSession, endSession, endSessionsOf, findSession, type OwnSession, type Session, sessionHours, sessionsOf, type WayIn } from './sessions.ts'
