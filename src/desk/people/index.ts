/** The people of the desk: who they are, what they may do, and the sessions in which they do it. */

export { invitationWorks, newInvitation, useInvitation } from './invitations.ts'
export { addPerson, giveRole, takeRole } from './people.ts'
export { isRole, type Role, roles } from './roles.ts'
export { beginSession, endSession, findSession, type Session, sessionHours } from './sessions.ts'
