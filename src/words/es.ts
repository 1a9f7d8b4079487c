/** The Spanish messages. */
import type { Catalogue } from './catalogue.ts'
import { esPublic } from './es/public.ts'

export const es: Catalogue = {
  language: 'es',
  messages: {
    ...esPublic,
    'share.quoted': '«{claim}»',
    'share.retracted': 'Retirado',
    'share.correctedOn': 'Corregido el {date}',
  },
}
