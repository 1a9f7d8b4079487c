/** The words of notices by the browser. */

import type { Database } from '#db'
import type { Clock, Random } from '#privacy'

export interface NoticeDeps {
  db: Database
  clock: Clock
  random: Random
  /** Stands outside the database; without it no subscription can be read. */
  key: Buffer
}

/** What a browser gives (PushSubscription): where its push service takes messages for it, and the keys they are encrypted for. */
export interface Subscription {
  endpoint: string
  /** An uncompressed point of P-256, base64url. */
  p256dh: string
  /** 16 bytes, base64url. */
  auth: string
}

export interface NoticeChoices {
  /** null is every language. */
  language: string | null
  /** None is every topic. */
  topics: string[]
}

/** What the page's service worker makes a notification of. */
export interface Notice {
  title: string
  body: string
  language: string
  direction: 'ltr' | 'rtl'
  url: string
  /** The same notice twice would be shown once. */
  tag: string
}
