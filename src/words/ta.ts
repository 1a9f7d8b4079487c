/** The Tamil messages: so far the rating words, which stand beside checks in that language. */
import type { Catalogue } from './catalogue.ts'

export const ta: Catalogue = {
  language: 'ta',
  messages: {
    'rating.true': 'உண்மை',
    'rating.mostly-true': 'பெரும்பாலும் உண்மை',
    'rating.half-true': 'பாதி உண்மை',
    'rating.mostly-false': 'பெரும்பாலும் பொய்',
    'rating.false': 'பொய்',
    'rating.missing-context': 'சூழல் விடுபட்டுள்ளது',
    'rating.unproven': 'நிரூபிக்கப்படவில்லை',
    'rating.satire': 'நையாண்டி',
    'rating.none': 'மதிப்பீடு இல்லை',
    'share.retracted': 'திரும்பப் பெறப்பட்டது',
  },
}
