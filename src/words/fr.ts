/** The French messages. */
import type { Catalogue } from './catalogue.ts'
import { frPublic } from './fr/public.ts'

export const fr: Catalogue = {
  language: 'fr',
  messages: {
    ...frPublic,
    'share.quoted': '« {claim} »',
    'share.retracted': 'Retiré',
    'share.correctedOn': 'Corrigé le {date}',
  },
}
