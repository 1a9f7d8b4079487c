/** The Dutch messages: so far the rating words, which stand beside checks in that language. */
import type { Catalogue } from './catalogue.ts'

export const nl: Catalogue = {
  language: 'nl',
  messages: {
    'rating.true': 'Waar',
    'rating.mostly-true': 'Grotendeels waar',
    'rating.half-true': 'Half waar',
    'rating.mostly-false': 'Grotendeels onwaar',
    'rating.false': 'Onwaar',
    'rating.missing-context': 'Context ontbreekt',
    'rating.unproven': 'Onbewezen',
    'rating.satire': 'Satire',
    'rating.none': 'Geen oordeel',
    'share.retracted': 'Ingetrokken',
    'share.correctedOn': 'Gecorrigeerd op {date}',
  },
}
