/** The Arabic messages. */
import type { Catalogue } from './catalogue.ts'
import { arPublic } from './ar/public.ts'

export const ar: Catalogue = {
  language: 'ar',
  messages: {
    ...arPublic,
    'share.quoted': '«{claim}»',
    'share.retracted': 'تم سحبه',
    'share.correctedOn': 'صُحّح في {date}',
  },
}
