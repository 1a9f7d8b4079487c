/** The Portuguese messages: so far the rating words, which stand beside checks in that language. */
import type { Catalogue } from './catalogue.ts'

export const pt: Catalogue = {
  language: 'pt',
  messages: {
    'rating.true': 'Verdadeiro',
    'rating.mostly-true': 'Quase tudo verdade',
    'rating.half-true': 'Meia verdade',
    'rating.mostly-false': 'Quase tudo falso',
    'rating.false': 'Falso',
    'rating.missing-context': 'Falta contexto',
    'rating.unproven': 'Sem provas',
    'rating.satire': 'Sátira',
    'rating.none': 'Sem classificação',
    'share.retracted': 'Retirado',
    'share.correctedOn': 'Corrigido em {date}',
  },
}
