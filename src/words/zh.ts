/** The Chinese messages: so far the rating words, which stand beside checks in that language. */
import type { Catalogue } from './catalogue.ts'

export const zh: Catalogue = {
  language: 'zh',
  messages: {
    'rating.true': '属实',
    'rating.mostly-true': '大部分属实',
    'rating.half-true': '半真半假',
    'rating.mostly-false': '大部分不实',
    'rating.false': '不实',
    'rating.missing-context': '缺乏背景',
    'rating.unproven': '未经证实',
    'rating.satire': '讽刺作品',
    'rating.none': '未评级',
    'share.retracted': '已撤回',
    'share.correctedOn': '更正于{date}',
  },
}
