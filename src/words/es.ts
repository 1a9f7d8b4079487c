/** The Spanish messages: so far the rating words, which stand beside checks in that language. */
import type { Catalogue } from './catalogue.ts'

export const es: Catalogue = {
  language: 'es',
  messages: {
    'rating.true': 'Verdadero',
    'rating.mostly-true': 'Mayormente verdadero',
    'rating.half-true': 'Verdad a medias',
    'rating.mostly-false': 'Mayormente falso',
    'rating.false': 'Falso',
    'rating.missing-context': 'Falta contexto',
    'rating.unproven': 'Sin pruebas',
    'rating.satire': 'Sátira',
    'rating.none': 'Sin calificación',
    'share.quoted': '«{claim}»',
    'share.retracted': 'Retirado',
    'share.correctedOn': 'Corregido el {date}',
  },
}
