/** The Turkish messages: so far the rating words, which stand beside checks in that language. */
import type { Catalogue } from './catalogue.ts'

export const tr: Catalogue = {
  language: 'tr',
  messages: {
    'rating.true': 'Doğru',
    'rating.mostly-true': 'Büyük ölçüde doğru',
    'rating.half-true': 'Yarı doğru',
    'rating.mostly-false': 'Büyük ölçüde yanlış',
    'rating.false': 'Yanlış',
    'rating.missing-context': 'Bağlam eksik',
    'rating.unproven': 'Kanıtlanmamış',
    'rating.satire': 'Hiciv',
    'rating.none': 'Değerlendirme yok',
    'share.retracted': 'Geri çekildi',
    'share.correctedOn': '{date} tarihinde düzeltildi',
  },
}
