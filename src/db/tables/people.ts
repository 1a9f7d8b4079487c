/** The tables of people: who they are at the desk, what they may do, and how they sign in. */

import type { Generated, GeneratedAlways } from 'kysely'

export interface PeopleTables {
  sessions: SessionsTable
  people: PeopleTable
  role_grants: RoleGrantsTable
  invitations: InvitationsTable
  passkeys: PasskeysTable
  passwords: PasswordsTable
  authenticators: AuthenticatorsTable
  recovery_codes: RecoveryCodesTable
  ceremonies: CeremoniesTable
}

export interface SessionsTable {
  id: GeneratedAlways<number>
  token_hash: Buffer
  /** Null only in sessions from before there were people; those have ended. */
  person_id: string | null
  /** Such as "Firefox on Linux", for the list of one's own sessions. */
  browser: string | null
  /** By what they came in. */
  kind: Generated<'passkey' | 'password' | 'recovery-code' | 'invitation'>
  began_at: Date
  seen_at: Date | null
  expires_at: Date
  ended_at: Date | null
}

export interface PeopleTable {
  id: string
  handle: string
  name: string
  shown_as: string | null
  joined_at: Date
  /** Whoever set this does without single-key shortcuts. */
  shortcuts_off_at: Generated<Date | null>
}

export interface RoleGrantsTable {
  id: GeneratedAlways<number>
  person_id: string
  role: 'reviewer' | 'approver' | 'editor' | 'auditor'
  given_by: string | null
  given_at: Date
  taken_by: string | null
  taken_at: Date | null
}

export interface InvitationsTable {
  id: string
  token_hash: Buffer
  /** Whom it lets back in; null for somebody new. */
  person_id: string | null
  /** Whom it is meant for, in the words of whoever made it. */
  note: Generated<string | null>
  revoked_at: Generated<Date | null>
  roles: string[]
  made_by: string | null
  made_at: Date
  expires_at: Date
  used_at: Date | null
}

export interface PasskeysTable {
  credential_id: Buffer
  person_id: string
  public_key: Buffer
  counter: number
  transports: Generated<string[]>
  label: string
  made_at: Date
  used_at: Date | null
  removed_at: Date | null
}

export interface PasswordsTable {
  person_id: string
  hash: string
  set_at: Date
}

export interface AuthenticatorsTable {
  person_id: string
  secret: Buffer
  made_at: Date
  confirmed_at: Date | null
  last_step: Generated<number>
}

export interface RecoveryCodesTable {
  person_id: string
  code_hash: Buffer
  made_at: Date
  used_at: Date | null
}

export interface CeremoniesTable {
  challenge_hash: Buffer
  kind: string
  person_id: string | null
  made_at: Date
  expires_at: Date
}
