/** The Indonesian messages: so far the rating words, which stand beside checks in that language. */
import type { Catalogue } from './catalogue.ts'

export const id: Catalogue = {
  language: 'id',
  messages: {
    'rating.true': 'Benar',
    'rating.mostly-true': 'Sebagian besar benar',
    'rating.half-true': 'Setengah benar',
    'rating.mostly-false': 'Sebagian besar salah',
    'rating.false': 'Salah',
    'rating.missing-context': 'Kurang konteks',
    'rating.unproven': 'Belum terbukti',
    'rating.satire': 'Satire',
    'rating.none': 'Tanpa penilaian',
    'share.retracted': 'Ditarik',
    'share.correctedOn': 'Dikoreksi {date}',
  },
}
