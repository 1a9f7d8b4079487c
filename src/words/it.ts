/** The Italian messages: so far the rating words, which stand beside checks in that language. */
import type { Catalogue } from './catalogue.ts'

export const it: Catalogue = {
  language: 'it',
  messages: {
    'rating.true': 'Vero',
    'rating.mostly-true': 'In gran parte vero',
    'rating.half-true': 'Vero a metà',
    'rating.mostly-false': 'In gran parte falso',
    'rating.false': 'Falso',
    'rating.missing-context': 'Manca il contesto',
    'rating.unproven': 'Non dimostrato',
    'rating.satire': 'Satira',
    'rating.none': 'Senza valutazione',
    'share.quoted': '«{claim}»',
    'share.retracted': 'Ritirato',
    'share.correctedOn': 'Corretto il {date}',
  },
}
