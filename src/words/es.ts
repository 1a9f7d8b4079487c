/** The Spanish messages. */
import type { Catalogue } from './catalogue.ts'
import { esLog } from './es/log.ts'
import { esPublic } from './es/public.ts'

export const es: Catalogue = {
  language: 'es',
  messages: {
    ...esPublic,
    ...esLog,
    'share.quoted': '«{claim}»',
    'share.retracted': 'Retirado',
    'share.correctedOn': 'Corregido el {date}',
  },
}
