/** The Korean messages: so far the rating words, which stand beside checks in that language. */
import type { Catalogue } from './catalogue.ts'

export const ko: Catalogue = {
  language: 'ko',
  messages: {
    'rating.true': '사실',
    'rating.mostly-true': '대체로 사실',
    'rating.half-true': '절반의 사실',
    'rating.mostly-false': '대체로 거짓',
    'rating.false': '거짓',
    'rating.missing-context': '맥락 부족',
    'rating.unproven': '입증되지 않음',
    'rating.satire': '풍자',
    'rating.none': '평가 없음',
    'share.retracted': '철회됨',
    'share.correctedOn': '{date} 정정',
  },
}
