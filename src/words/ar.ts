/** The Arabic messages. */
import type { Catalogue } from './catalogue.ts'
import { arLog } from './ar/log.ts'
import { arPublic } from './ar/public.ts'

export const ar: Catalogue = {
  language: 'ar',
  messages: {
    ...arPublic,
    ...arLog,
    'share.quoted': '«{claim}»',
    'share.retracted': 'تم سحبه',
    'share.correctedOn': 'صُحّح في {date}',
  },
}
