/** The Hindi messages: so far the rating words, which stand beside checks in that language. */
import type { Catalogue } from './catalogue.ts'

export const hi: Catalogue = {
  language: 'hi',
  messages: {
    'rating.true': 'सही',
    'rating.mostly-true': 'अधिकतर सही',
    'rating.half-true': 'आधा सच',
    'rating.mostly-false': 'अधिकतर ग़लत',
    'rating.false': 'ग़लत',
    'rating.missing-context': 'संदर्भ की कमी',
    'rating.unproven': 'अप्रमाणित',
    'rating.satire': 'व्यंग्य',
    'rating.none': 'कोई रेटिंग नहीं',
    'share.retracted': 'वापस लिया गया',
    'share.correctedOn': 'सुधारा गया: {date}',
  },
}
