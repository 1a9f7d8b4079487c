/** What a message catalogue is: one language, its direction, and as many of the messages as have been translated. */
import type { en } from './en.ts'

export type Key = keyof typeof en

export type Messages = Partial<Record<Key, string>>

export interface Catalogue {
  language: string
  messages: Messages
}
