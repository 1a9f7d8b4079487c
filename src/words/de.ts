/** The German messages: so far the rating words, which stand beside checks in that language. */
import type { Catalogue } from './catalogue.ts'

export const de: Catalogue = {
  language: 'de',
  messages: {
    'rating.true': 'Wahr',
    'rating.mostly-true': 'Größtenteils wahr',
    'rating.half-true': 'Halb wahr',
    'rating.mostly-false': 'Größtenteils falsch',
    'rating.false': 'Falsch',
    'rating.missing-context': 'Fehlender Kontext',
    'rating.unproven': 'Unbelegt',
    'rating.satire': 'Satire',
    'rating.none': 'Ohne Bewertung',
    'share.quoted': '„{claim}“',
    'share.retracted': 'Zurückgezogen',
    'share.correctedOn': 'Berichtigt am {date}',
  },
}
