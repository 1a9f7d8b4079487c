/** The Polish messages: so far the rating words, which stand beside checks in that language. */
import type { Catalogue } from './catalogue.ts'

export const pl: Catalogue = {
  language: 'pl',
  messages: {
    'rating.true': 'Prawda',
    'rating.mostly-true': 'W większości prawda',
    'rating.half-true': 'Półprawda',
    'rating.mostly-false': 'W większości fałsz',
    'rating.false': 'Fałsz',
    'rating.missing-context': 'Brak kontekstu',
    'rating.unproven': 'Nieudowodnione',
    'rating.satire': 'Satyra',
    'rating.none': 'Brak oceny',
    'share.quoted': '„{claim}”',
    'share.retracted': 'Wycofane',
    'share.correctedOn': 'Poprawiono {date}',
  },
}
