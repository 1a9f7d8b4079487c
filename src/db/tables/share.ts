/** The tables of what is passed on: pictures and clips, and the newsletter. */

import type { Generated } from 'kysely'
import type { JobColumns } from './asking.ts'

export interface ShareTables {
  share_kits: ShareKitsTable
  share_files: ShareFilesTable
  subscribers: SubscribersTable
  notice_readers: NoticeReadersTable
}

export interface ShareKitsTable extends JobColumns {
  sha256: Buffer
  entry_index: number
  /** Under which name it is drawn. */
  desk_name: string
}

export interface ShareFilesTable {
  sha256: Buffer
  format: '1200x630' | '1080x1080' | '1080x1920' | 'clip'
  bytes: Buffer
  made_at: Date
  desk_name: string
}

export interface SubscribersTable {
  id: string
  address: Buffer
  address_key: Buffer
  cadence: 'daily' | 'weekly'
  language: string | null
  topics: string[]
  asked_at: Date
  confirmed_at: Date | null
  due_at: Date | null
  told_until: number
  tried_until: number
  refused: Generated<number>
}

export interface NoticeReadersTable {
  id: string
  subscription: Buffer
  endpoint_key: Buffer
  language: string | null
  topics: string[]
  due_at: Date
  told_until: number
  tried_until: number
  failed: Generated<number>
}
