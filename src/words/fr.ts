/** The French messages. */
import type { Catalogue } from './catalogue.ts'
import { frClaims } from './fr/claims.ts'
import { frEvidence } from './fr/evidence.ts'
import { frMatching } from './fr/matching.ts'
import { frPeople } from './fr/people.ts'
import { frPublic } from './fr/public.ts'

export const fr: Catalogue = {
  language: 'fr',
  messages: {
    ...frPublic,
    ...frMatching,
    ...frPeople,
    ...frClaims,
    ...frEvidence,
    'share.quoted': '« {claim} »',
    'share.retracted': 'Retiré',
    'share.correctedOn': 'Corrigé le {date}',
  },
}
