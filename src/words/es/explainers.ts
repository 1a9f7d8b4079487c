/** The Spanish messages of explainers, as readers see them. */
import type { Messages } from '../catalogue.ts'

export const esExplainers: Messages = {
  'explainers.title': 'Guías',
  'explainers.lead': 'Páginas breves para juzgar por su cuenta lo que ninguna verificación responde todavía. Las escribe una persona de la redacción, las aprueba otra y nunca se cambian en silencio.',
  'explainers.none': 'Todavía no se ha publicado ninguna guía.',
  'explainers.all': 'Todas las guías',
  'answer.explainers': 'Lo que puede mirar usted mismo',
  'explainers.from': 'Lo que ninguna verificación responde a menudo puede juzgarlo usted: <link>lea cómo</link>.',
  'explainer.facts': 'Sobre esta guía',
  'explainer.byOn': 'De {publisher}, {date}',
  'explainer.ask': 'Preguntar por un mensaje',
  'explainer.kind': 'Guía',
  'explainer.retracted': 'Hemos retirado esta guía. Lo que decía queda aquí solo para que cualquiera pueda ver lo que se publicó.',
  'explainer.originalRetracted': 'Esto traduce una guía que hemos retirado. Lo que dice queda aquí solo para que cualquiera pueda ver lo que se publicó.',
  'explainer.versions': 'Nada de lo publicado se cambia ni se borra en silencio. Aquí está todo lo que esta guía ha dicho, de lo más nuevo a lo más antiguo.',
  'explainer.back': 'Volver a la guía',
  'explainer.nowhere': 'no se ofrece junto a ninguna respuesta',
  'explainer.occasion.unchecked': 'Mensajes que nadie ha verificado todavía',
  'explainer.occasion.opinion': 'Afirmaciones cerradas por ser una opinión',
  'explainer.occasion.prediction': 'Afirmaciones cerradas por tratar del futuro',
  'explainer.occasion.too-vague': 'Afirmaciones cerradas por ser demasiado vagas',
  'explainer.occasion.satire': 'Afirmaciones cerradas por ser sátira',
  'explainer.occasion.private-matter': 'Afirmaciones cerradas por ser un asunto privado',
  'versions.part.helpsWith': 'Se ofrece junto a',
}
