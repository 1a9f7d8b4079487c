/** The Ukrainian messages: so far the rating words, which stand beside checks in that language. */
import type { Catalogue } from './catalogue.ts'

export const uk: Catalogue = {
  language: 'uk',
  messages: {
    'rating.true': 'Правда',
    'rating.mostly-true': 'Переважно правда',
    'rating.half-true': 'Напівправда',
    'rating.mostly-false': 'Переважно неправда',
    'rating.false': 'Неправда',
    'rating.missing-context': 'Бракує контексту',
    'rating.unproven': 'Не доведено',
    'rating.satire': 'Сатира',
    'rating.none': 'Без оцінки',
    'share.quoted': '«{claim}»',
    'share.retracted': 'Відкликано',
    'share.correctedOn': 'Виправлено {date}',
  },
}
