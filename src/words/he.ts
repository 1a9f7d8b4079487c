/** The Hebrew messages: so far the rating words, which stand beside checks in that language. */
import type { Catalogue } from './catalogue.ts'

export const he: Catalogue = {
  language: 'he',
  messages: {
    'rating.true': 'נכון',
    'rating.mostly-true': 'נכון ברובו',
    'rating.half-true': 'נכון למחצה',
    'rating.mostly-false': 'שגוי ברובו',
    'rating.false': 'שגוי',
    'rating.missing-context': 'חסר הקשר',
    'rating.unproven': 'לא הוכח',
    'rating.satire': 'סאטירה',
    'rating.none': 'ללא דירוג',
    'share.quoted': '”{claim}“',
    'share.retracted': 'נמשך',
    'share.correctedOn': 'תוקן ב־{date}',
  },
}
