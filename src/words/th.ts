/** The Thai messages: so far the rating words, which stand beside checks in that language. */
import type { Catalogue } from './catalogue.ts'

export const th: Catalogue = {
  language: 'th',
  messages: {
    'rating.true': 'จริง',
    'rating.mostly-true': 'จริงเป็นส่วนใหญ่',
    'rating.half-true': 'จริงครึ่งหนึ่ง',
    'rating.mostly-false': 'เท็จเป็นส่วนใหญ่',
    'rating.false': 'เท็จ',
    'rating.missing-context': 'ขาดบริบท',
    'rating.unproven': 'ยังพิสูจน์ไม่ได้',
    'rating.satire': 'เสียดสี',
    'rating.none': 'ไม่มีการจัดระดับ',
    'share.retracted': 'ถอนแล้ว',
    'share.correctedOn': 'แก้ไขเมื่อ {date}',
  },
}
