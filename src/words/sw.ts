/** The Swahili messages: so far the rating words, which stand beside checks in that language. */
import type { Catalogue } from './catalogue.ts'

export const sw: Catalogue = {
  language: 'sw',
  messages: {
    'rating.true': 'Kweli',
    'rating.mostly-true': 'Kweli kwa kiasi kikubwa',
    'rating.half-true': 'Nusu kweli',
    'rating.mostly-false': 'Uongo kwa kiasi kikubwa',
    'rating.false': 'Uongo',
    'rating.missing-context': 'Haina muktadha',
    'rating.unproven': 'Haijathibitishwa',
    'rating.satire': 'Kejeli',
    'rating.none': 'Hakuna tathmini',
    'share.retracted': 'Imeondolewa',
  },
}
