/** The Urdu messages: so far the rating words, which stand beside checks in that language. */
import type { Catalogue } from './catalogue.ts'

export const ur: Catalogue = {
  language: 'ur',
  messages: {
    'rating.true': 'درست',
    'rating.mostly-true': 'زیادہ تر درست',
    'rating.half-true': 'آدھا سچ',
    'rating.mostly-false': 'زیادہ تر غلط',
    'rating.false': 'غلط',
    'rating.missing-context': 'سیاق و سباق غائب',
    'rating.unproven': 'غیر ثابت شدہ',
    'rating.satire': 'طنز',
    'rating.none': 'کوئی درجہ بندی نہیں',
    'share.retracted': 'واپس لے لیا گیا',
  },
}
