/** The table of what hubs have been told. */

export interface AnnouncingTables {
  hub_announcements: HubAnnouncementsTable
}

export interface HubAnnouncementsTable {
  hub: string
  /** The last entry of the public log it has been told of. */
  entry_index: number
  announced_at: Date
}
