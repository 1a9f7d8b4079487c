/** The French messages: so far the rating words, which stand beside checks in that language. */
import type { Catalogue } from './catalogue.ts'

export const fr: Catalogue = {
  language: 'fr',
  messages: {
    'rating.true': 'Vrai',
    'rating.mostly-true': 'Plutôt vrai',
    'rating.half-true': 'À moitié vrai',
    'rating.mostly-false': 'Plutôt faux',
    'rating.false': 'Faux',
    'rating.missing-context': 'Manque de contexte',
    'rating.unproven': 'Non prouvé',
    'rating.satire': 'Satire',
    'rating.none': 'Sans évaluation',
    'share.quoted': '« {claim} »',
    'share.retracted': 'Retiré',
    'share.correctedOn': 'Corrigé le {date}',
  },
}
