/** The table of what the desk is called and what it says of itself. */

export interface IdentityTables {
  identity_changes: IdentityChangesTable
}

export interface IdentityChangesTable {
  part: 'name' | 'methods' | 'corrections-policy' | 'ethics' | 'funding' | 'privacy' | 'contact'
  /** Empty for the name. */
  language: string
  revision: number
  /** Null where the default was taken again. */
  text: string | null
  person_id: string
  changed_at: Date
}
