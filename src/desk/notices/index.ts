/** Notices by the browser (Web Push): who asked for them, what they say, and how they are sent. */

export { subscribe, unsubscribe } from './readers.ts'
export { sendNotices, type Sending } from './send-notices.ts'
export { vapidKeys, type VapidKeys } from './vapid.ts'
export type { Notice, NoticeChoices, NoticeDeps, Subscription } from './types.ts'
