/** The Spanish messages of published checks, their history, feeds, embedding and what the desk says of itself. */
import type { Messages } from '../catalogue.ts'

export const esPublishing: Messages = {
  'published.ratingWhy': 'Por qué esta calificación',
  'published.found': 'Lo que encontramos',
  'published.evidence': 'Pruebas',
  'published.evidenceIntro': 'Cada fuente, lo que muestra y la copia que guardamos de ella, para que se pueda consultar aunque la página desaparezca.',
  'published.cite': 'Prueba {number}',
  'published.backOne': 'Volver a donde se cita',
  'published.backMany': 'Volver a la cita {number}',
  'published.kind.primary': 'Fuente primaria',
  'published.kind.secondary': 'Fuente secundaria',
  'published.stance.for': 'Apoya la afirmación',
  'published.stance.against': 'Contradice la afirmación',
  'published.stance.context': 'Da contexto',
  'published.shows': 'Lo que muestra: {shows}',
  'published.interest': 'Interés de la fuente: {interest}',
  'published.copy': 'Nuestra copia del {date}',
  'published.copyHash': 'SHA-256 de la copia',
  'published.noCopy': 'No se guardó ninguna copia.',
  'published.replies': 'Derecho de réplica',
  'published.reply.asked': '{whom}: se le pidió una respuesta el {date}.',
  'published.reply.askedHow': '{whom}: se le pidió una respuesta el {date} ({how}).',
  'published.reply.notAsked': 'Sin petición de respuesta: {whom}.',
  'published.reply.answered': 'La respuesta:',
  'published.reply.answeredOn': 'La respuesta del {date}:',
  'published.reply.none': 'Hasta el {date} no hubo respuesta.',
  'published.reply.noneYet': 'Al publicarse esto no había respuesta.',
  'published.claimedOn': 'Dicho el {date}',
  'published.writtenBy': 'Escrito por',
  'published.writtenByDesk': 'Una persona de {desk}, cuyo nombre no se indica',
  'published.approvedBy': 'Aprobado por',
  'published.approvedByOther': 'Una segunda persona de {desk}, que no escribió nada de esto y cuyo nombre no se indica',
  'published.first': 'Primera publicación',
  'published.last': 'Último cambio',
  'published.version': 'Versión',
  'published.versionOf': '{number} de {count}',
  'published.history': 'Todas las versiones y lo que cambió',
  'published.topics': 'Temas',
  'published.entry': 'Entrada en el registro público',
  'published.entryNumber': 'Número {number}',
  'published.entryMeans': 'El día de la publicación anotamos en nuestro <log>registro público</log> una huella de este texto, hecha con sus palabras exactas. Si desde entonces hubiera cambiado una sola letra, ya no encajarían. Guarde la prueba y el texto, y podrá demostrarlo sin nosotros.',
  'published.proof': 'Prueba de que figura en él',
  'published.bytes': 'El texto exacto que se aprobó',
  'published.hash': 'SHA-256 de ese texto',
  'published.how': 'Cómo verificamos',
  'published.report': 'Avisar de un error',
  'published.trust': '¿Algo está mal? Díganoslo: quien lo decide no escribió esta verificación.',
  'published.correctedOn': 'Corregido el {date}',
  'published.retractedOn': 'Retirado el {date}',
  'published.retracted': 'Hemos retirado esta verificación. Lo que decía sigue aquí solo para que todos puedan ver qué se publicó.',
  'published.originalRetractedOn': 'El original se retiró el {date}',
  'published.originalRetracted': 'Esto traduce una verificación que hemos retirado. Lo que dice sigue aquí solo para que todos puedan ver qué se publicó.',
  'published.ratingBefore': 'Calificación antes de retirarse: <was>{rating}</was>',
  'published.retractedTitle': 'Retirado: {claim}',
  'published.seeChanges': 'Ver qué cambió',
  'published.changed': 'Qué cambió: {note}',
  'published.correction.minor': 'Pequeña corrección: {claim}',
  'published.correction.substantive': 'Corrección: {claim}',
  'published.correction.rating': 'Nueva calificación: {claim}',
  'published.correction.retraction': 'Retirado: {claim}',
  'published.change.first': 'Primera publicación',
  'published.change.minor': 'Pequeña corrección',
  'published.change.substantive': 'Corrección',
  'published.change.rating': 'Nueva calificación',
  'published.change.retraction': 'Retirada',
  'published.translates': 'Esto es una traducción de la versión {number} del original.',
  'published.original': 'Leer el original',
  'published.media.picture': 'Sobre la imagen',
  'published.media.clip': 'Sobre el vídeo',
  'published.media.sound': 'Sobre la grabación',
  'published.media.OriginalMediaContent': 'Es original y no se ha modificado.',
  'published.media.DecontextualizedContent': 'Se muestra fuera de contexto.',
  'published.media.EditedOrCroppedContent': 'Se cortó o recortó de un modo que engaña.',
  'published.media.TransformedContent': 'Está modificado o hecho por una máquina.',
  'published.media.StagedContent': 'Es una escena preparada.',
  'published.media.SatireOrParodyContent': 'Se hizo como broma.',
  'published.media.originalContext': 'De dónde viene: {context}',
  'published.media.originalLink': 'El original',

  'versions.title': 'Versiones de: {claim}',
  'versions.heading': 'Todas las versiones',
  'versions.intro': 'Nada de lo publicado se cambia ni se suprime en silencio. Aquí está todo lo que esta verificación ha dicho, empezando por lo más reciente.',
  'versions.back': 'Volver a la verificación',
  'versions.number': 'Versión {number}',
  'versions.entry': 'entrada {number} del registro público',
  'versions.read': 'Leer la versión {number}',
  'versions.differences': 'Qué cambió desde la versión {before}',
  'versions.added': 'añadido:',
  'versions.removed': 'suprimido:',
  'versions.legend': 'Las palabras añadidas están subrayadas; las suprimidas, tachadas.',
  'versions.noDifference': 'Las palabras son las mismas.',
  'versions.onlySigns': 'Se lee igual. Solo cambiaron los signos que le dan forma:',
  'versions.withRemoved': 'No se puede mostrar qué cambió, porque una de las dos versiones se suprimió.',
  'versions.old': 'Esta es la versión {number}. Fue sustituida el {date} y ya no vale.',
  'versions.newest': 'Leer lo que vale ahora',
  'versions.part.claim': 'Afirmación',
  'versions.part.title': 'Título',
  'versions.part.summary': 'En resumen',
  'versions.part.rating': 'Calificación',
  'versions.part.ratingExplanation': 'Por qué esta calificación',
  'versions.part.body': 'Lo que encontramos',
  'versions.part.claimant': 'Lo dijo',
  'versions.part.claimedOn': 'Dicho el',
  'versions.part.appearances': 'Dónde se vio la afirmación',
  'versions.part.topics': 'Temas',
  'versions.part.evidence': 'Pruebas',
  'versions.part.fewSources': 'Por qué bastan estas fuentes',
  'versions.part.replies': 'Derecho de réplica',
  'versions.part.author': 'Escrito por',

  'removed.title': 'Esto se suprimió',
  'removed.heading': 'Esta verificación se suprimió',
  'removed.version': 'La versión {number} se suprimió el {date}.',
  'removed.reason.court-order': 'Lo ordenó un tribunal.',
  'removed.reason.privacy': 'Mostraba algo de la vida privada de alguien que no tenía derecho a mostrar.',
  'removed.reason.copyright': 'Mostraba algo que pertenece a otra persona.',
  'removed.reason.safety': 'Ponía a alguien en peligro.',
  'removed.stays': 'Lo decidieron dos personas de la redacción. El registro público conserva la entrada y la huella de lo suprimido: no se puede ocultar ni que se publicó ni que se suprimió.',

  'feeds.all': 'Verificaciones de {desk}',
  'feeds.allAbout': 'Lo que {desk} ha publicado, empezando por lo más reciente.',
  'feeds.language': 'Verificaciones de {desk}, idioma: {language}',
  'feeds.topic': 'Verificaciones de {desk}: {topic}',
  'feeds.corrections': 'Correcciones de {desk}',
  'feeds.correctionsAbout': 'Todo lo que {desk} ha corregido o retirado, empezando por lo más reciente.',
  'feeds.explainers': 'Guías de {desk}',
  'feeds.explainersAbout': 'Cómo juzgar por cuenta propia lo que ninguna verificación responde, de {desk}, empezando por lo más reciente.',
  'feeds.title': 'Canales',
  'feeds.intro': 'Siga lo que aquí se publica y se corrige con cualquier lector de canales, sin cuenta y sin que nadie le cuente.',
  'feeds.everything': 'Todo',
  'feeds.onlyCorrections': 'Correcciones',
  'feeds.byLanguage': 'Por idioma',
  'feeds.byTopic': 'Por tema',
  'feeds.machines': 'Para archivos y agregadores',
  'feeds.dataFeed': 'Todas las verificaciones como ClaimReview de schema.org, en un solo DataFeed',

  'refusal.no-such-format': 'Esto no existe en esa forma: pida json o xml.',

  'embed.open': 'Leer la verificación en {desk}',
  'embed.retracted': 'Esta verificación se retiró.',

  'policy.methods': 'Cómo verificamos',
  'policy.corrections-policy': 'Cómo corregimos',
  'policy.ethics': 'A qué nos comprometemos',
  'policy.funding': 'Quién dirige y paga esta redacción',
  'policy.privacy': 'Privacidad',
  'policy.contact': 'Cómo contactar con nosotros',
  'policy.standard': 'Este texto viene con el programa y dice lo que el programa garantiza. La redacción todavía no ha escrito el suyo.',
  'policy.others': 'Más sobre esta redacción',
  'policy.otherLanguage': 'Esta página solo está en {language}.',
  'policy.changed': 'Último cambio: {date}.',
  'policy.earlier': 'Textos anteriores',
  'policy.earlierOf': 'Textos anteriores: {page}',
  'policy.earlierWhat': 'Lo que ha dicho esta página desde que la redacción la escribe con sus palabras, empezando por lo más reciente.',
  'policy.back': 'Volver a la página',
  'policy.noEarlier': 'La redacción no ha escrito aquí su propio texto.',
  'policy.takenBack': 'Desde aquí vuelve a valer el texto que viene con el programa, o el de un archivo del servidor.',
  'policy.firstOwn': 'El primer texto propio de la redacción en esta página.',
  'policy.whole': 'El texto completo',
  'policy.methods.text': `## Qué verificamos

Verificamos afirmaciones que pueden ser ciertas o erróneas. No se verifican opiniones, predicciones ni gustos. Lo primero es aquello por lo que más gente pregunta; no sabemos quién ha preguntado.

## Cómo

Una persona de la redacción reúne pruebas: la fuente primaria siempre que la haya, a favor y en contra. De cada fuente se guarda una copia, con la fecha y una huella, para que se pueda consultar cuando la página haya desaparecido. A quien se ve afectado se le pide una respuesta, y la respuesta se publica. Si hay menos de dos fuentes independientes, la verificación dice por qué bastan.

## Quién decide

Personas. Una segunda persona, que no escribió nada del texto, aprueba el texto exacto. Cualquier cambio posterior anula la aprobación. Un programa busca verificaciones anteriores y lo que va junto; nunca califica y nunca publica.

## Las calificaciones

Las palabras y su significado son los mismos en todas las verificaciones: [están aquí](/about#ratings).

## Qué lo respalda

Cada versión publicada recibe una entrada en un registro público que nadie, ni siquiera la redacción, puede cambiar después. Las fuentes que deben permanecer anónimas por su seguridad se señalan como tales.`,
  'policy.corrections-policy.text': `## Díganoslo

Cada verificación tiene un enlace para avisar de un error. No necesita ninguna cuenta. Decide una persona que no escribió la verificación, y usted recibe una página con la respuesta y su fecha.

## Qué pasa después

Una corrección sigue el mismo camino que una verificación: una persona la escribe y otra la aprueba. Aparece en la misma dirección y dice arriba qué cambió, cuándo y por qué.

- **Las pequeñas correcciones** arreglan un nombre, un número o un enlace y no cambian nada de lo que se encontró.
- **Las correcciones** cambian lo que se encontró.
- **Las nuevas calificaciones** cambian el veredicto.
- **Las retiradas** son de verificaciones que no debieron publicarse. Se pueden seguir leyendo, señaladas como retiradas, y ya no responden a nadie.

Se avisa a quienes preguntaron por la afirmación y dejaron un modo de avisarles.

## Nada se oculta

Todas las versiones se pueden leer, con lo que cambió de una a otra; [todas las correcciones están en una lista](/corrections), y hay un canal con ellas. Solo se suprime algo cuando la ley lo exige; entonces la página lo dice, y el registro público conserva la entrada.`,
  'policy.ethics.text': `- Las mismas reglas valen para todas las afirmaciones, las haga quien las haga.
- Lo que juzgamos es la afirmación, nunca la persona: no hay listas de lo que alguien dijo.
- Hablamos con nuestro propio nombre, y en ninguna parte con otro.
- Solo miramos lo que alguien nos envió. No vigilamos a nadie.
- Decimos lo que no sabemos.`,
  'policy.funding.text': 'Esta redacción no ha escrito aquí quién la dirige ni quién la paga. Una redacción que pide confianza debería decirlo. Mientras no lo haga, pregúnteselo.',
  'policy.contact.text': 'Esta redacción no ha escrito aquí cómo contactar con ella. Para avisar de un error, use el enlace que hay en la verificación.',
}
