/** What stands in the database: one type for each table, as kysely reads it. */

import type { AnnouncingTables } from './announcing.ts'
import type { AskingTables } from './asking.ts'
import type { ClaimsWorkTables } from './claims-work.ts'
import type { EditionsTables } from './editions.ts'
import type { IdentityTables } from './identity.ts'
import type { LedgerTables } from './ledger.ts'
import type { PeopleTables } from './people.ts'
import type { ShareTables } from './share.ts'
export interface Tables extends AnnouncingTables, AskingTables, PeopleTables, ClaimsWorkTables, EditionsTables, IdentityTables, LedgerTables, ShareTables {}

export type * from './announcing.ts'
export type * from './asking.ts'
export type * from './claims-work.ts'
export type * from './editions.ts'
export type * from './identity.ts'
export type * from './ledger.ts'
export type * from './people.ts'
export type * from './share.ts'
