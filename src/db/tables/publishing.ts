/** What the hubs of feeds have been told. */

export interface PublishingTables {
  hub_announcements: HubAnnouncementsTable
}

export interface HubAnnouncementsTable {
  hub: string
  /** The newest entry of the public log that the hub was told of. */
  entry_index: number
  announced_at: Date
}
