/** The Japanese messages: so far the rating words, which stand beside checks in that language. */
import type { Catalogue } from './catalogue.ts'

export const ja: Catalogue = {
  language: 'ja',
  messages: {
    'rating.true': '正確',
    'rating.mostly-true': 'ほぼ正確',
    'rating.half-true': '半分正確',
    'rating.mostly-false': 'ほぼ誤り',
    'rating.false': '誤り',
    'rating.missing-context': '文脈不足',
    'rating.unproven': '根拠不明',
    'rating.satire': '風刺',
    'rating.none': '評価なし',
    'share.quoted': '「{claim}」',
    'share.retracted': '撤回',
    'share.correctedOn': '{date}訂正',
  },
}
