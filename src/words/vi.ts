/** The Vietnamese messages: so far the rating words, which stand beside checks in that language. */
import type { Catalogue } from './catalogue.ts'

export const vi: Catalogue = {
  language: 'vi',
  messages: {
    'rating.true': 'Đúng',
    'rating.mostly-true': 'Phần lớn đúng',
    'rating.half-true': 'Đúng một nửa',
    'rating.mostly-false': 'Phần lớn sai',
    'rating.false': 'Sai',
    'rating.missing-context': 'Thiếu bối cảnh',
    'rating.unproven': 'Chưa được chứng minh',
    'rating.satire': 'Châm biếm',
    'rating.none': 'Không có đánh giá',
    'share.retracted': 'Đã rút lại',
    'share.correctedOn': 'Đã sửa {date}',
  },
}
