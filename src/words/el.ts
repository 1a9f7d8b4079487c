/** The Greek messages: so far the rating words, which stand beside checks in that language. */
import type { Catalogue } from './catalogue.ts'

export const el: Catalogue = {
  language: 'el',
  messages: {
    'rating.true': 'Αληθές',
    'rating.mostly-true': 'Κυρίως αληθές',
    'rating.half-true': 'Μισή αλήθεια',
    'rating.mostly-false': 'Κυρίως ψευδές',
    'rating.false': 'Ψευδές',
    'rating.missing-context': 'Λείπει το πλαίσιο',
    'rating.unproven': 'Αναπόδεικτο',
    'rating.satire': 'Σάτιρα',
    'rating.none': 'Χωρίς αξιολόγηση',
    'share.quoted': '«{claim}»',
    'share.retracted': 'Ανακλήθηκε',
    'share.correctedOn': 'Διορθώθηκε {date}',
  },
}
