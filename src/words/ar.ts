/** The Arabic messages: so far the rating words, which stand beside checks in that language. */
import type { Catalogue } from './catalogue.ts'

export const ar: Catalogue = {
  language: 'ar',
  messages: {
    'rating.true': 'صحيح',
    'rating.mostly-true': 'صحيح في معظمه',
    'rating.half-true': 'نصف صحيح',
    'rating.mostly-false': 'خاطئ في معظمه',
    'rating.false': 'خاطئ',
    'rating.missing-context': 'ينقصه السياق',
    'rating.unproven': 'غير مثبت',
    'rating.satire': 'محتوى ساخر',
    'rating.none': 'بلا تقييم',
    'share.quoted': '«{claim}»',
    'share.retracted': 'تم سحبه',
    'share.correctedOn': 'صُحّح في {date}',
  },
}
