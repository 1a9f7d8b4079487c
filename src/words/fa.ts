/** The Persian messages: so far the rating words, which stand beside checks in that language. */
import type { Catalogue } from './catalogue.ts'

export const fa: Catalogue = {
  language: 'fa',
  messages: {
    'rating.true': 'درست',
    'rating.mostly-true': 'بیشتر درست',
    'rating.half-true': 'نیمه‌درست',
    'rating.mostly-false': 'بیشتر نادرست',
    'rating.false': 'نادرست',
    'rating.missing-context': 'فاقد زمینه',
    'rating.unproven': 'اثبات‌نشده',
    'rating.satire': 'طنز',
    'rating.none': 'بدون ارزیابی',
    'share.quoted': '«{claim}»',
  },
}
