/** The Russian messages: so far the rating words, which stand beside checks in that language. */
import type { Catalogue } from './catalogue.ts'

export const ru: Catalogue = {
  language: 'ru',
  messages: {
    'rating.true': 'Правда',
    'rating.mostly-true': 'В основном правда',
    'rating.half-true': 'Полуправда',
    'rating.mostly-false': 'В основном неправда',
    'rating.false': 'Неправда',
    'rating.missing-context': 'Не хватает контекста',
    'rating.unproven': 'Не доказано',
    'rating.satire': 'Сатира',
    'rating.none': 'Без оценки',
    'share.quoted': '«{claim}»',
    'share.retracted': 'Отозвано',
    'share.correctedOn': 'Исправлено {date}',
  },
}
