/** The Bengali messages: so far the rating words, which stand beside checks in that language. */
import type { Catalogue } from './catalogue.ts'

export const bn: Catalogue = {
  language: 'bn',
  messages: {
    'rating.true': 'সত্য',
    'rating.mostly-true': 'বেশিরভাগ সত্য',
    'rating.half-true': 'অর্ধসত্য',
    'rating.mostly-false': 'বেশিরভাগ মিথ্যা',
    'rating.false': 'মিথ্যা',
    'rating.missing-context': 'প্রসঙ্গ অনুপস্থিত',
    'rating.unproven': 'অপ্রমাণিত',
    'rating.satire': 'ব্যঙ্গ',
    'rating.none': 'কোনো মূল্যায়ন নেই',
    'share.retracted': 'প্রত্যাহার করা হয়েছে',
    'share.correctedOn': 'সংশোধিত: {date}',
  },
}
